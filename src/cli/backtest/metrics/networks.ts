// Metrics in the networks: days until an author can be named, days until services are back.
import { at, crisesOf, months, peakOf, type Replayed, worst } from './game';

/** Days from the attack to the month in which services could name its author. */
export function daysToName(game: Replayed): number {
  const cyber = crisesOf(game).find((one) => one.family === 'cyber');
  if (cyber === undefined) return 0;
  const path = `crisis.${cyber.id}.attribution`;
  for (const { turn, variable, before, after } of game.session.ledger())
    if (variable === path && before < 600 && after >= 600)
      return Math.round(30 * (turn - cyber.opened + (600 - before) / Math.max(1, after - before)));
  return months(game).length * 30;
}

/** Days until services are back: longer the higher the rung and the weaker the defence (judgement). */
export function outage(game: Replayed): number {
  const cyber = crisesOf(game).filter((one) => one.family === 'cyber');
  const shield = game.session.start()[at(game).side(game.target, 'cyber')] ?? 0;
  const peak = worst(cyber.map((one) => peakOf(game, one)));
  return peak < 3 ? 0 : Math.round((peak * (1000 - shield)) / 200);
}
