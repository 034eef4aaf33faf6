// Points on coverage and soundness: everything occurs, nothing is bought always or never, and nothing blows up.
import { ENDINGS, EXITS, FAMILIES, type Rulebook } from '../../engine';
import { type Point, percent } from './point';
import type { Tally } from './tally';

const MOST = 0.6;
const LEAST = 0.01;

/** Share of the won games with each policy, counted over the levels in which anybody bought it. */
function shareBought(tally: Tally): ReadonlyMap<string, number> {
  const sums = new Map<string, { games: number; won: number }>();
  for (const { won, inWon } of tally.byLevel.values())
    for (const [action, games] of inWon) {
      const sum = sums.get(action) ?? { games: 0, won: 0 };
      sums.set(action, { games: sum.games + games, won: sum.won + won });
    }
  return new Map([...sums].map(([action, { games, won }]) => [action, won === 0 ? 0 : games / won]));
}

export function coverage(rules: Rulebook, tally: Tally): Point {
  const missing = (all: readonly string[], seen: ReadonlySet<string>): string[] =>
    all.filter((one) => !seen.has(one));
  const gaps = {
    acts: missing(rules.actionIds, tally.acts),
    families: missing(FAMILIES, tally.families),
    exits: missing(EXITS, tally.exits),
    endings: missing(ENDINGS, tally.endings),
  };
  const shares = [...shareBought(tally)].sort((a, b) => b[1] - a[1]);
  const told = (list: readonly (readonly [string, number])[]): string =>
    list.map(([action, share]) => `${action} ${percent(share)}`).join(', ');
  const always = shares.filter(([, share]) => share > MOST);
  const never = shares.filter(([, share]) => share < LEAST);
  const notes = [
    ...Object.entries(gaps).flatMap(([kind, ids]) =>
      ids.length > 0 ? [`no ${kind}: ${ids.join(', ')}`] : [],
    ),
    ...(always.length > 0 ? [`in over ${percent(MOST)} of won games: ${told(always)}`] : []),
    ...(never.length > 0 ? [`in under ${percent(LEAST)}: ${told(never)}`] : []),
  ];
  const seen = rules.actionIds.length - gaps.acts.length;
  return {
    id: 'coverage',
    holds: notes.length === 0,
    figure: `${seen} of ${rules.actionIds.length} acts, ${tally.families.size} of ${FAMILIES.length} families, ${tally.exits.size} of ${EXITS.length} exits, ${tally.endings.size} of ${ENDINGS.length} endings; ${shares.length} policies bought${notes.map((one) => `; ${one}`).join('')}`,
  };
}

export function soundness(tally: Tally): Point {
  const { games, unfinished, outOfRange, ledgers, imbalanced } = tally;
  return {
    id: 'soundness',
    holds: games > 0 && unfinished + outOfRange + imbalanced === 0,
    figure: `${games} games: ${unfinished} unfinished, ${outOfRange} with a number out of range, ${imbalanced} of ${ledgers} ledgers out of balance`,
  };
}
