// Metrics at sea: control of places, ships there, patrol days and incidents.
import { at, course, events, isMine, least, type Replayed, worst } from './game';

/** In full quarters of the scale: -1 lost, 0 unchanged. */
export function control(game: Replayed): number {
  const { level } = game.session.game;
  const changes = level.features
    .filter((feature) => feature.holder === game.target)
    .map((feature) => {
      const path = course(game, at(game).feature(feature.id, 'control'));
      return Math.trunc(((path[path.length - 1] ?? 0) - (path[0] ?? 0)) / 250) / 4;
    });
  return changes.length === 0 ? 0 : least(changes);
}

/** A hull on the scene at the peak stays about five days of the month (judgement). */
export const vessels = (game: Replayed): number =>
  worst(
    game.session.game.level.features.flatMap((feature) =>
      course(game, at(game).feature(feature.id, 'rival-ships')).map((days) => days / 5),
    ),
  );

/** Most patrol days in twelve months at the feature with most of them; shorter games are scaled up. */
export const patrolDays = (game: Replayed): number =>
  worst(
    game.session.game.level.features.map((feature) => {
      const path = course(game, at(game).feature(feature.id, 'rival-days'));
      const span = Math.min(12, path.length - 1);
      return (
        worst(path.map((days, turn) => (turn < span ? 0 : days - (path[turn - span] ?? 0)))) *
        (12 / Math.max(1, span))
      );
    }),
  );

export function incidents(game: Replayed): number {
  const turns = events(game)
    .filter((event) => event.kind === 'incident' && isMine(game, event))
    .map((event) => event.turn);
  return worst(turns.map((turn) => turns.filter((other) => other >= turn && other < turn + 12).length));
}
