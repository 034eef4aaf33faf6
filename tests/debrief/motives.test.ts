// Holds: every hostile act has its reason in the true numbers, and its signs stood in the player's view before it.
import { describe, expect, test } from 'vitest';
import { type Books, openBooks } from '../../src/debrief/facts/books';
import { type HostileAct, hostileActs } from '../../src/debrief/facts/hostile-acts';
import { reasonOf, signsOf } from '../../src/debrief/words/motives';
import { createWords } from '../../src/debrief/words/words';
import { appetite, isSeenBy } from '../../src/engine';
import { createText } from '../../src/text';
import { catalogues } from '../../src/text/en';
import { begunInCrisis, findGame, finished, many, play } from './finished-game';

const text = createText(catalogues, 'en');
const actsOf = (books: Books): readonly HostileAct[] =>
  hostileActs(books).flatMap((one) => (one.kind === 'act' ? [one] : []));
const games = [...finished, ...begunInCrisis];
const all = games.flatMap(([, books]) => actsOf(books).map((act) => ({ books, act })));

describe.each(games)('game %s', (_name, books) => {
  const { at, level, rules } = books.game;
  const acts = actsOf(books);

  test('has every hostile order of Beijing against the player that took effect, once', () => {
    const ordered = books.months.flatMap(({ turn, orders }) =>
      (orders[level.rival]?.policies ?? []).flatMap(({ action: id, target }) => {
        const action = rules.actions[id];
        if (action?.kind !== 'policy' || action.hostile !== true) return [];
        const holder = level.features.find((one) => one.id === target)?.holder ?? target;
        const done = turn + action.delay <= books.months.length;
        return done && (holder === books.side || holder === null) ? [`${id} ${target} ${turn}`] : [];
      }),
    );
    const told = acts.filter(({ by, ordered }) => by === level.rival && ordered > 0);
    expect(told.map((act) => `${act.action} ${act.target} ${act.ordered}`).sort()).toEqual(ordered.sort());
  });

  test('names what drew it in this world, most important first, adding up to the appetite of that month', () => {
    for (const act of acts.filter((one) => one.by === level.rival && one.ordered > 0)) {
      const read = (variable: number): number =>
        (act.ordered === 1 ? books.session.start() : books.months[act.ordered - 2]!.vars)[variable]!;
      const world = rules.worldviews[books.state.worldview];
      expect(act.appetite).toBe(appetite(world, read, at, level.rival, books.side));
      const amounts = act.pulls.map(({ amount }) => amount);
      expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
      const sum = amounts.reduce((total, amount) => total + amount, 500);
      expect(Math.max(0, Math.min(1000, sum))).toBe(act.appetite);
    }
  });

  test('its signs were true and in view before it took effect', () => {
    for (const act of acts)
      for (const sign of act.signs) {
        const before = books.months[act.turn - 2]?.vars ?? books.session.start();
        if (sign.key === 'prepared') {
          const event = books.months[sign.turn - 1]?.events.find(
            (one) => one.kind === 'sign-seen' && one.what === act.action && isSeenBy(one, books.side),
          );
          expect(event?.by === 'unknown').toBe(!sign.named);
        }
        if ('turn' in sign) expect(sign.turn).toBeLessThan(act.turn);
        if (sign.key === 'ships') expect(sign.to).toBe(before[at.feature(sign.place, 'rival-ships')]);
        if (sign.key === 'tension' || sign.key === 'cold')
          expect(sign.moved || sign.to >= 500 || sign.to <= 350).toBe(true);
        if (sign.key === 'tension') expect(sign.to).toBe(before[at.world('tension')]);
        if (sign.key === 'cold') expect(sign.to).toBe(before[at.pair(act.by, books.side, 'relation')]);
        if (sign.key === 'open' || sign.key === 'over')
          expect(books.state.crises.find(({ id }) => id === sign.crisis)?.instigator).toBe(act.by);
      }
  });

  test('what was under way before the game is told too, without a reason', () => {
    const begun = level.underWay.filter(
      ({ target, due }) => target === books.side && due <= books.months.length,
    );
    const told = acts.filter(({ ordered }) => ordered === 0);
    expect(told.map(({ action }) => action).sort()).toEqual(begun.map(({ action }) => action).sort());
    for (const { pulls, appetite: sum } of told) expect([pulls, sum]).toEqual([[], null]);
  });

  test('where Beijing pressed on, the crisis had been on a card, and its resolve is the crisis’s own', () => {
    for (const one of hostileActs(books)) {
      if (one.kind !== 'pressed') continue;
      expect(one.turn).toBeGreaterThanOrEqual(one.crisis.opened);
      expect(one.resolve).toBeGreaterThan(0);
      const sum = one.pulls.reduce((total, { amount }) => total + amount, 500);
      if (one.by === level.rival) expect(one.appetite).toBe(Math.max(0, Math.min(1000, sum)));
      const resolves = books
        .history(`crisis.${one.crisis.id}.resolve`)
        .flatMap(({ before, after }) => [before, after]);
      expect([...resolves, one.crisis.resolve]).toContain(one.resolve);
    }
  });
});

test('signs are read from public numbers only', () => {
  const { at, level } = finished[0]![1].game;
  const read = [
    at.world('tension'),
    at.pair(level.rival, level.player, 'relation'),
    at.feature(level.features[0]!.id, 'rival-ships'),
  ];
  for (const variable of read) expect(at.places[variable]?.kind.sight).toBe('public');
});

test('some acts were seen being prepared; without the services’ word that sign is gone', () => {
  const seen = all.find(({ act }) => act.signs[0]?.key === 'prepared')!;
  const months = seen.books.months.map((month) => ({
    ...month,
    events: month.events.filter(({ kind }) => kind !== 'sign-seen'),
  }));
  const deaf = actsOf({ ...seen.books, months });
  expect(deaf.some(({ signs }) => signs.some(({ key }) => key === 'prepared'))).toBe(false);
  expect(deaf).toHaveLength(actsOf(seen.books).length);
});

test('an act without a sign says so plainly, and one that nothing drew does too', () => {
  const { books, act } = all[0]!;
  const words = createWords(text, books);
  expect(signsOf({ ...act, signs: [] }, words)).toBe('Nothing in your view pointed to it beforehand.');
  const against = act.pulls.map((pull) => ({ ...pull, amount: -Math.abs(pull.amount) - 20 }));
  expect(reasonOf({ ...act, pulls: against, grounds: [] }, words)).toMatch(
    /^Nothing that Beijing saw in you drew it\. What held/,
  );
  expect(reasonOf({ ...act, pulls: [], appetite: null, ordered: 0 }, words)).toMatch(/does not record/);
});

test('a quarrel that stood at the start is a sign, unless it is another’s', () => {
  const inQuarrel = (books: Books): number =>
    actsOf(books).filter(({ turn, by, signs }) => {
      const crisis = books.state.crises.find(({ opened }) => opened === 1);
      return turn <= 3 && by === crisis?.instigator && signs.some(({ key }) => key === 'open');
    }).length;
  const books = findGame('natuna', (one) => inQuarrel(one) > 0);
  const crises = books.state.crises.map((crisis) => ({ ...crisis, instigator: 'nobody' }));
  const others = actsOf({ ...books, state: { ...books.state, crises } });
  expect(others.flatMap(({ signs }) => signs).some(({ key }) => key === 'open' || key === 'over')).toBe(
    false,
  );
});

test('Pyongyang’s acts are explained by who ignores it and how the powers quarrel', () => {
  const byPyongyang = (books: Books) =>
    actsOf(books).filter(({ by, ordered }) => by === 'prk' && ordered > 0);
  const books = findGame('thaad', (one) => byPyongyang(one).length > 0);
  for (const { pulls } of byPyongyang(books))
    expect(pulls.map(({ id }) => id).sort()).toEqual(['ignored', 'quarrel']);
});

describe.each(many.map((level) => [level.id, level] as const))('%s, in many games', (_id, level) => {
  const session = (seed: number) => play(level, `signs ${seed}`, 'statesman');

  test('no hostile act takes effect before its victim could notice that something was being prepared', () => {
    let acts = 0;
    for (let seed = 0; seed < 8; seed += 1) {
      const { game, months } = ((one) => ({ game: one.game, months: one.months() }))(session(seed));
      for (const { id: by, role } of game.level.governments) {
        if (role !== 'rival' && role !== 'provoker') continue;
        const begun = game.level.underWay
          .filter((one) => one.by === by && one.due > 1)
          .map((one) => ({ ...one, ordered: 1 }));
        const ordered = months.flatMap((month) =>
          (month.orders[by]?.policies ?? []).map((order) => ({ ...order, ordered: month.turn, due: 0 })),
        );
        for (const { action: id, target, ordered: since, due } of [...begun, ...ordered]) {
          const action = game.rules.actions[id];
          if (action?.kind !== 'policy' || action.hostile !== true) continue;
          const when = due > 0 ? due : since + action.delay;
          const victim = game.level.features.find((one) => one.id === target)?.holder ?? target;
          const signs = months
            .filter(({ turn }) => turn >= since && turn < when)
            .flatMap(({ events }) => events)
            .filter((event) => event.kind === 'sign-seen' && (event.target ?? victim) === victim)
            .filter((event) => isSeenBy(event, victim ?? game.level.player));
          expect(
            signs.map(({ what }) => what).filter((what) => what === id || what === 'stirrings'),
          ).not.toEqual([]);
          acts += 1;
        }
      }
    }
    expect(acts).toBeGreaterThan(20);
  });

  test('and the debrief names one for each that was ordered in the game', () => {
    const books = openBooks(session(0), level.player);
    for (const act of actsOf(books).filter(({ ordered, turn }) => ordered > 0 || turn > 1))
      expect(act.signs.some(({ key }) => key === 'prepared' || key === 'stirring')).toBe(true);
  });
});
