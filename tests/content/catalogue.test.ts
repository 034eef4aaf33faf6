// Holds: what the acts of Beijing, Pyongyang, Washington, Brussels and the region do beyond their moves.
import { describe, expect, test } from 'vitest';
import { rulebook } from '../../src/content';
import { type Action, type Policy, type ResponseAction, reasonAgainst, viewOf } from '../../src/engine';
import { attribute } from '../../src/engine/phases/networks';
import { act, open, type Stage, setStage } from './stage';

function find(id: string): Action {
  const action = rulebook.actions[id];
  if (action === undefined) throw new Error(`no act ${id}`);
  return action;
}

function play(id: string): Stage {
  const stage = setStage(find(id));
  act(stage, find(id));
  return stage;
}

describe('critical inputs', () => {
  test.each([
    ['stop-an-input', 600, 900, 2],
    ['dual-use-ban', 300, 500, 2],
    ['licence-reviews', 150, 300, 1],
  ])('%s holds back what is needed most and opens a quarrel over it', (id, lo, hi, rung) => {
    const { fx, state, game, events } = play(id);
    const stopped = fx.get(game.at.input('phl', 'rare-earths', 'stopped'));
    expect(stopped).toBeGreaterThanOrEqual(lo);
    expect(stopped).toBeLessThanOrEqual(hi);
    expect(state.crises).toMatchObject([{ family: 'trade', target: 'phl', place: 'rare-earths', rung }]);
    expect(events.find((event) => event.kind === 'input-stopped')).toMatchObject({
      target: 'phl',
      what: 'rare-earths',
      amount: stopped,
    });
  });

  test('what is held back already is not held back twice, and then nothing is left', () => {
    const stage = play('stop-an-input');
    const { fx, game, state } = stage;
    for (const input of ['chips', 'energy', 'medicines'] as const)
      fx.set(game.at.input('phl', input, 'dependence'), 0, 'test', 'world');
    const view = viewOf(game, state, 'chn', 'planning');
    expect(reasonAgainst(view, find('dual-use-ban') as Policy, 'phl')).toBe('no-input');
    const before = JSON.stringify(state);
    act(stage, find('dual-use-ban'));
    expect(state.crises).toHaveLength(1);
    expect(JSON.parse(before).measures).toEqual(state.measures);
  });

  test('a stock is laid in, and dependence loosened, the less the less is left', () => {
    const { fx, game } = play('stockpile-input');
    expect(fx.get(game.at.input('phl', 'rare-earths', 'stock'))).toBe(
      (game.level.governments.find((one) => one.id === 'phl')?.inputs['rare-earths']?.stock ?? 0) + 6,
    );
    const stage = setStage(find('other-suppliers'));
    const dependence = stage.game.at.input('phl', 'rare-earths', 'dependence');
    const steps: number[] = [];
    for (let time = 0; time < 40; time += 1) {
      const before = stage.fx.get(dependence);
      act(stage, find('other-suppliers'));
      steps.push(before - stage.fx.get(dependence));
    }
    expect(steps[0]).toBeGreaterThanOrEqual(20);
    expect(steps[0]).toBeLessThanOrEqual(60);
    expect(steps[10] ?? 0).toBeLessThan(steps[0] ?? 0);
    expect(stage.fx.get(dependence)).toBeGreaterThanOrEqual(0);
  });
});

describe('Pyongyang', () => {
  test.each([
    ['short-range-missile', 1],
    ['intermediate-missile', 1],
    ['artillery-drill', 1],
    ['drone-incursion', 1],
    ['missile-over-territory', 2],
    ['nuclear-test', 2],
    ['border-mines', 3],
    ['island-shelling', 5],
    ['torpedo-attack', 5],
  ])('%s opens a provocation on rung %i', (id, rung) => {
    const { state } = play(id);
    expect(state.crises).toMatchObject([
      { family: 'provocation', instigator: 'prk', target: 'phl', place: 'homeland', rung },
    ]);
  });

  test('a torpedo kills between forty and fifty, and nobody can say at once whose it was', () => {
    const { fx, game, state, events } = play('torpedo-attack');
    const dead = fx.get(game.at.world('dead'));
    expect(dead).toBeGreaterThanOrEqual(40);
    expect(dead).toBeLessThanOrEqual(50);
    expect(state.crises[0]?.attribution).toBe(250);
    expect(events.find((event) => event.kind === 'crisis-opened')?.by).toBe('unknown');
    const [crisis] = state.crises;
    if (crisis === undefined) throw new Error('no crisis');
    const canSay = () =>
      (find('name-publicly') as ResponseAction).canDo?.(viewOf(game, state, 'phl', 'crises'), crisis.id);
    expect(canSay()).toBe('unattributed');
    for (let month = 0; month < 6; month += 1) attribute(fx);
    expect(crisis.attribution).toBeGreaterThan(500);
    expect(canSay()).toBeNull();
  });

  test('its hackers start in the middle of the ladder of networks', () => {
    expect(play('bank-wiper').state.crises).toMatchObject([
      { family: 'cyber', instigator: 'prk', place: 'networks', rung: 3 },
    ]);
  });

  test('crossing the line at sea is a crisis with the holder', () => {
    expect(play('boundary-crossing').state.crises).toMatchObject([
      { family: 'maritime', instigator: 'prk', target: 'phl', place: 'second-thomas', rung: 1 },
    ]);
  });

  test('a summit warms it, both ways', () => {
    const stage = setStage(find('military-parade'));
    const [to, from] = [
      stage.game.at.pair('usa', 'prk', 'relation'),
      stage.game.at.pair('prk', 'usa', 'relation'),
    ];
    const before = [stage.fx.get(to), stage.fx.get(from)];
    act({ ...stage, by: 'usa' }, find('summit-with-pyongyang'));
    expect([stage.fx.get(to), stage.fx.get(from)]).toEqual(before.map((value) => value + 60));
  });
});

describe('Beijing', () => {
  test.each([
    ['oil-rig', 2],
    ['fishing-fleet', 1],
    ['cut-lines', 1],
    ['stop-and-search', 2],
  ])('%s opens a crisis at sea with the holder on rung %i', (id, rung) => {
    expect(play(id).state.crises).toMatchObject([
      { family: 'maritime', target: 'phl', place: 'second-thomas', rung, attribution: 1000 },
    ]);
  });

  test.each(['cut-cables', 'hack-and-leak'])('%s opens a crisis in the networks without a flag', (id) => {
    const { state, events } = play(id);
    expect(state.crises).toMatchObject([{ family: 'cyber', target: 'phl', place: 'networks' }]);
    expect(events.find((event) => event.kind === 'crisis-opened')?.by).toBe('unknown');
  });

  test.each(['consumer-boycott', 'anti-dumping-duties', 'travel-warning'])(
    '%s stops a part of what is sold, and there is a quarrel over trade',
    (id) => {
      const { state } = play(id);
      expect(state.measures).toHaveLength(1);
      expect(state.crises).toMatchObject([{ family: 'trade', place: state.measures[0]?.sector }]);
    },
  );

  test('what was stopped can be let through again, and nothing else', () => {
    const against = (at: Stage) =>
      reasonAgainst(viewOf(at.game, at.state, 'chn', 'planning'), find('lift-measures') as Policy, 'phl');
    expect(against(setStage(find('lift-measures')))).toBe('not-hit');
    const stage = play('import-ban');
    expect(against(stage)).toBeNull();
    const before = stage.state.measures[0]?.severity ?? 0;
    act(stage, find('lift-measures'));
    expect(stage.state.measures[0]?.severity).toBe(Math.max(0, before - 350));
  });

  test('zones, districts and maps touch everybody who holds something', () => {
    for (const id of ['declare-air-zone', 'administrative-district', 'publish-map']) {
      const stage = setStage(find(id));
      const held = ['phl', 'vnm', 'mys'].map((side) => stage.game.at.side(side, 'autonomy'));
      const before = held.map((variable) => stage.fx.get(variable));
      act(stage, find(id));
      held.forEach((variable, at) => {
        expect(stage.fx.get(variable), id).toBeLessThan(before[at] ?? 0);
      });
    }
  });

  test('old grudges are stirred where there are any', () => {
    const stage = setStage(find('history-campaign'));
    const grudge = (from: string, to: string) => stage.fx.get(stage.game.at.pair(from, to, 'grievance'));
    const before = [grudge('vnm', 'mys'), grudge('phl', 'aus')];
    act(stage, find('history-campaign'));
    expect(grudge('vnm', 'mys')).toBe((before[0] ?? 0) + 15);
    expect(grudge('phl', 'aus')).toBe(before[1] === 0 ? 0 : (before[1] ?? 0) + 15);
  });
});

describe('friends', () => {
  test.each([
    ['carrier-visit', 'usa', 'provocation', 140],
    ['bomber-flight', 'usa', 'maritime', 100],
    ['statement-of-concern', 'jpn', 'cyber', 50],
    ['join-trade-case', 'jpn', 'trade', 120],
  ] as const)('%s is felt in the crises of whom it is for', (id, by, family, amount) => {
    const stage = setStage(find('protest-note'));
    const crisis = open(stage.fx, family);
    const before = crisis.support;
    act({ ...stage, by, target: 'phl', crisis: null }, find(id));
    expect(crisis.support).toBe(before + amount);
  });

  test('a law against coercion stands behind everybody who is coerced', () => {
    const stage = setStage(find('protest-note'));
    const crises = [open(stage.fx, 'trade'), open(stage.fx, 'trade', 'chn', 'vnm')];
    act({ ...stage, by: 'aus', target: null, crisis: null }, find('anti-coercion-instrument'));
    expect(crises.map((crisis) => crisis.support)).toEqual([60, 60]);
  });

  test('good offices cool whoever presses', () => {
    const stage = setStage(find('protest-note'));
    const before = stage.crisis?.resolve ?? 0;
    act({ ...stage, by: 'jpn', target: 'phl', crisis: null }, find('mediate-dispute'));
    expect(stage.crisis?.resolve).toBe(Math.max(0, before - 40));
  });

  test.each([
    ['four-way-summit', 'quad', 1],
    ['submarine-technology', 'aukus', 1],
    ['trilateral-summit', 'trilateral', 2],
  ] as const)('%s signs a bond of its kind', (id, kind, count) => {
    const bonds = play(id).state.commitments.filter((bond) => bond.kind === kind);
    expect(bonds.filter((bond) => bond.a === 'phl' || bond.b === 'phl')).toHaveLength(count);
  });
});
