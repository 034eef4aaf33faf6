// Holds: every act has words, an icon, a source and sane numbers, and its moves do in a real game what they say.
import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { rulebook, sources } from '../../src/content';
import { type Action, imbalance, type Move, STEPS } from '../../src/engine';
import words from '../../src/text/en/actions.json';
import { act, type Stage, setStage } from './stage';

const actions = rulebook.actionIds.map((id) => rulebook.actions[id] as Action);
const cases = actions.map((action) => [action.id, action] as const);
const said: Readonly<Record<string, { name: string; does: string; news?: string; reasons?: object }>> = words;
const icons = readdirSync('assets/icons').map((name) => name.replace(/\.svg$/, ''));

/** Numbers that each aftermath reckons anew: an act that wrote one would be overwritten. */
const RECKONED = rulebook.reckonings.map((reckoning) => reckoning.of as string);
const PLACEHOLDERS = {
  by: 'Philippine',
  byName: 'the Philippines',
  byGovernment: 'Manila',
  target: 'Japan',
  adjective: 'Japanese',
  government: 'Tokyo',
  place: 'Second Thomas Shoal',
};

describe.each(cases)('%s', (id, action) => {
  test('has words that can be said', () => {
    const { name = '', does = '', news = '' } = said[id] ?? {};
    expect(name.length).toBeGreaterThan(2);
    expect(name.length).toBeLessThan(40);
    expect(name.split(' ').length, name).toBeGreaterThanOrEqual(2);
    expect(name.split(' ').length, name).toBeLessThanOrEqual(4);
    expect(news, 'a newspaper does not blame').not.toMatch(/aggressive|illegal|brazen|provocative|reckless/i);
    expect(does.length).toBeGreaterThan(10);
    expect(does.length).toBeLessThan(150);
    // Many governments of the region can order the same: the news says which of them, or where.
    if (action.roles.includes('regional') && news !== '') expect(news).toMatch(/\{(?:by\w*|place)\}/);
    // An answer to a proposal is told by what was proposed.
    const isAnswer = action.kind === 'policy' && action.target === 'proposer';
    const told = isAnswer ? /^$/ : /[.”]$/;
    expect(String(new IntlMessageFormat(news, 'en').format(PLACEHOLDERS))).toMatch(told);
    expect(String(new IntlMessageFormat(does, 'en').format())).toBe(does);
  });

  test('has an icon drawn with the common pen', () => {
    const svg = readFileSync(`assets/icons/${id}.svg`, 'utf8');
    expect(svg).toContain('viewBox="0 0 24 24"');
    expect(svg).toContain('stroke="currentColor" stroke-width="1.75"');
    expect(svg).toContain('fill="none"');
    expect(svg).toContain('stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('rests on a known source, or owns its estimate', () => {
    const { grade, case: date, source } = action.evidence;
    if (source === 'judgement') expect(grade).toBe('judgement');
    else expect(sources[source]).toBeDefined();
    expect(date).toMatch(/^(\d{4}-\d{2})?$/);
    if (grade === 'documented') expect(date).not.toBe('');
  });

  test('costs what a government can pay', () => {
    const { fund, attention, pressure = 0 } = action.cost;
    expect(
      fund >= 0 && fund <= 80 && attention >= 0 && attention <= 2 && pressure >= 0 && pressure <= 40,
    ).toBe(true);
    if (action.kind === 'policy' && action.pillar !== null) expect(fund > 0 && attention > 0).toBe(true);
    if (action.kind === 'policy' && action.hostile === true) {
      expect(pressure).toBeGreaterThanOrEqual(5);
      expect(action.delay, 'a sign must have time to be seen').toBeGreaterThanOrEqual(1);
    }
    if (!action.roles.some((role) => role === 'rival' || role === 'provoker')) expect(pressure).toBe(0);
  });

  test('moves in small steps, and nothing that is reckoned', () => {
    for (const { on, v, lo, hi } of action.moves) {
      expect(Number.isInteger(lo) && Number.isInteger(hi) && lo <= hi).toBe(true);
      expect(Math.max(Math.abs(lo), Math.abs(hi))).toBeLessThanOrEqual(240);
      // A place has its control from what happens there; a government's is the sum of its places.
      if (on !== 'place') expect(RECKONED).not.toContain(v);
      expect(v).not.toMatch(/^(pressure|consistency|spent-)/);
    }
  });

  test('does what its moves say, and the ledger says so too', () => {
    const stage = setStage(action);
    const before = stage.state.vars.slice();
    const ledgerStart = stage.ledger.length;
    act(stage, action);
    const entries = stage.ledger.slice(ledgerStart);
    for (const [path, range] of expectations(stage, action.moves)) {
      const variable = stage.game.at.find(path);
      const changed = (stage.state.vars[variable] ?? 0) - (before[variable] ?? 0);
      expect(changed, path).toBeGreaterThanOrEqual(range.lo);
      expect(changed, path).toBeLessThanOrEqual(range.hi);
      const booked = entries
        .filter((entry) => entry.variable === variable)
        .reduce((sum, entry) => sum + entry.after - entry.before, 0);
      expect(booked, path).toBe(changed);
    }
    expect(imbalance(before, stage.state.vars, entries)).toEqual([]);
    for (const entry of entries) expect(entry.cause).toMatch(/^(order|crisis):/);
  });

  test('each of the roles that may do it can', () => {
    for (const role of action.roles) {
      const stage = setStage(action, role);
      const before = stage.state.vars.slice();
      const start = stage.ledger.length;
      act(stage, action);
      expect(imbalance(before, stage.state.vars, stage.ledger.slice(start))).toEqual([]);
    }
  });
});

test('a step of the framework moves nothing by itself: it asks, and the answers decide what it builds', () => {
  const steps = actions.filter((action) => action.kind === 'policy' && action.target === 'decision');
  expect(steps.map((action) => (action.kind === 'policy' ? action.step : '')).sort()).toEqual(
    [...STEPS].sort(),
  );
  for (const step of steps) {
    expect(step.moves, step.id).toEqual([]);
    expect(step.also, step.id).toBeUndefined();
    const stage = setStage(step);
    act(stage, step);
    expect(stage.state.initiatives, step.id).toHaveLength(1);
    const moved = new Set(stage.ledger.filter(({ rule }) => rule !== 'cost').map(({ rule }) => rule));
    expect([...moved].filter((rule) => rule === step.id)).toEqual([]);
  }
});

/** What these do lies in their stance alone. */
const STANCE_ONLY = ['withdraw', 'accept-quietly', 'accept-terms', 'back-off', 'keep-measure'];

describe('taking effect', () => {
  const still: string[] = [];

  test.each(cases)('%s keeps every number whole and in its range, however often it is done', (_, action) => {
    const stage = setStage(action);
    const before = JSON.stringify(stage.state);
    const start = stage.state.vars.slice();
    const ledgerStart = stage.ledger.length;
    act(stage, action);
    if (JSON.stringify(stage.state) === before) still.push(action.id);
    for (let time = 0; time < 60; time += 1) act(stage, action);
    const { state, game, ledger } = stage;
    const out = game.at.places.filter(({ kind }, at) => {
      const value = state.vars[at] ?? Number.NaN;
      return !Number.isInteger(value) || value < kind.min || value > kind.max;
    });
    expect(out.map(({ path }) => path)).toEqual([]);
    expect(imbalance(start, state.vars, ledger.slice(ledgerStart))).toEqual([]);
    for (const crisis of state.crises) {
      expect(crisis.rung >= 0 && crisis.rung <= rulebook.crises[crisis.family].topRung).toBe(true);
      for (const share of [crisis.support, crisis.resolve, crisis.attribution, crisis.targetStake])
        expect(Number.isInteger(share) && share >= 0 && share <= 1000).toBe(true);
    }
    for (const { severity } of state.measures) expect(severity > 0 && severity <= 1000).toBe(true);
  });

  test('every act changes something, but for those that are a stance and no more', () => {
    // On this stage there is no proposal to accept and no measure to ease; consequences.test.ts has both.
    expect(still.sort()).toEqual(['accept-proposal', 'ease-checks', ...STANCE_ONLY].sort());
    for (const id of STANCE_ONLY) expect(rulebook.actions[id]).toMatchObject({ kind: 'response' });
  });

  test.each(cases)('%s does the same under the same seed', (_, action) => {
    const [one, other] = [setStage(action), setStage(action)];
    act(one, action);
    act(other, action);
    expect(one.state).toEqual(other.state);
    expect(one.ledger).toEqual(other.ledger);
  });
});

/** By variable, the sum of the ranges of all moves that reach it. Several moves may reach one. */
function expectations(stage: Stage, moves: readonly Move[]): ReadonlyMap<string, { lo: number; hi: number }> {
  const { by, target, place } = stage;
  const { rival, patron } = stage.game.level;
  const partners = ['usa', 'jpn', 'aus', 'phl'].filter((side) => side !== by);
  const pair = (from: string, to: string | null, v: string) =>
    to === null || from === to ? [] : [`${from}>${to}.${v}`];
  const paths = (move: Move): readonly string[] => {
    switch (move.on) {
      case 'self':
        return [`${by}.${move.v}`];
      case 'target':
        return [`${target}.${move.v}`];
      case 'world':
        return [`world.${move.v}`];
      case 'place':
        return [`${place}.${move.v}`];
      case 'rival>self':
        return pair(rival, by, move.v);
      case 'self>rival':
        return pair(by, rival, move.v);
      case 'patron>self':
        return pair(patron, by, move.v);
      case 'self>patron':
        return pair(by, patron, move.v);
      case 'target>self':
        return pair(String(target), by, move.v);
      case 'self>target':
        return pair(by, target, move.v);
      case 'partners>self':
        return by === 'phl' || by === 'usa'
          ? (by === 'phl' ? partners : ['phl', 'jpn', 'aus']).map((side) => `${side}>${by}.${move.v}`)
          : [];
    }
  };
  const sums = new Map<string, { lo: number; hi: number }>();
  for (const move of moves)
    for (const path of paths(move)) {
      const { lo, hi } = sums.get(path) ?? { lo: 0, hi: 0 };
      sums.set(path, { lo: lo + move.lo, hi: hi + move.hi });
    }
  return sums;
}

test('no icon and no words without an act', () => {
  expect(icons.filter((id) => id !== 'below-threshold' && !rulebook.actionIds.includes(id))).toEqual([]);
  expect(Object.keys(said).filter((id) => !rulebook.actionIds.includes(id))).toEqual([]);
});

test('no two icons are the same drawing, no two acts have one name', () => {
  const drawings = rulebook.actionIds.map((id) => readFileSync(`assets/icons/${id}.svg`, 'utf8'));
  expect(new Set(drawings).size).toBe(drawings.length);
  const names = rulebook.actionIds.map((id) => said[id]?.name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(['hedge', 'diversify', 'commit'] as const)(
  '%s is a real choice: several acts, at several prices',
  (pillar) => {
    const own = actions.filter((action) => action.kind === 'policy' && action.pillar === pillar);
    expect(own.length).toBeGreaterThanOrEqual(6);
    expect(new Set(own.map((action) => action.cost.fund)).size).toBeGreaterThan(2);
  },
);

describe.each([
  ['regional', 'target', ['maritime', 'cyber', 'trade', 'provocation']],
  ['rival', 'target', ['maritime', 'cyber', 'trade']],
  ['rival', 'instigator', ['maritime', 'cyber', 'trade']],
  ['provoker', 'instigator', ['maritime', 'cyber', 'provocation']],
] as const)('%s as %s', (role, by, families) => {
  test.each(families)('can always give way, talk, stay and press in a crisis of the family %s', (family) => {
    const stances = actions.flatMap((action) =>
      action.kind === 'response' &&
      action.by === by &&
      action.roles.includes(role) &&
      action.families.includes(family)
        ? [action]
        : [],
    );
    expect([...new Set(stances.map((action) => action.stance))].sort()).toEqual([
      'concede',
      'escalate',
      'hold',
      'offer',
      'push',
    ]);
    // Whoever has nothing left can still give way, or stay.
    for (const stance of ['concede', 'hold'])
      expect(
        stances.some(
          ({ stance: one, cost, canDo }) => one === stance && cost.fund === 0 && canDo === undefined,
        ),
        stance,
      ).toBe(true);
  });
});

test.each([
  ['regional', 60],
  ['rival', 60],
  ['patron', 10],
  ['provoker', 10],
  ['market', 4],
] as const)('%s can do at least %i things', (role, least) => {
  expect(actions.filter((action) => action.roles.includes(role)).length).toBeGreaterThanOrEqual(least);
});

test.each(['geopolitical', 'economic', 'military', 'cyber'] as const)(
  'Beijing has tactics of the %s kind, and some that cannot be pinned on it',
  (domain) => {
    const tactics = actions.filter(
      (action) => action.roles[0] === 'rival' && action.kind === 'policy' && action.nature.domain === domain,
    );
    expect(tactics.length).toBeGreaterThanOrEqual(8);
    expect(tactics.some((action) => action.nature.deniability >= 400)).toBe(true);
  },
);

test('what is covert can be denied, and what wounds or kills cannot be taken back', () => {
  for (const action of actions) {
    const { deniability, reversibility, heat, escalation } = action.nature;
    if (action.kind === 'policy' && action.covert === true)
      expect(deniability, action.id).toBeGreaterThanOrEqual(400);
    if (action.moves.some((move) => move.v === 'injured' || move.v === 'dead')) {
      expect(escalation, action.id).toBe(28);
      expect(reversibility, action.id).toBeLessThanOrEqual(100);
      expect(heat, action.id).toBeGreaterThanOrEqual(800);
    }
    for (const share of [deniability, reversibility, heat, action.nature.visibility])
      expect(Number.isInteger(share) && share >= 0 && share <= 1000, action.id).toBe(true);
  }
});

/** Hedging is bought with belief, committing with calm. One act is named as cheap; steps of the framework have their price
 * in the answers (consequences.test.ts: the rival takes note of each member, and a step that fails costs ownership). */
test('every act of hedging and committing has a price beside money', () => {
  const bad = (move: Move): boolean =>
    (move.v === 'tension' || move.v === 'polarisation' || move.v === 'fatigue' ? move.hi > 0 : move.lo < 0) &&
    !(move.v === 'tension' && move.hi <= 0);
  const free = actions.filter(
    (action) =>
      action.kind === 'policy' &&
      action.step === undefined &&
      (action.pillar === 'hedge' || action.pillar === 'commit') &&
      !action.moves.some(bad) &&
      action.cost.fund < 10,
  );
  expect(free.map((action) => action.id)).toEqual(['asean-statement']);
});
