// A finished game as the metrics read it: its months, numbers, events and crises.
import type { Crisis, GameEvent, Session, State } from '../../../engine';

export interface Replayed {
  readonly session: Session;
  readonly state: State;
  readonly target: string;
}

export type Metric = (game: Replayed) => number;

export const at = ({ session }: Replayed) => session.game.at;

export const months = ({ session }: Replayed) => session.months();

/** A number at the end of each month, the start first. */
export function course(game: Replayed, variable: number): number[] {
  return [game.session.start()[variable] ?? 0, ...months(game).map((month) => month.vars[variable] ?? 0)];
}

/** The crises of the case itself: those of its start, and those that the acts under way at its start opened. */
export function crisesOf({ session, state, target }: Replayed): readonly Crisis[] {
  const { crises, underWay } = session.game.level;
  const last = underWay.reduce((latest, one) => Math.max(latest, one.due), 1);
  const places = new Set(crises.map((one) => `${one.family} ${one.place}`));
  return state.crises.filter(
    (one) =>
      one.target === target &&
      one.opened <= last &&
      (places.size + underWay.length === 0 ||
        places.has(`${one.family} ${one.place}`) ||
        underWay.some((act) => act.by === one.instigator && act.due === one.opened)),
  );
}

export const events = (game: Replayed): readonly GameEvent[] => months(game).flatMap((month) => month.events);

export const isMine = ({ target }: Replayed, event: GameEvent): boolean => event.target === target;

export const worst = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0);

export const least = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.min(most, value), Number.POSITIVE_INFINITY);

export const perCent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function peakOf(game: Replayed, crisis: Crisis): number {
  return worst(
    game.session
      .ledger()
      .filter((entry) => entry.variable === `crisis.${crisis.id}.rung`)
      .map((entry) => Math.max(entry.before, entry.after))
      .concat(crisis.rung),
  );
}

export const count =
  (id: 'injured' | 'dead'): Metric =>
  (game) => {
    const path = course(game, at(game).world(id));
    return (path[path.length - 1] ?? 0) - (path[0] ?? 0);
  };
