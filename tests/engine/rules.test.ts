// Single rules: the odds table with stored numbers, audience cost, the machine's path, and what a month does.
import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bots';
import { rulebook } from '../../src/content';
import {
  appetite,
  audienceCost,
  createBareTurns,
  createEffects,
  createInterpretedTurns,
  createTurns,
  DIALS,
  type Effects,
  type GameEvent,
  hashOf,
  type Ledger,
  oddsOf,
  oddsRange,
  openCrisis,
  responsesTo,
  STANCES,
  stakesOf,
  startState,
  viewOf,
} from '../../src/engine';
import { crises } from '../../src/engine/phases/crises';
import { resolution } from '../../src/engine/phases/resolution';
import { turnMachine } from '../../src/engine/turn';
import { botGame, games, personGame } from './games';

const game = games['second-thomas-2023'];
const calm = {
  rung: 2,
  top: 6,
  deterrence: 400,
  support: 0,
  hotline: 200,
  tension: 300,
  crowding: 100,
} as const;

function workshop(seed = 'workshop'): { fx: Effects; ledger: Ledger; events: GameEvent[] } {
  const ledger: Ledger = [];
  const events: GameEvent[] = [];
  return {
    fx: createEffects(game.rules, game.level, game.at, startState(game, { seed }), ledger, events),
    ledger,
    events,
  };
}
const reef = (fx: Effects, rung: number) =>
  openCrisis(fx, {
    family: 'maritime',
    instigator: 'chn',
    target: 'phl',
    place: 'second-thomas',
    demand: 'leave',
    rung,
    rule: 'test',
    cause: 'test',
  });

describe('odds', () => {
  it('are the published ones', () => {
    const table = STANCES.slice(1).flatMap((instigator) =>
      STANCES.slice(1).map((target) => {
        const { climb, ease, swap, accident } = oddsOf(rulebook, { ...calm, instigator, target });
        return `${instigator}/${target} ${climb} ${ease} ${swap} ${accident}`;
      }),
    );
    expect(table).toMatchInlineSnapshot(`
      [
        "offer/offer 0 415 512 10",
        "offer/hold 10 365 232 10",
        "offer/push 20 215 72 10",
        "offer/escalate 250 95 0 10",
        "hold/offer 10 315 172 10",
        "hold/hold 10 195 0 10",
        "hold/push 130 105 0 10",
        "hold/escalate 400 55 0 10",
        "push/offer 120 155 72 10",
        "push/hold 240 85 0 10",
        "push/push 400 55 0 10",
        "push/escalate 610 35 0 10",
        "escalate/offer 370 75 0 10",
        "escalate/hold 510 45 0 10",
        "escalate/push 650 35 0 10",
        "escalate/escalate 830 35 0 10",
      ]
    `);
  });
  it('never exceed certainty together', () => {
    for (let rung = 0; rung < 6; rung += 1)
      for (const instigator of STANCES)
        for (const target of STANCES)
          for (const tension of [0, 500, 1000]) {
            const odds = oddsOf(rulebook, {
              ...calm,
              rung,
              instigator,
              target,
              tension,
              deterrence: 1000,
              support: 1000,
            });
            for (const value of Object.values(odds)) expect(value).toBeGreaterThanOrEqual(0);
            expect(odds.climb + odds.ease + odds.swap).toBeLessThanOrEqual(1000);
          }
  });
  it('ease nothing on the lowest rung, and close by a deal only where a deal is in the table', () => {
    for (const instigator of STANCES)
      for (const target of STANCES)
        expect(oddsOf(rulebook, { ...calm, rung: 0, instigator, target }).ease).toBe(0);
    let deals = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const { fx } = workshop(`rung-${seed}`);
      const crisis = reef(fx, 0);
      crises(fx, {});
      if (crisis.exit === 'swap') deals += 1;
    }
    expect(deals).toBe(0);
  });
  it('of the moment of the answers decide: frequencies over 400 seeds match the table', () => {
    const odds = oddsOf(rulebook, {
      ...calm,
      instigator: 'push',
      target: 'hold',
      crowding: 0,
      deterrence: 0,
      hotline: 0,
      tension: 300,
    });
    let climbed = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const { fx } = workshop(`often-${seed}`);
      fx.set(game.at.find('phl.deterrence'), 0, 'test', 'test');
      fx.set(game.at.find('phl>chn.hotline'), 0, 'test', 'test');
      fx.set(game.at.find('world.tension'), 300, 'test', 'test');
      const crisis = openCrisis(fx, {
        family: 'trade',
        instigator: 'chn',
        target: 'phl',
        place: 'farm',
        demand: 'change-policy',
        rung: 2,
        rule: 'test',
        cause: 'test',
      });
      crises(fx, { chn: { policies: [], responses: [{ crisis: crisis.id, action: 'tighten-checks' }] } });
      if (crisis.rung === 3) climbed += 1;
    }
    expect(Math.abs(climbed * 2.5 - odds.climb - odds.accident)).toBeLessThan(70);
  });
  it('fall with deterrence and support, rise with tension; a hotline makes accidents rarer', () => {
    const push = { ...calm, instigator: 'push', target: 'push' } as const;
    const base = oddsOf(rulebook, push);
    expect(oddsOf(rulebook, { ...push, deterrence: 900 }).climb).toBeLessThan(base.climb);
    expect(oddsOf(rulebook, { ...push, support: 500 }).climb).toBeLessThan(base.climb);
    expect(oddsOf(rulebook, { ...push, tension: 900 }).climb).toBeGreaterThan(base.climb);
    expect(oddsOf(rulebook, { ...push, hotline: 900 }).accident).toBeLessThan(base.accident);
    expect(oddsOf(rulebook, { ...push, crowding: 800 }).accident).toBeGreaterThan(base.accident);
  });
  it('audience cost rises with the rung and with what was said', () => {
    for (let rung = 0; rung < 6; rung += 1) {
      expect(audienceCost(rulebook, rung + 1, 300)).toBeGreaterThan(audienceCost(rulebook, rung, 300));
      if (rung > 0)
        expect(audienceCost(rulebook, rung, 900)).toBeGreaterThan(audienceCost(rulebook, rung, 0));
    }
  });
  it('shown as a range hold the odds of every stance the other side may take', () => {
    const { fx } = workshop();
    const crisis = reef(fx, 2);
    const view = viewOf(game, fx.state, 'phl', 'crises');
    const seen = view.crises.find((one) => one.id === crisis.id);
    if (seen === undefined) throw new Error('the crisis is visible');
    const responses = responsesTo(rulebook, view, seen);
    expect(responses.length).toBeGreaterThan(4);
    for (const action of responses) {
      const range = oddsRange(rulebook, view, seen, action);
      const true_ = oddsOf(rulebook, {
        rung: 2,
        top: 6,
        instigator: 'push',
        target: action.stance,
        support: 0,
        crowding:
          fx.get(game.at.feature('second-thomas', 'own-ships')) +
          fx.get(game.at.feature('second-thomas', 'rival-ships')),
        deterrence: fx.get(game.at.side('phl', 'deterrence')),
        hotline: fx.get(game.at.pair('phl', 'chn', 'hotline')),
        tension: fx.get(game.at.world('tension')),
      });
      expect(true_.climb).toBeGreaterThanOrEqual(range.climb.lo);
      expect(true_.climb).toBeLessThanOrEqual(range.climb.hi);
    }
    const stakes = stakesOf(rulebook, seen);
    expect(stakes.later.approval).toBeGreaterThan(stakes.now.approval);
  });
});

describe('backing down', () => {
  it('costs at home what the card said, teaches the rival, and closes the crisis', () => {
    const { fx, events } = workshop();
    const crisis = reef(fx, 3);
    const seen = viewOf(game, fx.state, 'phl', 'crises').crises.find((one) => one.id === crisis.id);
    if (seen === undefined) throw new Error('the crisis is visible');
    const price = stakesOf(rulebook, seen).now;
    const read = (path: string): number => fx.get(game.at.find(path));
    const before = {
      approval: read('phl.approval'),
      belief: read('chn>phl.resolve'),
      control: read('second-thomas.control'),
      trust: read('jpn>phl.trust'),
    };
    crises(fx, { phl: { policies: [], responses: [{ crisis: crisis.id, action: 'withdraw' }] } });
    expect(crisis.exit).toBe('target-concedes');
    expect(before.approval - read('phl.approval')).toBe(price.approval);
    expect(before.belief - read('chn>phl.resolve')).toBe(price.belief);
    expect(before.trust - read('jpn>phl.trust')).toBe(price.trust);
    expect(read('second-thomas.control')).toBeLessThan(before.control);
    expect(events.some((event) => event.kind === 'crisis-closed' && event.what === 'target-concedes')).toBe(
      true,
    );
  });
});

describe('a month', () => {
  it('slices an outnumbered feature and lets an attended one recover', () => {
    const { fx } = workshop();
    const at = (path: string): number => game.at.find(path);
    fx.set(at('second-thomas.rival-ships'), 300, 'test', 'test');
    fx.set(at('thitu.control'), 900, 'test', 'test');
    fx.set(at('thitu.own-ships'), 200, 'test', 'test');
    resolution(fx);
    expect(fx.get(at('second-thomas.control'))).toBeLessThan(880);
    expect(fx.get(at('thitu.control'))).toBe(904);
  });
  it('remembers an ally’s silence when blood is near, and its word', () => {
    for (const [support, sign] of [
      [0, -1],
      [700, 1],
    ] as const) {
      const { fx, ledger } = workshop();
      const crisis = reef(fx, 3);
      fx.crisis(crisis, 'support', support, 'test', 'test');
      resolution(fx);
      const rule = sign < 0 ? 'silence' : 'support';
      const entry = ledger.find((one) => one.rule === rule && one.variable === game.at.find('phl>usa.trust'));
      expect(Math.sign((entry?.after ?? 0) - (entry?.before ?? 0))).toBe(sign);
    }
  });
  it('breaks a framework of words when it is tested', () => {
    const { fx, events } = workshop();
    fx.set(game.at.world('codification'), 700, 'test', 'test');
    reef(fx, 4);
    resolution(fx);
    expect(fx.get(game.at.world('codification'))).toBeLessThan(700);
    expect(events.some((event) => event.kind === 'commitment-strained')).toBe(true);
  });
});

describe('worldviews', () => {
  it('lead the rival’s appetite apart', () => {
    const read = (deterrence: number) => (variable: number) =>
      variable === game.at.side('phl', 'deterrence') ? deterrence : 500;
    const change = (world: keyof typeof rulebook.worldviews): number =>
      appetite(rulebook.worldviews[world], read(900), game.at, 'chn', 'phl') -
      appetite(rulebook.worldviews[world], read(300), game.at, 'chn', 'phl');
    expect(change('deterrence')).toBeLessThan(-200);
    expect(change('spiral')).toBeGreaterThan(100);
  });
});

describe('the turn machine', () => {
  it('passes through every one of its states in play', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 6; seed += 1) {
      const months = botGame('second-thomas-2023', `p-${seed}`, 'random').months();
      const turns = createTurns(game, startState(game, { seed: `p-${seed}` }), { ledger: null });
      while (turns.phase() !== 'debrief') {
        seen.add(turns.phase());
        turns.step(months[turns.state().turn - 1]?.orders ?? {});
      }
      seen.add(turns.phase());
    }
    expect([...seen].sort()).toEqual(Object.keys(turnMachine.states).sort());
  });
  it('agrees with its table and with the bare functions', () => {
    const session = botGame('second-thomas-2023', 'bare', 'statesman');
    for (const make of [createTurns, createBareTurns, createInterpretedTurns]) {
      const turns = make(game, startState(game, { seed: 'bare' }), { ledger: null });
      while (turns.phase() !== 'debrief') turns.step(session.months()[turns.state().turn - 1]?.orders ?? {});
      expect(hashOf(turns.state())).toBe(hashOf(session.reveal()));
      expect(() => turns.step({})).toThrow('over');
    }
  });
});

describe('a reckless government', () => {
  it('can reach war, and then everybody loses', () => {
    let wars = 0;
    for (let seed = 0; seed < 60 && wars === 0; seed += 1) {
      const session = personGame('second-thomas-2023', `reckless-${seed}`);
      const rules = session.game.rules;
      while (session.phase() !== 'debrief') {
        const view = session.view('phl');
        if (session.phase() === 'planning')
          session.send('phl', { type: 'plan', policies: createBot('aligner', 'r').plan(view, rules) });
        else {
          const responses = view.crises
            .filter((crisis) => crisis.exit === null && crisis.mine === 'target')
            .map((crisis) => ({
              crisis: crisis.id,
              action: {
                maritime: 'counter-block',
                cyber: 'counter-operation',
                trade: 'counter-measures',
                provocation: 'counter-block',
              }[crisis.family],
            }));
          if (!session.send('phl', { type: 'respond', responses }).ok)
            session.send('phl', { type: 'respond', responses: responses.slice(0, 1) }).ok ||
              session.send('phl', { type: 'respond', responses: [] });
        }
      }
      if (session.reveal().ending === 'war') {
        wars += 1;
        expect(session.reveal().crises.some((crisis) => crisis.rung === 6)).toBe(true);
        expect(
          session
            .months()
            .at(-1)
            ?.events.map((event) => event.kind),
        ).toContain('war');
      }
    }
    expect(wars).toBeGreaterThan(0);
  });
  it('dials are all there at the end', () => {
    const session = botGame('first-watch', 'dials', 'passive');
    for (const dial of DIALS)
      expect(session.reveal().vars[game.at.find(`phl.${dial}`)] ?? -1).toBeGreaterThanOrEqual(0);
  });
});
