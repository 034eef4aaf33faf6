// One cell of the tournament: a bot on a level in one world, many seeds, and what came of it.
import type { Bot } from '../../bots';
import {
  DIALS,
  type Dial,
  ENDINGS,
  type Game,
  PILLARS,
  type Pillar,
  type State,
  type Worldview,
} from '../../engine';
import { isBalanced, playByBot, type Spread, scoreOf, spreadOf } from '../simulate';
import { count, type Tally, WINS } from './tally';

export interface Cell {
  readonly level: string;
  readonly worldview: Worldview;
  readonly bot: Bot;
  readonly games: number;
  readonly winShare: number;
  readonly warShare: number;
  readonly meanScore: number;
  readonly score: Spread;
  /** Medians. */
  readonly dials: Readonly<Record<Dial, number>>;
  /** How spending was shared between the pillars, per cent, over all games. */
  readonly mix: Readonly<Record<Pillar, number>>;
  readonly endings: Readonly<Record<string, number>>;
}

/** Every so many games one keeps its ledger, to see that it balances. */
const LEDGER_EVERY = 10;

export function playCell(
  game: Game,
  worldview: Worldview,
  bot: Bot,
  seed: string,
  games: number,
  tally: Tally,
): { readonly cell: Cell; readonly scores: readonly number[] } {
  const states: State[] = [];
  for (let at = 0; at < games; at += 1) {
    const ledger = at % LEDGER_EVERY === 0;
    const session = playByBot(game, `${seed}-${at}`, bot, ledger, { difficulty: 'standard', worldview });
    count(tally, session);
    if (ledger) {
      tally.ledgers += 1;
      if (!isBalanced(session)) tally.imbalanced += 1;
    }
    states.push(session.reveal());
  }
  const scores = states.map((state) => scoreOf(game, state));
  return { cell: summed(game, worldview, bot, states, scores), scores };
}

function summed(
  game: Game,
  worldview: Worldview,
  bot: Bot,
  states: readonly State[],
  scores: readonly number[],
): Cell {
  const { at, level } = game;
  const endings = Object.fromEntries(
    ENDINGS.map((ending) => [ending, states.filter((state) => state.ending === ending).length]),
  );
  const medians = DIALS.map((dial) => {
    const values = states.map((state) => state.vars[at.side(level.player, dial)] ?? 0);
    return [dial, spreadOf(values).p50] as const;
  });
  const spent = PILLARS.map((pillar) =>
    states.reduce((sum, state) => sum + (state.vars[at.side(level.player, `spent-${pillar}`)] ?? 0), 0),
  );
  const all = spent.reduce((sum, one) => sum + one, 0);
  const share = (part: number): number => Math.round((part / states.length) * 1000) / 1000;
  return {
    level: level.id,
    worldview,
    bot,
    games: states.length,
    winShare: share(WINS.reduce((sum, ending) => sum + (endings[ending] ?? 0), 0)),
    warShare: share(endings.war ?? 0),
    meanScore: Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 10) / 10,
    score: spreadOf([...scores]),
    dials: Object.fromEntries(medians) as Record<Dial, number>,
    mix: Object.fromEntries(
      PILLARS.map((pillar, place) => [pillar, all === 0 ? 0 : Math.round(((spent[place] ?? 0) * 100) / all)]),
    ) as Record<Pillar, number>,
    endings,
  };
}
