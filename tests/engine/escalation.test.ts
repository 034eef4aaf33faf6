// Holds: the escalation report counts every deed once, in its month, by the weights of the published list.
import { expect, test } from 'vitest';
import { escalation as published } from '../../src/content';
import { deedsOf, escalationOf, type Month, type Orders, type Session, WAR, WAR_ACT } from '../../src/engine';
import { botGame, games } from './games';

const game = games['second-thomas-2023'];
const classOf = (act: string): number | undefined =>
  published.find(({ acts, ending }) => acts.includes(act) || ending === act)?.class;

function month(turn: number, orders: Record<string, Partial<Orders>>, events: Month['events'] = []): Month {
  const filled = Object.entries(orders).map(([side, given]) => [
    side,
    { policies: [], responses: [], ...given },
  ]);
  return { turn, orders: Object.fromEntries(filled), events, vars: [] };
}

/** A session of which only what was done is told. */
function told(months: readonly Month[], crises: readonly object[] = []): Session {
  const bare = { game: { ...game, level: { ...game.level, underWay: [] } } };
  return { ...bare, months: () => months, reveal: () => ({ crises }) } as unknown as Session;
}

test('a policy counts when it takes effect, an answer when given, a proposal when made; what is under way does not', () => {
  const order = (action: string, target: string | null) => ({ action, target });
  const session = told([
    month(1, {
      chn: { policies: [order('survey-ship', 'ayungin'), order('import-ban', 'phl')] },
      phl: { policies: [order('reciprocal-access', 'jpn')] },
    }),
    month(2, {
      chn: {
        policies: [order('militia-swarm', 'ayungin')],
        responses: [{ crisis: 9, action: 'water-cannon' }],
      },
    }),
  ]);
  const { months, totals } = escalationOf(session);
  expect(months.map(({ sides }) => sides.chn?.score)).toEqual([0, 12 + 12 + 28]);
  expect(months[0]?.sides.phl).toMatchObject({ acts: 1, score: 4 });
  const heat = (id: string): number => game.rules.actions[id]?.nature.heat ?? 0;
  const done = ['survey-ship', 'import-ban', 'water-cannon'].map(heat);
  expect(totals.chn).toEqual({
    acts: 3,
    score: 52,
    heat: done.reduce((sum, one) => sum + one, 0),
    peak: Math.max(...done),
    hottest: 'water-cannon',
  });
  expect(totals.usa).toEqual({ acts: 0, score: 0, heat: 0, peak: 0, hottest: null });
});

test('armed conflict counts as a full invasion, for each of the two who fight', () => {
  const event = {
    kind: 'war',
    turn: 1,
    by: 'chn',
    target: 'phl',
    what: 'maritime',
    place: 'ayungin',
  } as const;
  const crisis = { id: 3, instigator: 'chn', target: 'phl' };
  const { totals } = escalationOf(
    told([month(1, {}, [{ ...event, amount: 0, crisis: 3, seenBy: null }])], [crisis]),
  );
  for (const side of ['chn', 'phl'])
    expect(totals[side]).toEqual({ acts: 1, score: 28, heat: WAR.heat, peak: WAR.heat, hottest: WAR_ACT });
  expect(totals.jpn?.acts).toBe(0);
  expect(classOf(WAR_ACT)).toBe(WAR.escalation);
});

test('what was under way before the game counts in the month it takes effect', () => {
  const underWay = [{ by: 'chn', action: 'survey-ship', target: 'ayungin', due: 2 }];
  const session = told([month(1, {}), month(2, {})]);
  const begun = { ...session, game: { ...game, level: { ...game.level, underWay } } } as Session;
  expect(escalationOf(begun).months.map(({ sides }) => sides.chn?.score)).toEqual([0, 12]);
});

test.each(['a', 'b', 'c'])(
  'in game %s the months add up to the totals, and the totals to the published classes',
  (seed) => {
    const session = botGame('second-thomas-2023', seed, 'reckless');
    const { months, totals } = escalationOf(session);
    for (const side of session.game.at.sides) {
      const classes = deedsOf(session)
        .filter(({ by }) => by === side)
        .map(({ action }) => classOf(action));
      expect(classes).not.toContain(undefined);
      expect(totals[side]?.score).toBe(classes.reduce<number>((sum, one) => sum + (one ?? 0), 0));
      for (const key of ['acts', 'score', 'heat'] as const)
        expect(months.reduce((sum, { sides }) => sum + (sides[side]?.[key] ?? 0), 0)).toBe(
          totals[side]?.[key],
        );
      expect(Math.max(0, ...months.map(({ sides }) => sides[side]?.peak ?? 0))).toBe(totals[side]?.peak);
    }
    const given = session.months().flatMap(({ orders }) => Object.values(orders));
    const most = given.reduce((sum, { policies, responses }) => sum + policies.length + responses.length, 0);
    const acts = Object.values(totals).reduce((sum, one) => sum + one.acts, 0);
    expect(acts).toBeGreaterThan(most / 2);
    expect(acts).toBeLessThanOrEqual(most + session.game.level.underWay.length + 2);
  },
);
