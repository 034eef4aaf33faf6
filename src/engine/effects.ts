// Effects: the only way to change a number. Each change is kept inside the declared range and written to the ledger.
import { type Dice, type Key, Luck } from './chance';
import { clamp } from './fixed';
import type { Layout } from './layout';
import type { Ledger } from './ledger';
import type { Level } from './level-format';
import type { CrisisNumber, Effects, MeasureNumber, Rulebook } from './rulebook';
import type { Commitment, Crisis, GameEvent, Measure, State } from './state';

const CRISIS_RANGES: Record<CrisisNumber, readonly [number, number]> = {
  rung: [0, 6],
  clock: [0, 60],
  resolve: [0, 1000],
  targetStake: [0, 1000],
  instigatorStake: [0, 1000],
  support: [0, 1000],
  attribution: [0, 1000],
};

/** A class, not closures: one is made for each phase of each month, many thousand times in a tournament. */
class Book implements Effects {
  private readonly luck: Luck;

  constructor(
    readonly rules: Rulebook,
    readonly level: Level,
    readonly at: Layout,
    readonly state: State,
    private readonly ledger: Ledger | null,
    private readonly events: GameEvent[],
  ) {
    this.luck = new Luck(state.seed, state.turn);
  }

  get(variable: number): number {
    return this.state.vars[variable] ?? 0;
  }

  add(variable: number, amount: number, rule: string, cause: string): number {
    if (amount === 0) return 0;
    const before = this.state.vars[variable] ?? 0;
    return this.put(variable, before, before + amount, rule, cause) - before;
  }

  set(variable: number, value: number, rule: string, cause: string): void {
    this.put(variable, this.state.vars[variable] ?? 0, value, rule, cause);
  }

  crisis(crisis: Crisis, number: CrisisNumber, value: number, rule: string, cause: string): void {
    const [min, max] = CRISIS_RANGES[number];
    const after = clamp(value, min, max);
    if (after !== crisis[number])
      this.write(`crisis.${crisis.id}.${number}`, crisis[number], after, rule, cause);
    crisis[number] = after;
  }

  measure(measure: Measure, number: MeasureNumber, value: number, rule: string, cause: string): void {
    const after = clamp(value, 0, 1000);
    if (after !== measure[number])
      this.write(`measure.${measure.id}.${number}`, measure[number], after, rule, cause);
    measure[number] = after;
  }

  commitment(
    bond: Commitment,
    number: 'binding' | 'capability',
    value: number,
    rule: string,
    cause: string,
  ): Commitment {
    const after = clamp(value, 0, 1000);
    if (after === bond[number]) return bond;
    this.write(`commitment.${bond.id}.${number}`, bond[number], after, rule, cause);
    return this.replace({ ...bond, [number]: after });
  }

  freeze(bond: Commitment, frozen: boolean): Commitment {
    return this.replace({ ...bond, frozen });
  }

  private replace(bond: Commitment): Commitment {
    this.state.commitments = this.state.commitments.map((one) => (one.id === bond.id ? bond : one));
    return bond;
  }

  nextId(): number {
    const id = this.state.nextId;
    this.state.nextId = id + 1;
    return id;
  }

  emit(event: Partial<GameEvent> & Pick<GameEvent, 'kind' | 'by' | 'what'>): void {
    const { kind, by, what, target = null, place = null, amount = 0, crisis = null, seenBy = null } = event;
    this.events.push({ kind, turn: this.state.turn, by, target, what, place, amount, crisis, seenBy });
  }

  dice(purpose: string, ...key: Key): Dice {
    return this.luck.dice(purpose, ...key);
  }

  /** Keeps the number in its range, books the change and returns what the number is now. */
  private put(variable: number, before: number, value: number, rule: string, cause: string): number {
    const min = this.at.least[variable];
    const max = this.at.most[variable];
    if (min === undefined || max === undefined) throw new Error(`no variable ${variable}`);
    const after = clamp(value, min, max);
    if (after === before) return after;
    this.write(variable, before, after, rule, cause);
    this.state.vars[variable] = after;
    return after;
  }

  private write(variable: number | string, before: number, after: number, rule: string, cause: string): void {
    const { turn } = this.state;
    if (!Number.isInteger(after)) throw new Error(`turn ${turn}: ${rule} made ${after} of ${variable}`);
    if (this.ledger !== null && before !== after)
      this.ledger.push({ turn, variable, before, after, rule, cause });
  }
}

export function createEffects(
  rules: Rulebook,
  level: Level,
  at: Layout,
  state: State,
  ledger: Ledger | null,
  events: GameEvent[],
): Effects {
  return new Book(rules, level, at, state, ledger, events);
}
