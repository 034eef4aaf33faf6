// The decisions that an entry rests on directly: the order that it names, the proposal of its step, or what both
// sides answered in its crisis.
import type { Entry, Month, Session } from '../../engine';

export interface Decision {
  readonly turn: number;
  readonly side: string;
  readonly action: string;
  readonly target: string | null;
}

export function decisionsBehind(session: Session, entry: Entry): readonly Decision[] {
  const [kind, first = '', action = ''] = entry.cause.split(':');
  if (kind === 'order') return orderOf(session, entry, first, action);
  if (kind === 'step') return proposalOf(session, entry.turn, first);
  if (kind === 'crisis') return answersIn(session, entry.turn, Number(first));
  return [];
}

/** The month in which it was ordered: its delay ago, or the last before that. Policies under way at the start have none. */
function orderOf(session: Session, entry: Entry, side: string, id: string): readonly Decision[] {
  const action = session.game.rules.actions[id];
  const delay = action?.kind === 'policy' && entry.rule !== 'cost' ? action.delay : 0;
  for (let turn = entry.turn - delay; turn >= 1; turn -= 1)
    for (const { action: ordered, target } of monthOf(session, turn)?.orders[side]?.policies ?? [])
      if (ordered === id) return [{ turn, side, action: id, target }];
  return [];
}

/** Who proposed the step of the framework that stood or failed last before that; in one month there may be several. */
function proposalOf(session: Session, until: number, step: string): readonly Decision[] {
  const told = session
    .months()
    .slice(0, until)
    .flatMap((month) => month.events)
    .filter((event) => event.what === step && (event.kind === 'step-taken' || event.kind === 'step-failed'));
  return told
    .filter((event) => event.turn === told.at(-1)?.turn)
    .flatMap((event) => lastOrderFor(session, event.turn, event.by, step));
}

function lastOrderFor(session: Session, until: number, side: string, step: string): readonly Decision[] {
  for (let turn = until; turn >= 1; turn -= 1)
    for (const { action, target } of monthOf(session, turn)?.orders[side]?.policies ?? []) {
      const policy = session.game.rules.actions[action];
      if (policy?.kind === 'policy' && policy.step === step) return [{ turn, side, action, target }];
    }
  return [];
}

const monthOf = (session: Session, turn: number): Month | undefined => session.months()[turn - 1];

function answersIn(session: Session, turn: number, crisis: number): readonly Decision[] {
  return Object.entries(monthOf(session, turn)?.orders ?? {}).flatMap(([side, { responses }]) =>
    responses
      .filter((response) => response.crisis === crisis)
      .map((response) => ({ turn, side, action: response.action, target: null })),
  );
}
