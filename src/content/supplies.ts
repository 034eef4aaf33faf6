// Critical inputs: the rival holds back what a neighbour depends on; users lay in stocks and look for other sellers.
import { type Done, type Effects, INPUTS, type Input, mulDiv, openCrisis, type View } from '../engine';

/** What would bite soonest: the input with the most dependence that is not held back yet. */
function pickInput(dependence: (input: Input) => number, stopped: (input: Input) => number): Input | null {
  let best: Input | null = null;
  let most = 0;
  for (const input of INPUTS)
    if (stopped(input) === 0 && dependence(input) > most) {
      most = dependence(input);
      best = input;
    }
  return best;
}

interface Stop {
  /** Share of deliveries held back, per mille. */
  readonly lo: number;
  readonly hi: number;
  readonly rung: number;
}

/** Holds back deliveries of one input and opens a quarrel over it. Does nothing where nothing is left to stop. */
export function stopInput(fx: Effects, done: Done, { lo, hi, rung }: Stop, rule: string): void {
  const { by, target, cause } = done;
  if (target === null) return;
  const { at } = fx;
  const input = pickInput(
    (one) => fx.get(at.input(target, one, 'dependence')),
    (one) => fx.get(at.input(target, one, 'stopped')),
  );
  if (input === null) return;
  const share = fx.dice('stopped', target, input).between(lo, hi);
  fx.set(at.input(target, input, 'stopped'), share, rule, cause);
  fx.emit({ kind: 'input-stopped', by, target, what: input, amount: share });
  openCrisis(fx, {
    family: 'trade',
    instigator: by,
    target,
    place: input,
    demand: 'change-policy',
    rung,
    rule,
    cause,
  });
}

/** Reads the view: is there an input of theirs that could be held back? */
export function inputToStop(view: View, target: string | null): string | null {
  if (target === null || !view.at.sides.includes(target)) return 'no-input';
  const { at } = view;
  const input = pickInput(
    (one) => view.read(at.input(target, one, 'dependence')),
    (one) => view.read(at.input(target, one, 'stopped')),
  );
  return input === null ? 'no-input' : null;
}

const inputOf = (done: Done): Input | null => INPUTS.find((input) => input === done.target) ?? null;

/** Lays in weeks of one's own input. */
export function restock(fx: Effects, done: Done, weeks: number, rule: string): void {
  const input = inputOf(done);
  if (input !== null) fx.add(fx.at.input(done.by, input, 'stock'), weeks, rule, done.cause);
}

/** Loosens one's own dependence by a share of what is left of it, per mille: the first part is the easiest. */
export function loosen(
  fx: Effects,
  done: Done,
  { lo, hi }: { readonly lo: number; readonly hi: number },
  rule: string,
): void {
  const input = inputOf(done);
  if (input === null) return;
  const dependence = fx.at.input(done.by, input, 'dependence');
  const drawn = fx.dice('loosen', done.by, rule, input).between(lo, hi);
  fx.add(dependence, -mulDiv(drawn, 200 + fx.get(dependence), 1200), rule, done.cause);
}
