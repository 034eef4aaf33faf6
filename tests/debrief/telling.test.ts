// Every event of games, as the newsroom tells it during play and as the debrief tells it afterwards: no sentence has a hole.
import { describe, expect, test } from 'vitest';
import { openBooks } from '../../src/debrief/facts/books';
import { tell as tellAfter } from '../../src/debrief/words/telling';
import { createWords as createWordsAfter } from '../../src/debrief/words/words';
import type { GameEvent, Session } from '../../src/engine';
import { createText } from '../../src/text';
import { catalogues } from '../../src/text/en';
import { createWords, newsOf, tell } from '../../src/words';
import { play, readShipped } from './finished-game';

const text = createText(catalogues);
const HOLE = /: \.|\s{2}|[{}]|undefined|\b(?:news|names|actions)\.[a-z]/;

const LEVELS = ['second-thomas-2023', 'dark-strait-2027', 'luconia-2021', 'thaad-2016'];
const played = LEVELS.flatMap((id) =>
  (['random', 'statesman'] as const).map((bot): readonly [string, Session] => [
    `${id} ${bot}`,
    play(readShipped(id), '1', bot),
  ]),
);

/** The newsroom's sentences: of what the side sees, while it plays. */
function duringPlay(session: Session, events: readonly GameEvent[]): readonly string[] {
  const side = session.game.level.player;
  const view = session.view(side);
  const words = createWords(text, view, session.game.rules);
  return newsOf(events, side).map(({ event, by }) => tell(event, view, text, words, by));
}

/** The debrief's sentences: of everything. */
function afterwards(session: Session, events: readonly GameEvent[]): readonly string[] {
  const books = openBooks(session, session.game.level.player);
  const words = createWordsAfter(text, books);
  return events.map((event) => tellAfter(event, books, words));
}

describe.each(played)('%s', (_, session) => {
  const events = session.months().flatMap((month) => month.events);
  const name = (side: string): string => text.say(`names.sides.${side}.government`);

  test('no sentence has a hole', () => {
    const told = [...duringPlay(session, events), ...afterwards(session, events)];
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((sentence) => HOLE.test(sentence))).toEqual([]);
  });

  test('no government stands by itself', () => {
    const own = events.filter(({ kind, by, target }) => kind === 'support-given' && by === target);
    for (const event of own)
      for (const [sentence] of [duringPlay(session, [event]), afterwards(session, [event])])
        expect(sentence?.startsWith(name(event.by)) ?? false, sentence).toBe(false);
  });
});

test.each([duringPlay, afterwards])(
  'a quarrel over a critical input names it, and networks are whose they are',
  (say) => {
    const session = play(readShipped('second-thomas-2023'), '1', 'statesman');
    const rest = { turn: 2, amount: 1, crisis: null, seenBy: null } as const;
    const opened = { ...rest, kind: 'crisis-opened', what: 'trade', by: 'chn', target: 'phl' } as const;
    const closed = { ...rest, kind: 'crisis-closed', what: 'rival-backs-off', by: 'chn' } as const;
    const made = { ...rest, kind: 'support-given', what: 'maritime', by: 'phl', target: 'phl' } as const;
    expect(
      say(session, [
        { ...opened, place: 'rare-earths' },
        { ...closed, target: 'vnm', place: 'networks' },
        { ...made, place: 'second-thomas' },
      ]),
    ).toEqual([
      'Deliveries from China to the Philippines are held up: rare earths.',
      'Beijing steps back over Vietnamese government networks.',
      'Other capitals take note of Philippine appeals over Second Thomas Shoal.',
    ]);
  },
);

test('those who stand by a government in one quarrel share a line, and one who stands alone has its own', () => {
  const session = play(readShipped('architects-2026'), '1', 'statesman');
  const side = session.game.level.player;
  const view = session.view(side);
  const words = createWords(text, view, session.game.rules);
  const books = openBooks(session, side);
  const wordsAfter = createWordsAfter(text, books);
  const seen = new Set<string>();
  for (const month of session.months()) {
    const lines = newsOf(month.events, side).filter(({ event }) => event.kind === 'support-given');
    const given = month.events.filter(({ kind }) => kind === 'support-given');
    const asked = given.map(({ by, target, crisis }) => `${target} ${crisis} ${by === target}`);
    expect(lines).toHaveLength(new Set(asked).size);
    for (const { event, by } of lines) {
      const names = by.map((one) => text.say(`names.sides.${one}.government`));
      const sentence = tell(event, view, text, words, by);
      expect(tellAfter(event, books, wordsAfter, by)).toBe(sentence);
      expect(sentence).not.toMatch(HOLE);
      if (by.length > 1) for (const name of names) expect(sentence).toContain(name);
      seen.add(sentence);
    }
  }
  expect([...seen].join(' ')).toMatch(/[A-Z]\w+, [A-Z]\w+ and [A-Z][\w ]+ back Japan in the quarrel over/);
});

test.each([duringPlay, afterwards])(
  'of our own networks we speak as of ours, of those of others by their name',
  (say) => {
    const session = play(readShipped('second-thomas-2023'), '1', 'statesman');
    const rest = { turn: 2, amount: 2, crisis: null, seenBy: null } as const;
    const opened = {
      ...rest,
      kind: 'crisis-opened',
      what: 'cyber',
      by: 'unknown',
      place: 'networks',
    } as const;
    expect(
      say(session, [
        { ...opened, target: 'phl' },
        { ...opened, target: 'jpn' },
      ]),
    ).toEqual([
      'Word is out of intruders in our networks. Whose they are we do not say.',
      'Intruders found in Japanese networks. Tokyo does not say whose.',
    ]);
  },
);
