// Holds: what moves cannot say: crises opened, measures imposed, promises signed, answers given, support gained.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulebook } from '../../src/content';
import {
  type Action,
  answerInitiative,
  openCrisis,
  type Policy,
  type ResponseAction,
  reasonAgainst,
  viewOf,
} from '../../src/engine';
import { decideInitiatives } from '../../src/engine/phases/framework';
import words from '../../src/text/en/actions.json';
import names from '../../src/text/en/names.json';
import { act, bareStage, open, type Stage, setStage } from './stage';

const said: Readonly<Record<string, { name: string; reasons?: object }>> = words;
/** A code that `canDo` answers with: after `?`, `:` or `return`. */
const REASON = /(?:\?|:|return) '([a-z]+-[a-z]+|unattributed)'/g;

const source = (name: string): string => readFileSync(`src/content/${name}.ts`, 'utf8');

function find(id: string): Action {
  const action = rulebook.actions[id];
  if (action === undefined) throw new Error(`no act ${id}`);
  return action;
}

function play(id: string, change: (stage: Stage) => Partial<Stage> = () => ({})): Stage {
  const stage = setStage(find(id));
  const set = { ...stage, ...change(stage) };
  act(set, find(id));
  return set;
}

describe('Beijing presses', () => {
  test.each([
    ['block-resupply', 2],
    ['militia-swarm', 1],
    ['survey-ship', 1],
  ])('%s opens a crisis at sea with the holder', (id, rung) => {
    const { state, events } = play(id);
    expect(state.crises).toMatchObject([
      {
        family: 'maritime',
        instigator: 'chn',
        target: 'phl',
        place: 'second-thomas',
        rung,
        attribution: 1000,
      },
    ]);
    expect(events.map((event) => event.kind)).toContain('crisis-opened');
  });

  test('a blockade of a Vietnamese bank is Hanoi’s crisis', () => {
    const { state } = play('block-resupply', () => ({ target: 'vanguard', place: 'vanguard' }));
    expect(state.crises[0]?.target).toBe('vnm');
  });

  test('pressing twice at one place makes one crisis, not two', () => {
    const stage = play('block-resupply');
    act(stage, find('militia-swarm'));
    expect(stage.state.crises).toHaveLength(1);
  });

  test('website-disruption opens a crisis in the networks, and no flag is shown', () => {
    const { state, events } = play('website-disruption');
    expect(state.crises).toMatchObject([{ family: 'cyber', target: 'phl', place: 'networks', rung: 1 }]);
    expect(events.find((event) => event.kind === 'crisis-opened')?.by).toBe('unknown');
  });

  test.each([
    ['inspection-delay', 'inspection', 500, 650],
    ['import-ban', 'ban', 850, 1000],
    ['tour-ban', 'boycott', 450, 650],
  ])('%s stops a share of what is sold to China and opens a crisis over trade', (id, instrument, lo, hi) => {
    const { state, ledger } = play(id);
    const [measure] = state.measures;
    expect(measure).toMatchObject({ by: 'chn', target: 'phl', market: 'chn', instrument });
    expect(measure?.severity).toBeGreaterThanOrEqual(lo);
    expect(measure?.severity).toBeLessThanOrEqual(hi);
    expect(state.crises).toMatchObject([{ family: 'trade', target: 'phl', place: measure?.sector }]);
    expect(ledger.some((entry) => entry.variable === `measure.${measure?.id}.severity`)).toBe(true);
  });

  test('electronics are spared: the buyer needs them, though they are the largest flow', () => {
    const stage = play('import-ban');
    for (let time = 0; time < 8; time += 1) act(stage, find('import-ban'));
    const sectors = stage.state.measures.map((measure) => measure.sector);
    expect(sectors).not.toContain('electronics');
    expect(new Set(sectors).size).toBe(sectors.length);
  });

  test('the fishing ban sends ships to every disputed place', () => {
    const stage = setStage(find('fishing-moratorium'));
    const ships = () =>
      stage.game.at.features.map((id) => stage.fx.get(stage.game.at.feature(id, 'rival-ships')));
    const before = ships();
    act(stage, find('fishing-moratorium'));
    expect(ships()).toEqual(before.map((count) => count + 8));
  });

  test.each([
    ['ease-checks', -1],
    ['tighten-checks', 1],
  ])('%s changes how hard the measure bites', (id, sign) => {
    const stage = play('inspection-delay');
    const [measure] = stage.state.measures;
    const before = measure?.severity ?? 0;
    act({ ...stage, crisis: stage.state.crises[0] ?? null }, find(id));
    expect(Math.sign((measure?.severity ?? 0) - before)).toBe(sign);
  });

  test('widen-measures finds another good', () => {
    const stage = play('import-ban');
    act({ ...stage, crisis: stage.state.crises[0] ?? null }, find('widen-measures'));
    expect(stage.state.measures).toHaveLength(2);
    expect(stage.state.crises).toHaveLength(2);
  });

  test.each([
    ['import-ban', ['branded', 'farm', 'bulk', 're-export']],
    ['inspection-delay', ['farm', 'branded', 'bulk']],
  ] as const)('%s falls where money and a loud lobby meet', (id, allowed) => {
    const { state, game } = play(id);
    const exports = game.level.governments.find((one) => one.id === 'phl')?.exports ?? {};
    const noise = (sector: (typeof allowed)[number]) =>
      (exports[sector]?.chn ?? 0) * rulebook.sectors[sector].lobby * (1000 - rulebook.sectors[sector].needed);
    const loudest = [...allowed].sort((a, b) => noise(b) - noise(a))[0];
    expect(state.measures[0]?.sector).toBe(loudest);
  });

  test('where no other good is left, widening makes the first measure bite harder', () => {
    const stage = play('inspection-delay');
    const set = { ...stage, crisis: stage.state.crises[0] ?? null };
    for (let time = 0; time < 3; time += 1) act(set, find('widen-measures'));
    const first = stage.state.measures[0];
    const [count, before] = [stage.state.measures.length, first?.severity ?? 0];
    expect(count).toBe(4);
    act(set, find('widen-measures'));
    expect(stage.state.measures).toHaveLength(count);
    expect(first?.severity).toBeGreaterThan(before);
  });
});

describe('promises', () => {
  test('reciprocal access is asked for, and signed only when the partner accepts', () => {
    expect(find('reciprocal-access')).toMatchObject({ proposal: true });
    const stage = bareStage();
    const access = () =>
      stage.state.commitments.filter(
        (bond) => bond.kind === 'access' && bond.b === 'jpn' && bond.a === 'phl',
      );
    expect(access()).toHaveLength(0);
    stage.state.proposals.push({
      id: stage.fx.nextId(),
      action: 'reciprocal-access',
      from: 'phl',
      to: 'jpn',
      made: 1,
      initiative: null,
      asks: 'statement',
    });
    act({ ...stage, by: 'jpn', target: 'phl', place: null, crisis: null }, find('accept-proposal'));
    expect(access()).toMatchObject([{ binding: 450, capability: 350, since: 1 }]);
    expect(stage.state.proposals).toEqual([]);
    expect(stage.events.map((event) => event.kind)).toContain('commitment-signed');
  });

  test('a declined proposal is gone, and nothing is signed', () => {
    const stage = bareStage();
    const bonds = stage.state.commitments.length;
    stage.state.proposals.push({
      id: stage.fx.nextId(),
      action: 'reciprocal-access',
      from: 'phl',
      to: 'jpn',
      made: 1,
      initiative: null,
      asks: 'statement',
    });
    act({ ...stage, by: 'jpn', target: 'phl', place: null, crisis: null }, find('decline-proposal'));
    expect(stage.state.proposals).toEqual([]);
    expect(stage.state.commitments).toHaveLength(bonds);
    expect(stage.events.map((event) => event.kind)).toEqual(['proposal-declined']);
  });

  test('an answer to nobody changes nothing', () => {
    const stage = bareStage();
    act({ ...stage, by: 'jpn', target: 'phl', place: null, crisis: null }, find('accept-proposal'));
    expect(stage.ledger).toEqual([]);
  });

  test('open-bases makes the access agreement that exists more capable instead of signing a second', () => {
    const stage = setStage(find('open-bases'));
    const access = () => stage.state.commitments.filter((bond) => bond.kind === 'access' && bond.b === 'usa');
    const before = access()[0]?.capability ?? 0;
    act(stage, find('open-bases'));
    expect(access()).toHaveLength(1);
    expect(access()[0]?.capability).toBeGreaterThan(before);
  });

  test.each([
    [300, 500],
    [700, 700],
  ])('open-bases lifts a promise of %i to %i, and never lowers one', (before, after) => {
    const stage = setStage(find('open-bases'));
    const access = () => stage.state.commitments.find(({ kind, b }) => kind === 'access' && b === 'usa');
    stage.fx.commitment(access()!, 'binding', before, 'test', 'test');
    act(stage, find('open-bases'));
    expect(access()!.binding).toBe(after);
  });

  test('nobody answers a proposal that was made to another', () => {
    const stage = bareStage();
    const id = stage.fx.nextId();
    stage.state.proposals.push({
      id,
      action: 'reciprocal-access',
      from: 'phl',
      to: 'jpn',
      made: 1,
      initiative: null,
      asks: 'statement',
    });
    for (const answer of ['accept-proposal', 'decline-proposal'])
      act({ ...stage, by: 'aus', target: 'phl', place: null, crisis: null }, find(answer));
    expect(stage.state.proposals).toHaveLength(1);
    expect(stage.events).toEqual([]);
  });
});

describe('support', () => {
  test.each([
    ['treaty-consultation', 'phl', null],
    ['joint-sail', 'phl', 'usa'],
    ['treaty-reaffirmation', 'usa', 'phl'],
    ['voice-support', 'jpn', 'phl'],
  ])('%s is felt in the crisis that is under way', (id, by, target) => {
    const stage = bareStage();
    const crisis = open(stage.fx, 'maritime');
    act({ ...stage, by, target, place: null, crisis: null }, find(id));
    expect(crisis.support).toBeGreaterThanOrEqual(90);
    expect(stage.events.find((event) => event.kind === 'support-given')?.by).toBe(by);
  });

  test.each(['publicise', 'escort-with-ally', 'joint-statement-coercion', 'name-jointly'])(
    '%s wins support for its own crisis only',
    (id) => {
      const stage = setStage(find(id));
      const other = open(stage.fx, stage.crisis?.family === 'maritime' ? 'cyber' : 'maritime');
      act(stage, find(id));
      expect(stage.crisis?.support).toBeGreaterThanOrEqual(90);
      expect(other.support).toBe(0);
    },
  );

  test('support goes to the one that is meant, and to no other crisis of the kind', () => {
    const stage = setStage(find('publicise'));
    const maritime = (target: string, place: string) =>
      openCrisis(stage.fx, {
        family: 'maritime',
        instigator: 'chn',
        target,
        place,
        demand: 'leave',
        rung: 1,
        rule: 'test',
        cause: 'world',
      });
    const elsewhere = maritime('phl', 'scarborough');
    const hanois = maritime('vnm', 'vanguard');
    act(stage, find('publicise'));
    expect([elsewhere.support, hanois.support]).toEqual([0, 0]);
    act({ ...stage, target: 'usa', crisis: null }, find('joint-sail'));
    expect(elsewhere.support).toBe(120);
    expect(hanois.support).toBe(0);
  });

  test('shared forensics make a name sayable', () => {
    const stage = setStage(find('shared-forensics'));
    const before = stage.crisis?.attribution ?? 0;
    act(stage, find('shared-forensics'));
    expect(stage.crisis?.attribution).toBe(before + 180);
  });
});

describe('conditions', () => {
  const viewAt = (stage: ReturnType<typeof bareStage>) => viewOf(stage.game, stage.state, 'phl', 'planning');

  test.each(['name-publicly', 'name-jointly', 'sanction-operators'])('%s needs to know who it was', (id) => {
    const stage = bareStage();
    const crisis = open(stage.fx, 'cyber');
    const { canDo } = find(id) as ResponseAction;
    expect(canDo?.(viewAt(stage), crisis.id)).toBe('unattributed');
    stage.fx.crisis(crisis, 'attribution', 600, 'test', 'world');
    expect(canDo?.(viewAt(stage), crisis.id)).toBeNull();
  });

  test('an escort needs a treaty and an ally that is willing', () => {
    const { canDo } = find('escort-with-ally') as ResponseAction;
    const stage = bareStage();
    const { id } = open(stage.fx, 'maritime');
    expect(canDo?.(viewAt(stage), id)).toBeNull();
    stage.fx.set(stage.game.at.pair('usa', 'phl', 'trust'), 300, 'test', 'world');
    expect(canDo?.(viewAt(stage), id)).toBe('ally-unwilling');
    stage.state.commitments = stage.state.commitments.filter((bond) => bond.kind !== 'treaty');
    expect(canDo?.(viewAt(stage), id)).toBe('no-treaty');
  });

  test('nobody signs the same access twice, and nobody speaks up where nothing happens', () => {
    const stage = bareStage();
    const against = (id: string, target: string) => reasonAgainst(viewAt(stage), find(id) as Policy, target);
    expect(against('reciprocal-access', 'usa')).toBe('already-bound');
    expect(against('reciprocal-access', 'jpn')).toBeNull();
    expect(against('voice-support', 'vnm')).toBe('no-crisis');
    const crisis = openCrisis(stage.fx, {
      family: 'maritime',
      instigator: 'chn',
      target: 'vnm',
      place: 'vanguard',
      demand: 'leave',
      rung: 1,
      rule: 'test',
      cause: 'world',
    });
    // Members of ASEAN leave one another's quarrels alone until somebody is hurt.
    expect(against('voice-support', 'vnm')).toBe('non-interference');
    crisis.rung = 4;
    expect(against('voice-support', 'vnm')).toBeNull();
    crisis.exit = 'frozen';
    expect(against('voice-support', 'vnm')).toBe('no-crisis');
  });

  test('every reason that a rule can give has its own words', () => {
    const codesIn = (text: string) => [...text.matchAll(REASON)].map(([, code = '']) => code);
    const own = (id: string) =>
      codesIn(
        source(`actions/${find(id).roles[0]}/${id}`)
          .split('canDo:')[1]
          ?.split('also:')[0] ?? '',
      );
    const given = rulebook.actionIds
      .filter((id) => find(id).canDo !== undefined)
      .map((id) => [id, own(id)] as const);
    expect(given.length).toBeGreaterThanOrEqual(6);
    for (const [id, reasons] of given)
      expect(Object.keys(said[id]?.reasons ?? {}).sort(), id).toEqual([...reasons].sort());
    // Reasons that several acts share are worded once, beside those of the engine.
    const shared = readdirSync('src/content')
      .filter((name) => name.endsWith('.ts'))
      .map((name) => source(name.replace('.ts', '')))
      .flatMap((text) => text.split('\n').filter((line) => line.includes('null')))
      .flatMap(codesIn);
    expect(shared.length).toBeGreaterThanOrEqual(2);
    for (const code of shared) expect(Object.keys(names.reasons)).toContain(code);
  });
});

describe('steps of the framework', () => {
  const ask = (answer: boolean) => {
    const stage = setStage(find('crisis-procedures-pact'));
    act(stage, find('crisis-procedures-pact'));
    const [asked] = stage.state.initiatives;
    if (asked === undefined) throw new Error('nobody was asked');
    for (const side of asked.asked) answerInitiative(stage.fx, asked.id, side, answer);
    const before = stage.state.vars.slice();
    decideInitiatives(stage.fx);
    const moved = (path: string) => {
      const at = stage.game.at.find(path);
      return (stage.state.vars[at] ?? 0) - (before[at] ?? 0);
    };
    return { stage, moved };
  };

  test('when all agree, it stands, and the rival takes note of each member', () => {
    const { stage, moved } = ask(true);
    expect(stage.state.framework.map((one) => one.step)).toContain('crisis-procedures');
    expect(moved('world.codification')).toBeGreaterThan(0);
    expect(moved('chn>phl.relation')).toBeLessThan(0);
    expect(moved('chn>jpn.relation')).toBeLessThan(0);
  });

  test('when it fails, the region has shown that it does not agree', () => {
    const { stage, moved } = ask(false);
    expect(stage.state.framework).toEqual([]);
    expect(moved('world.ownership')).toBeLessThan(0);
  });

  test('a clause needs what must stand before it', () => {
    const stage = bareStage();
    const { canDo } = find('defence-clause-pact') as Policy;
    const view = () => viewOf(stage.game, stage.state, 'phl', 'planning');
    expect(canDo?.(view(), 'majority')).toBe('needs-steps');
    stage.state.framework = (['consultation-clause', 'compatible-systems'] as const).map((step) => ({
      step,
      decision: 'majority',
      since: 1,
      members: ['phl', 'jpn'],
    }));
    expect(canDo?.(view(), 'majority')).toBeNull();
  });
});
