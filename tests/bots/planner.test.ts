// The planner looks ahead from its own view only, always to the same end, and governs better than the statesman.
import { describe, expect, test } from 'vitest';
import { createBot } from '../../src/bots';
import {
  type Game,
  gameSeenBy,
  imagine,
  overallScore,
  type Phase,
  type State,
  startState,
  viewOf,
  WORLDVIEWS,
} from '../../src/engine';
import { botGame, games, personGame, sendByBot } from '../engine/games';

const game: Game = games['second-thomas-2023'];
const { at, level } = game;
const side = level.player;

/** Another truth that looks just the same: only what the side is never shown differs. */
function disguise(state: State): State {
  const other: State = structuredClone(state);
  at.places.forEach(({ kind, owner }, variable) => {
    const isUnknown = kind.sight === 'hidden' && (kind.id === 'latent' || owner !== side);
    if (isUnknown) other.vars[variable] = kind.max - (state.vars[variable] ?? 0);
  });
  return {
    ...other,
    worldview: WORLDVIEWS.find((one) => one !== state.worldview)!,
    projects: other.projects.filter((project) => project.by === side || project.seen),
    used: Object.fromEntries(Object.entries(other.used).filter(([by]) => by === side)),
    nextId: other.nextId + 7,
  };
}

/** The states in which the side is asked, in a game that the statesman plays. */
function asked(seed: string): readonly { state: State; phase: Phase }[] {
  const list: { state: State; phase: Phase }[] = [];
  const session = personGame('second-thomas-2023', seed);
  while (session.phase() !== 'debrief') {
    list.push({ state: session.reveal(), phase: session.phase() });
    sendByBot(session, createBot('statesman', seed));
  }
  return list;
}

describe('an imagined state', () => {
  const moments = asked('imagined');

  test('is the same for two truths that look the same', () => {
    expect(moments.some(({ phase }) => phase === 'crises')).toBe(true);
    for (const { state, phase } of moments) {
      const one = viewOf(game, state, side, phase);
      const other = viewOf(game, disguise(state), side, phase);
      expect(imagine(game, other, 'x')).toEqual(imagine(game, one, 'x'));
    }
  });

  test('shows the side what its view shows, in whole numbers inside their ranges', () => {
    for (const { state, phase } of moments) {
      const view = viewOf(game, state, side, phase);
      const imagined = imagine(gameSeenBy(view, game.rules), view, 'x');
      const dream = viewOf(game, imagined, side, phase);
      at.places.forEach(({ kind, path }, variable) => {
        const value = imagined.vars[variable] ?? Number.NaN;
        expect(Number.isInteger(value) && value >= kind.min && value <= kind.max, path).toBe(true);
        if (view.spread(variable) === 0) expect(dream.read(variable), path).toBe(view.read(variable));
      });
      expect(dream.crises.map(({ resolve, instigator, ...rest }) => rest)).toEqual(
        view.crises.map(({ resolve, instigator, ...rest }) => rest),
      );
      expect(dream.projects).toEqual(view.projects);
      for (const id of game.rules.actionIds)
        for (const target of [null, ...at.sides, ...at.features])
          expect(dream.againFrom(id, target)).toBe(view.againFrom(id, target));
    }
  });

  test('draws the hidden world anew for each seed', () => {
    const view = viewOf(game, startState(game, { seed: 'w' }), side, 'planning');
    const worlds = Array.from({ length: 40 }, (_, index) => imagine(game, view, `${index}`).worldview);
    expect(new Set(worlds).size).toBe(WORLDVIEWS.length);
  });
});

describe('the planner', () => {
  test('decides the same for two truths that look the same', () => {
    const moments = asked('blind').filter((_, index) => index % 5 === 0);
    const bot = createBot('planner', 'blind');
    for (const { state, phase } of moments) {
      const views = [state, disguise(state)].map((truth) => viewOf(game, truth, side, phase));
      const [one, other] = views.map((view) =>
        phase === 'planning' ? bot.plan(view, game.rules) : bot.respond(view, game.rules),
      );
      expect(other).toEqual(one);
    }
  }, 60_000);

  test('plays a whole game by legal orders, and the same one again', () => {
    // The session refuses illegal orders of a driver by throwing.
    const play = () => botGame('first-watch', 'twice', 'planner');
    const first = play();
    expect(first.phase()).toBe('debrief');
    expect(play().months()).toEqual(first.months());
  }, 60_000);

  test('governs better than the statesman', () => {
    const score = (seed: string, bot: 'planner' | 'statesman'): number => {
      const { vars } = botGame('second-thomas-2023', seed, bot).reveal();
      return overallScore(level, at, (variable) => vars[variable] ?? 0, side);
    };
    const seeds = Array.from({ length: 16 }, (_, index) => `better-${index}`);
    const gain = seeds.reduce((sum, seed) => sum + score(seed, 'planner') - score(seed, 'statesman'), 0);
    expect(gain).toBeGreaterThan(0);
  }, 900_000);
});
