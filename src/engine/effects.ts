// Effects: the only way to change a number. Each change is kept inside the declared range and written to the ledger.
import { dice } from './chance';
import { clamp } from './fixed';
import type { Layout } from './layout';
import type { Ledger } from './ledger';
import type { Level } from './level';
import type { CrisisNumber, Effects, Rulebook } from './rulebook';
import type { GameEvent, State } from './state';

const CRISIS_RANGES: Record<CrisisNumber, readonly [number, number]> = {
  rung: [0, 6],
  clock: [0, 60],
  resolve: [0, 1000],
  targetStake: [0, 1000],
  instigatorStake: [0, 1000],
  support: [0, 1000],
  attribution: [0, 1000],
};

export function createEffects(
  rules: Rulebook,
  level: Level,
  at: Layout,
  state: State,
  ledger: Ledger | null,
  events: GameEvent[],
): Effects {
  const write = (
    variable: number | string,
    before: number,
    after: number,
    rule: string,
    cause: string,
  ): void => {
    if (!Number.isInteger(after)) throw new Error(`turn ${state.turn}: ${rule} made ${after} of ${variable}`);
    if (ledger !== null && before !== after)
      ledger.push({ turn: state.turn, variable, before, after, rule, cause });
  };
  const set = (variable: number, value: number, rule: string, cause: string): void => {
    const place = at.places[variable];
    if (place === undefined) throw new Error(`no variable ${variable}`);
    const before = state.vars[variable] ?? 0;
    const after = clamp(value, place.kind.min, place.kind.max);
    write(variable, before, after, rule, cause);
    state.vars[variable] = after;
  };
  return {
    state,
    rules,
    level,
    at,
    get: (variable) => state.vars[variable] ?? 0,
    add(variable, amount, rule, cause) {
      const before = state.vars[variable] ?? 0;
      if (amount !== 0) set(variable, before + amount, rule, cause);
      return (state.vars[variable] ?? 0) - before;
    },
    set,
    crisis(crisis, number, value, rule, cause) {
      const [min, max] = CRISIS_RANGES[number];
      const after = clamp(value, min, max);
      write(`crisis.${crisis.id}.${number}`, crisis[number], after, rule, cause);
      crisis[number] = after;
    },
    measure(measure, number, value, rule, cause) {
      const after = clamp(value, 0, 1000);
      write(`measure.${measure.id}.${number}`, measure[number], after, rule, cause);
      measure[number] = after;
    },
    commitment(bond, number, value, rule, cause) {
      const after = clamp(value, 0, 1000);
      write(`commitment.${bond.id}.${number}`, bond[number], after, rule, cause);
      bond[number] = after;
    },
    nextId() {
      const id = state.nextId;
      state.nextId = id + 1;
      return id;
    },
    emit: ({ kind, by, what, target = null, place = null, amount = 0, crisis = null, seenBy = null }) =>
      events.push({ kind, turn: state.turn, by, target, what, place, amount, crisis, seenBy }),
    dice: (purpose, key) => dice(state.seed, state.turn, purpose, key),
  };
}
