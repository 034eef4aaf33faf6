// The session: what it refuses and why, what a view shows and hides, and that looking changes nothing.
import { describe, expect, it } from 'vitest';
import { createBot, createSeats } from '../../src/bots';
import { rulebook } from '../../src/content';
import { type Command, createSession, hashOf, type State, viewOf } from '../../src/engine';
import { games, personGame, sendByBot } from './games';

const plan = (...policies: [string, string | null][]): Command => ({
  type: 'plan',
  policies: policies.map(([action, target]) => ({ action, target })),
});

describe('an illegal order', () => {
  const refused: [string, Command, string][] = [
    ['an unknown action', plan(['quiet-chanel', null]), 'unknown-action'],
    ['a response among the policies', plan(['withdraw', null]), 'unknown-action'],
    ['the rival’s action', plan(['patrol-surge', 'second-thomas']), 'not-yours'],
    ['a target that is not its own', plan(['rotate-coast-guard', 'vanguard']), 'no-target'],
    ['a missing target', plan(['joint-sail', null]), 'no-target'],
    ['the same twice', plan(['quiet-channel', null], ['quiet-channel', null]), 'doubled'],
    [
      'more than the attention',
      plan(
        ['quiet-channel', null],
        ['asean-statement', null],
        ['balanced-visits', null],
        ['treaty-consultation', null],
        ['low-profile-patrols', null],
      ),
      'no-attention',
    ],
    [
      'more than the money',
      plan(['buy-patrol-ships', null], ['supply-chain-relocation', null], ['critical-stockpile', null]),
      'no-money',
    ],
    ['speaking up where nothing is wrong', plan(['voice-support', 'mys']), 'no-crisis'],
    ['a response before its time', { type: 'respond', responses: [] }, 'not-now'],
  ];
  for (const [name, command, code] of refused)
    it(`${name} is refused as ${code} and changes nothing`, () => {
      const session = personGame('second-thomas-2023', 'illegal');
      const before = hashOf([session.reveal(), session.phase(), session.record()]);
      const result = session.send('phl', command);
      expect(result.ok).toBe(false);
      if (!result.ok) expect(result.problems.map((problem) => problem.code)).toContain(code);
      expect(hashOf([session.reveal(), session.phase(), session.record()])).toBe(before);
    });
  it('of the wrong shape is refused, and what does not belong in an order is left out of the record', () => {
    const session = personGame('first-watch', 'shape');
    for (const bad of [
      null,
      7,
      {},
      { type: 'plan' },
      { type: 'plan', policies: [null] },
      { type: 'plan', policies: [{ target: null }] },
      { type: 'respond', responses: [{ crisis: 'x', action: 'y' }] },
    ]) {
      const result = session.send('phl', bad as Command);
      expect(!result.ok && result.problems[0]?.code).toBe('bad-command');
    }
    const extra = {
      type: 'plan',
      policies: [{ action: 'quiet-channel', target: null, x: 1 }],
    } as unknown as Command;
    expect(session.send('phl', extra).ok).toBe(true);
    expect(JSON.stringify(session.record())).not.toContain('"x":1');
  });
  it('names the nearest action', () => {
    const result = personGame('first-watch', 'x').send('phl', plan(['quiet-chanel', null]));
    expect(!result.ok && result.problems[0]?.detail).toContain('nearest: quiet-channel');
  });
  it('names the nearest of its own acts, and none of another seat', () => {
    for (const wrong of ['nope', 'tour-bann', 'import-bans']) {
      const result = personGame('first-watch', 'x').send('phl', plan([wrong, null]));
      const detail = result.ok ? '' : (result.problems[0]?.detail ?? '');
      const meant = rulebook.actions[detail.replace(`${wrong}; nearest: `, '')];
      expect(meant?.roles, detail).toContain('regional');
    }
  });
  it('from another seat is refused', () => {
    const result = personGame('first-watch', 'x').send('chn', plan());
    expect(!result.ok && result.problems[0]?.code).toBe('not-your-seat');
  });
  it('after the end is refused', () => {
    const session = personGame('first-watch', 'x');
    while (session.phase() !== 'debrief') sendByBot(session, createBot('passive', 'x'));
    const result = session.send('phl', plan());
    expect(!result.ok && result.problems[0]?.code).toBe('game-over');
  });
});

describe('resting and delay', () => {
  it('an act rests, then may be ordered again; a slow one shows as under way until it is due', () => {
    const session = personGame('second-thomas-2023', 'rest');
    expect(session.send('phl', plan(['incidents-hotline', null])).ok).toBe(true);
    while (session.phase() === 'crises') session.send('phl', { type: 'respond', responses: [] });
    const again = session.send('phl', plan(['incidents-hotline', null]));
    expect(!again.ok && again.problems[0]?.code).toBe('resting');
    expect(session.view('phl').projects.map((project) => [project.action, project.due])).toEqual([
      ['incidents-hotline', 3],
    ]);
    expect(session.view('jpn').projects.some((project) => project.by === 'phl')).toBe(false);
  });
});

describe('a view', () => {
  const game = games['second-thomas-2023'];
  const session = createSession({
    game,
    seed: 'view',
    seats: createSeats(game.level, 'view', createBot('passive', 'view')),
  });
  const state: State = { ...session.reveal(), ending: null };
  const changed = (path: string, value: number): State => {
    const vars = state.vars.slice();
    vars[game.at.find(path)] = value;
    return { ...state, vars };
  };
  it('shows public and own numbers exactly', () => {
    const view = viewOf(game, state, 'phl', 'planning');
    for (const path of ['world.tension', 'phl.fund', 'chn.approval', 'second-thomas.control']) {
      const at = game.at.find(path);
      expect(view.spread(at)).toBe(0);
      expect(view.read(at)).toBe(state.vars[at]);
    }
  });
  it('estimates what others keep to themselves, within the stated spread', () => {
    const view = viewOf(game, state, 'phl', 'planning');
    for (const path of ['chn>phl.resolve', 'chn.readiness', 'jpn.intel', 'vnm.cyber', 'chn.pressure']) {
      const at = game.at.find(path);
      expect(view.spread(at)).toBeGreaterThan(0);
      expect(Math.abs(view.read(at) - (state.vars[at] ?? 0))).toBeLessThanOrEqual(view.spread(at));
    }
  });
  it('sees more sharply with better services', () => {
    const blind = viewOf(game, changed('phl.intel', 0), 'phl', 'planning');
    const keen = viewOf(game, changed('phl.intel', 1000), 'phl', 'planning');
    const at = game.at.find('chn>phl.resolve');
    expect(blind.spread(at)).toBe(300);
    expect(keen.spread(at)).toBe(50);
  });
  it('does not depend on what it hides', () => {
    for (const path of ['phl.latent', 'usa.consistency']) {
      const at = game.at.find(path);
      const [one, two] = [changed(path, 1), changed(path, 999)].map((other) =>
        viewOf(game, other, 'phl', 'planning'),
      );
      expect(one?.read(at)).toBe(two?.read(at));
      expect(one?.spread(at)).toBe(-1);
    }
    expect(viewOf(game, state, 'phl', 'planning').worldview).toBeNull();
    expect(viewOf(game, state, 'chn', 'planning').worldview).toBe(state.worldview);
  });
  it('does not say who is behind an intrusion that nobody has attributed', () => {
    const crisis = {
      ...(state.crises[0] as State['crises'][number]),
      family: 'cyber' as const,
      instigator: 'chn',
      target: 'phl',
    };
    const at = (attribution: number, instigator = 'chn') =>
      viewOf(game, { ...state, crises: [{ ...crisis, attribution, instigator }] }, 'phl', 'planning')
        .crises[0];
    expect(at(599)?.instigator).toBe('unknown');
    expect(at(600)?.instigator).toBe('chn');
    // Suspicion falls on the usual suspect, whoever it was: the card is the same, and below a suspicion it names nobody.
    expect(at(599)).toEqual(at(599, 'vnm'));
    expect(JSON.stringify(at(349))).not.toContain('chn');
  });
  it('hides resolve from everybody but the instigator, and keeps the truth inside the range', () => {
    const live = state.crises.find((crisis) => crisis.instigator === 'chn');
    expect(live).toBeDefined();
    const mine = viewOf(game, state, 'chn', 'planning').crises.find((one) => one.id === live?.id);
    expect(mine?.resolve).toEqual({ lo: live?.resolve, hi: live?.resolve });
    for (let seed = 0; seed < 30; seed += 1) {
      const theirs = viewOf(game, { ...state, seed: `s${seed}` }, 'phl', 'planning').crises.find(
        (one) => one.id === live?.id,
      );
      expect(theirs?.resolve.lo).toBeLessThanOrEqual(live?.resolve ?? -1);
      expect(theirs?.resolve.hi).toBeGreaterThanOrEqual(live?.resolve ?? 2000);
    }
  });
  it('is free: looking changes nothing', () => {
    const before = hashOf(state);
    const view = viewOf(game, state, 'phl', 'planning');
    for (const at of game.at.places.keys()) view.read(at);
    void [view.crises, view.signs, view.projects, view.proposals, view.partners];
    expect(hashOf(state)).toBe(before);
  });
});

describe('what was handed out', () => {
  it('is not changed by playing on', () => {
    const session = personGame('second-thomas-2023', 'frozen');
    const before = session.reveal();
    const hash = hashOf(before);
    sendByBot(session, createBot('random', 'frozen'));
    expect(hashOf(before)).toBe(hash);
  });
  it('tells listeners after each step', () => {
    const session = personGame('first-watch', 'l');
    let told = 0;
    const stop = session.subscribe(() => {
      told += 1;
    });
    sendByBot(session, createBot('passive', 'l'));
    expect(told).toBe(1);
    stop();
    sendByBot(session, createBot('passive', 'l'));
    expect(told).toBe(1);
  });
});
