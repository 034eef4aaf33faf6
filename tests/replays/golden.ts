// What a golden replay holds: headline numbers and the state's hash for every month of a known game.
import type { Bot } from '../../src/bots';
import { DIALS, type GameEvent, hashOf, overallScore } from '../../src/engine';
import { botGame, type LEVELS } from '../engine/games';

export interface GoldenMonth {
  readonly turn: number;
  readonly dials: readonly number[];
  readonly score: number;
  readonly events: string;
  readonly numbers: string;
}
export interface Golden {
  readonly level: (typeof LEVELS)[number];
  readonly bot: Bot;
  readonly seed: string;
  readonly months: readonly GoldenMonth[];
  readonly ending: string | null;
  readonly hash: string;
}

export const goldenGames: readonly (readonly [(typeof LEVELS)[number], Bot, string])[] = [
  ['first-watch', 'passive', 'golden'],
  ['first-watch', 'statesman', 'golden'],
  ['second-thomas-2023', 'random', 'golden'],
  ['second-thomas-2023', 'passive', 'golden'],
  ['second-thomas-2023', 'hedger', 'golden'],
  ['second-thomas-2023', 'diversifier', 'golden'],
  ['second-thomas-2023', 'aligner', 'golden'],
  ['second-thomas-2023', 'statesman', 'golden'],
];

function counted(events: readonly GameEvent[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => `${kind} ${count}`)
    .sort()
    .join(', ');
}

export function playGolden([level, bot, seed]: (typeof goldenGames)[number]): Golden {
  const session = botGame(level, seed, bot);
  const { at, level: rules } = session.game;
  const months = session.months().map((month): GoldenMonth => {
    const read = (variable: number): number => month.vars[variable] ?? 0;
    return {
      turn: month.turn,
      dials: DIALS.map((dial) => read(at.side(rules.player, dial))),
      score: overallScore(rules, at, read, rules.player),
      events: counted(month.events),
      numbers: hashOf(month.vars),
    };
  });
  const state = session.reveal();
  return { level, bot, seed, months, ending: state.ending, hash: hashOf(state) };
}
