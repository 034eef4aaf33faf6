// The ledger: the reason for every change of every number, and the sum check that proves none is missing.

import type { CrisisNumber, MeasureNumber } from './rulebook';
import type { State } from './state';

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

const CRISIS_NUMBERS = [
  'rung',
  'clock',
  'resolve',
  'targetStake',
  'instigatorStake',
  'support',
  'attribution',
] as const satisfies readonly CrisisNumber[];
const MEASURE_NUMBERS = ['severity', 'reallocated', 'deflected'] as const satisfies readonly MeasureNumber[];
const BOND_NUMBERS = ['binding', 'capability'] as const;

/** Every number of the things that a state lists, by its path in the ledger. */
export function listedNumbers(
  state: Pick<State, 'crises' | 'measures' | 'commitments'>,
): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const crisis of state.crises)
    for (const number of CRISIS_NUMBERS) numbers.set(`crisis.${crisis.id}.${number}`, crisis[number]);
  for (const measure of state.measures)
    for (const number of MEASURE_NUMBERS) numbers.set(`measure.${measure.id}.${number}`, measure[number]);
  for (const bond of state.commitments)
    for (const number of BOND_NUMBERS) numbers.set(`commitment.${bond.id}.${number}`, bond[number]);
  return numbers;
}

/** As `imbalance`, for the numbers of listed things: what was not there at the start began at nothing. */
export function listedImbalance(
  openings: ReadonlyMap<string, number>,
  end: Parameters<typeof listedNumbers>[0],
  ledger: Ledger,
): string[] {
  const sums = new Map<string, number>();
  for (const { variable, before, after } of ledger)
    if (typeof variable === 'string') sums.set(variable, (sums.get(variable) ?? 0) + after - before);
  return [...listedNumbers(end)]
    .filter(([path, value]) => (openings.get(path) ?? 0) + (sums.get(path) ?? 0) !== value)
    .map(([path]) => path);
}

export const entriesFor = (ledger: Ledger, variable: number | string, turn: number): Entry[] =>
  ledger.filter((entry) => entry.turn === turn && entry.variable === variable);
