// The why of a dial: the reasons shown add up to what the dial moved by, and each can be followed further.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DIALS, type Entry, type Session, type View } from '../../src/engine';
import { attentionPaid, whyOf } from '../../src/hud/why';
import { createWords } from '../../src/words';
import { sitDown, startGame, text } from './small-game';

function playMonths(session: Session, months: number): void {
  const side = session.game.level.player;
  while (session.turn() <= months)
    session.send(
      side,
      session.phase() === 'planning' ? { type: 'plan', policies: [] } : { type: 'respond', responses: [] },
    );
}

const amounts = (list: Element): number =>
  [...list.children].reduce((sum, item) => sum + Number(item.getAttribute('data-why-amount')), 0);

describe('why?', () => {
  for (const dial of DIALS)
    it(`lists the reasons of ${dial} so that they add up exactly`, async () => {
      const session = startGame('shoal', 'two');
      playMonths(session, 3);
      const variable = session.game.at.side('phl', dial);
      const [, second, third] = session.months();
      const change = third!.vars[variable]! - second!.vars[variable]!;
      expect(change).not.toBe(0);
      sitDown(session);
      const name = text.say(`names.variables.side.${dial}.name`);
      await userEvent.click(screen.getByRole('button', { name: `${name}: why?` }));
      const sheet = screen.getByRole('dialog');
      expect(Number(sheet.querySelector('[data-why-total]')!.getAttribute('data-why-total'))).toBe(change);
      expect(amounts(sheet.querySelector('[data-depth="0"]')!)).toBe(change);
    });

  it('opens a reason that was read from another number down to that number’s own reasons', async () => {
    const session = startGame('shoal', 'two');
    playMonths(session, 3);
    sitDown(session);
    const name = text.say('names.variables.side.security.name');
    await userEvent.click(screen.getByRole('button', { name: `${name}: why?` }));
    const sheet = screen.getByRole('dialog');
    const step = sheet.querySelector<HTMLElement>('.hud-why-open')!;
    expect(sheet.querySelector('[data-depth="1"]')).toBeNull();
    await userEvent.click(step);
    const deeper = sheet.querySelector<HTMLElement>('[data-depth="1"]')!;
    expect(within(deeper).getAllByRole('listitem').length).toBeGreaterThan(0);
  });
});

/** The session with other books, and a view with one cyber crisis of which nobody knows who is behind it. */
function withBooks(entries: readonly Omit<Entry, 'turn' | 'before' | 'after'>[]) {
  const session = startGame('shoal', 'two');
  const real = session.view('phl');
  const ledger = entries.map((entry, at): Entry => ({ ...entry, turn: 1, before: -at, after: -at - 1 }));
  const books: Session = { ...session, ledger: () => ledger };
  const view = (ending: View['ending'], instigator: string): View =>
    new Proxy(real, {
      get: (all, key) => {
        if (key === 'ending') return ending;
        if (key === 'crises')
          return [{ id: 7, family: 'cyber', instigator, target: 'phl', place: 'networks' }];
        const value: unknown = Reflect.get(all, key, all);
        return typeof value === 'function' ? value.bind(all) : value;
      },
    });
  return { books, view };
}

describe('what nobody may know yet', () => {
  it('folds the covert acts of others into one cause without a name, until the game is over', () => {
    const variable = startGame('shoal').game.at.side('phl', 'approval');
    const { books, view } = withBooks([
      { variable, rule: 'influence-campaign', cause: 'order:chn:influence-campaign' },
      { variable, rule: 'website-disruption', cause: 'order:chn:website-disruption' },
      { variable, rule: 'rally', cause: 'crisis:7' },
    ]);
    const why = whyOf(books, view(null, 'unknown'), variable, 1)!;
    expect(why.reasons).toEqual([
      { cause: 'untraced', rules: [], amount: -2, from: null },
      { cause: 'crisis:7', rules: ['rally'], amount: -1, from: null },
    ]);
    const words = createWords(text, view(null, 'unknown'), books.game.rules);
    const said = why.reasons.map((reason) => words.cause(reason.cause)).join(' ');
    expect(said).not.toMatch(/Beijing|China|Chinese/);
    const after = whyOf(books, view('held', 'chn'), variable, 1)!;
    expect(after.reasons.map((reason) => reason.cause)).toContain('order:chn:influence-campaign');
  });

  it('does not tell by a number between two governments which of them a crisis came from', () => {
    const variable = startGame('shoal').game.at.pair('chn', 'phl', 'relation');
    const { books, view } = withBooks([{ variable, rule: 'frozen', cause: 'crisis:7' }]);
    const causes = (one: View): (string | undefined)[] | undefined =>
      whyOf(books, one, variable, 1)?.reasons.map((reason) => reason.cause);
    expect(causes(view(null, 'unknown'))).toEqual(['untraced']);
    expect(causes(view(null, 'chn'))).toEqual(['crisis:7']);
  });
});

it('counts the attention that this month’s plan has paid for', () => {
  const variable = startGame('shoal').game.at.side('phl', 'attention');
  const { books, view } = withBooks([
    { variable, rule: 'cost', cause: 'order:phl:protest' },
    { variable, rule: 'attention', cause: 'world' },
    { variable, rule: 'cost', cause: 'order:phl:protest' },
  ]);
  expect(attentionPaid(books, view(null, 'unknown'))).toBe(2);
});
