// The debrief of a game played from Beijing: no gaps, no sections about Beijing's hidden mind, and questions of its own.
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { sources } from '../../src/content';
import { DebriefScreen } from '../../src/debrief';
import type { Books } from '../../src/debrief/facts/books';
import { crisesOf } from '../../src/debrief/facts/crises';
import { questionsFor } from '../../src/debrief/facts/questions';
import { tagsOf } from '../../src/debrief/facts/tags';
import { createText } from '../../src/text';
import { catalogues } from '../../src/text/en';
import { fromBeijing } from './finished-game';

const text = createText(catalogues, 'en');
afterEach(cleanup);

function open(books: Books): HTMLElement {
  const none = (): void => undefined;
  return render(
    <DebriefScreen
      session={books.session}
      side="chn"
      text={text}
      sources={sources}
      onAgain={none}
      onTitle={none}
      onExport={none}
      replayUnder={() => Promise.reject(new Error('not asked for'))}
    />,
  ).container;
}

describe.each(fromBeijing)('%s', (_name, books) => {
  test('is told without gaps, and never as if Beijing were the other', () => {
    const page = open(books);
    const shown = page.textContent ?? '';
    expect(shown).not.toMatch(/\b(names|debrief|actions|news|hud)\.[a-z-]+\./);
    expect(shown).not.toMatch(/undefined|NaN|\[object|[{}]/);
    expect(shown).not.toMatch(/Beijing believed about you|warmed Beijing|theory of Beijing was true/);
    expect(shown).not.toContain('Your services could say');
    const headings = [...page.querySelectorAll('h2')].map((one) => one.id);
    expect(headings).not.toContain('debrief-motives');
    expect(headings).not.toContain('debrief-worlds');
    const jumps = [...page.querySelectorAll<HTMLAnchorElement>('nav a')].map((one) => one.hash.slice(1));
    expect(jumps).toEqual(headings);
    expect(shown).toContain(text.say(`names.endings.${books.state.ending}.sentence-red`));
  });

  test('asks what fits the seat', () => {
    const keys = questionsFor(books, {
      points: [],
      spending: [],
      crises: crisesOf(books),
      tags: tagsOf(books),
    }).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['world-red']));
    for (const key of ['world', 'misread', 'read-well', 'stood', 'frozen', 'belief-fell'])
      expect(keys).not.toContain(key);
  });
});

test('slices that passed to Beijing are salami, its gifts reassurance', () => {
  const [, books] = fromBeijing[0]!;
  const tags = new Map(tagsOf(books).map((tagged) => [tagged.tag, tagged]));
  expect(tags.get('salami-tactics')!.total.amount).toBeLessThan(0);
  expect(tags.get('reassurance')!.total.amount).toBeGreaterThan(0);
});
