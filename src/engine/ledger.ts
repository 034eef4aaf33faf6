// The ledger: the reason for every change of every number, and the sum check that proves none is missing.

export interface Entry {
  readonly turn: number;
  /** Index of a declared variable, or the path of a number inside a listed thing (`crisis.3.rung`). */
  readonly variable: number | string;
  readonly before: number;
  readonly after: number;
  /** Rule id; its source stands with the rule. */
  readonly rule: string;
  /** What set the rule off: `order:…`, `crisis:…`, `measure:…`, `variable:…`, `world`. */
  readonly cause: string;
}

export type Ledger = Entry[];

/** The variables for which start value + sum of entries differs from the end value. Empty when the books balance. */
export function imbalance(start: readonly number[], end: readonly number[], ledger: Ledger): number[] {
  const sums = start.slice();
  for (const { variable, before, after } of ledger)
    if (typeof variable === 'number') sums[variable] = (sums[variable] ?? 0) + after - before;
  const wrong: number[] = [];
  for (let at = 0; at < end.length; at += 1) if (sums[at] !== end[at]) wrong.push(at);
  return wrong;
}

export const entriesFor = (ledger: Ledger, variable: number | string, turn: number): Entry[] =>
  ledger.filter((entry) => entry.turn === turn && entry.variable === variable);
