// How hot a game got: the published escalation score and our finer scale, by side and month, counted from what was done.
import type { EscalationClass, Nature } from './nature';
import type { Rulebook } from './rulebook';
import type { Session } from './session';

/** What one side did in a month, or in all. */
export interface Tally {
  readonly acts: number;
  /** Sum of the class weights of the published list: -2, 0, 4, 12, 28 or 60 an act. */
  readonly score: number;
  /** Sum of our finer scale, 0 to 1000 an act, and the hottest single act. */
  readonly heat: number;
  readonly peak: number;
  /** The id of that act; `war` for armed conflict; null when nothing was done or nothing had any heat. */
  readonly hottest: string | null;
}

export interface Escalation {
  readonly months: readonly {
    readonly turn: number;
    readonly sides: Readonly<Record<string, Tally>>;
  }[];
  readonly totals: Readonly<Record<string, Tally>>;
}

/** Armed conflict counts, for each of the two who fight it, as the published list's full invasion. */
export const WAR: { readonly escalation: EscalationClass; readonly heat: number } = {
  escalation: 28,
  heat: 1000,
};
export const WAR_ACT = 'war';

export interface Deed {
  readonly turn: number;
  readonly by: string;
  /** Action id, or `war`. */
  readonly action: string;
  readonly target: string | null;
  /** The month of the order; 0 when it was under way before the game began. */
  readonly ordered: number;
  /** The crisis that it answered. */
  readonly crisis: number | null;
}

const NOTHING: Tally = { acts: 0, score: 0, heat: 0, peak: 0, hottest: null };

/** Everything done in the months played, in order. A policy is done in the month in which it takes effect, an answer in
 * the month in which it is given; to ask others is itself the act, whatever they say. What is still under way is not done. */
export function deedsOf(session: Pick<Session, 'game' | 'months' | 'reveal'>): readonly Deed[] {
  const { at, level, rules } = session.game;
  const months = session.months();
  const state = session.reveal();
  const deeds: Deed[] = level.underWay.map(({ by, action, target, due }) => ({
    turn: Math.max(1, due),
    by,
    action,
    target,
    ordered: 0,
    crisis: null,
  }));
  for (const { turn, orders, events } of months) {
    for (const by of at.sides) {
      for (const { action, target } of orders[by]?.policies ?? [])
        deeds.push({ turn: turn + delayOf(rules, action), by, action, target, ordered: turn, crisis: null });
      for (const { action, crisis } of orders[by]?.responses ?? [])
        deeds.push({ turn, by, action, target: null, ordered: turn, crisis });
    }
    for (const event of events.filter(({ kind }) => kind === 'war')) {
      const fought = state.crises.find(({ id }) => id === event.crisis);
      for (const by of fought === undefined ? [] : [fought.instigator, fought.target])
        deeds.push({ turn, by, action: WAR_ACT, target: null, ordered: turn, crisis: event.crisis });
    }
  }
  return deeds.filter(({ turn }) => turn <= months.length).sort((a, b) => a.turn - b.turn);
}

function delayOf(rules: Rulebook, id: string): number {
  const action = rules.actions[id];
  return action?.kind === 'policy' ? action.delay : 0;
}

export function escalationOf(session: Pick<Session, 'game' | 'months' | 'reveal'>): Escalation {
  const { at, rules } = session.game;
  const deeds = deedsOf(session);
  const bySide = (done: readonly Deed[]): Record<string, Tally> =>
    Object.fromEntries(
      at.sides.map((side) => [
        side,
        sumTallies(done.filter(({ by }) => by === side).map(({ action }) => tallyOf(rules, action))),
      ]),
    );
  return {
    months: session
      .months()
      .map(({ turn }) => ({ turn, sides: bySide(deeds.filter((deed) => deed.turn === turn)) })),
    totals: bySide(deeds),
  };
}

function tallyOf(rules: Rulebook, action: string): Tally {
  const nature: Pick<Nature, 'escalation' | 'heat'> | undefined =
    action === WAR_ACT ? WAR : rules.actions[action]?.nature;
  if (nature === undefined) return NOTHING;
  const { escalation, heat } = nature;
  return { acts: 1, score: escalation, heat, peak: heat, hottest: heat > 0 ? action : null };
}

/** Of equally hot acts the first is named. */
export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      acts: sum.acts + one.acts,
      score: sum.score + one.score,
      heat: sum.heat + one.heat,
      peak: Math.max(sum.peak, one.peak),
      hottest: one.peak > sum.peak ? one.hottest : sum.hottest,
    }),
    NOTHING,
  );
