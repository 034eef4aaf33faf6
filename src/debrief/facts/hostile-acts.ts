// What the rival and the provoker did to the side: each hostile act that took effect, and each crisis in which they pressed.
import {
  type Crisis,
  type Deed,
  deedsOf,
  type Pull,
  provocationPulls,
  pullsOn,
  quarrelPulls,
} from '../../engine';
import type { Books } from './books';
import { type CrisisNumberKept, valueAt } from './crisis-numbers';
import { type Sign, signsBefore } from './signs';

export interface HostileAct {
  readonly kind: 'act';
  readonly by: string;
  readonly action: string;
  /** A feature, a government, or null for what is aimed at the whole region. */
  readonly target: string | null;
  /** The month of the order, 0 when it was under way before the game; and that in which it took effect. */
  readonly ordered: number;
  readonly turn: number;
  readonly heat: number;
  /** What could be read in the true state when it was ordered; what drew most comes first, what held back most last. */
  readonly pulls: readonly Pull[];
  /** What it holds against the side in any world. */
  readonly grounds: readonly Pull[];
  /** The pulls added up on what they start from, where that is a number between nothing and a thousand. */
  readonly appetite: number | null;
  /** What stood in the side's view before it took effect, the plainest first; none when nothing did. */
  readonly signs: readonly Sign[];
}

export interface Pressed {
  readonly kind: 'pressed';
  readonly by: string;
  readonly crisis: Crisis;
  readonly turn: number;
  readonly heat: number;
  readonly answers: readonly { readonly turn: number; readonly action: string }[];
  /** Whether pressing still paid when the month of its first press began; of a provoker it is not read. */
  readonly pulls: readonly Pull[];
  readonly grounds: readonly Pull[];
  readonly appetite: number | null;
  /** As they stood when it first pressed on, per mille. */
  readonly resolve: number;
  readonly stake: number;
  readonly support: number;
  /** The rung that the card showed before. */
  readonly rung: number;
}

export type Hostile = HostileAct | Pressed;

/** Only those of whom a reason can be read: the rival and the provokers. In order of time. */
export function hostileActs(books: Books): readonly Hostile[] {
  const deeds = deedsOf(books.session);
  return [...actsIn(books, deeds), ...pressedIn(books, deeds)].sort(
    (a, b) => a.turn - b.turn || Number(a.kind === 'pressed') - Number(b.kind === 'pressed'),
  );
}

const roleOf = (books: Books, side: string): string | undefined =>
  books.game.level.governments.find((one) => one.id === side)?.role;

const isOpponent = (books: Books, side: string): boolean =>
  side !== books.side && ['rival', 'provoker'].includes(roleOf(books, side) ?? '');

function actsIn(books: Books, deeds: readonly Deed[]): readonly HostileAct[] {
  const { level, rules } = books.game;
  return deeds.flatMap(({ by, action: id, target, ordered, turn }): HostileAct[] => {
    const action = rules.actions[id];
    if (!isOpponent(books, by) || action?.kind !== 'policy' || action.hostile !== true) return [];
    const victim = level.features.find((one) => one.id === target)?.holder ?? target;
    if (victim !== null && victim !== books.side) return [];
    const behind = pullsBehind(books, by, ordered);
    const signs = signsBefore(books, { by, action: id, target, ordered, turn });
    const heat = action.nature.heat;
    return [{ kind: 'act', by, action: id, target, ordered, turn, heat, ...behind, signs }];
  });
}

type Behind = Pick<HostileAct, 'pulls' | 'grounds' | 'appetite'>;
const NOT_READ: Behind = { pulls: [], grounds: [], appetite: null };

/** Orders are given on the numbers at the end of the month before. */
function pullsBehind(books: Books, by: string, ordered: number): Behind {
  const { at, level, rules } = books.game;
  if (ordered < 1) return NOT_READ;
  const read = (variable: number): number => books.value(variable, ordered - 1);
  if (roleOf(books, by) === 'provoker')
    return { ...NOT_READ, pulls: sorted(provocationPulls(read, at, level.patron, by)) };
  const pulls = pullsOn(rules.worldviews[books.state.worldview], read, at, by, books.side);
  const sum = pulls.reduce((total, { amount }) => total + amount, 500);
  return {
    pulls: sorted(pulls),
    grounds: sorted(quarrelPulls(level, read, at, by, books.side)),
    appetite: Math.max(0, Math.min(1000, sum)),
  };
}

const sorted = (pulls: readonly Pull[]): readonly Pull[] =>
  pulls.filter(({ amount }) => amount !== 0).sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1));

function pressedIn(books: Books, deeds: readonly Deed[]): readonly Pressed[] {
  const { rules } = books.game;
  return books.state.crises.flatMap((crisis): Pressed[] => {
    const by = crisis.instigator;
    if (crisis.target !== books.side || !isOpponent(books, by)) return [];
    const answers = deeds
      .filter((deed) => deed.crisis === crisis.id && deed.by === by)
      .filter(({ action: id }) => {
        const action = rules.actions[id];
        return action?.kind === 'response' && ['push', 'escalate'].includes(action.stance);
      })
      .map(({ turn, action }) => ({ turn, action }));
    const first = answers[0];
    if (first === undefined) return [];
    const heat = answers.reduce(
      (top, { action }) => Math.max(top, rules.actions[action]?.nature.heat ?? 0),
      0,
    );
    const stood = (number: CrisisNumberKept): number => stoodAt(books, crisis, number, first.turn);
    return [
      {
        kind: 'pressed',
        by,
        crisis,
        turn: first.turn,
        heat,
        answers,
        ...(roleOf(books, by) === 'provoker' ? NOT_READ : pullsBehind(books, by, first.turn)),
        resolve: stood('resolve'),
        stake: stood('instigatorStake'),
        support: stood('support'),
        rung: stood('rung'),
      },
    ];
  });
}

/** A number of a crisis when answers were given in a month: as the last month left it, or as it had just been opened. */
function stoodAt(books: Books, crisis: Crisis, number: CrisisNumberKept, turn: number): number {
  const path = `crisis.${crisis.id}.${number}`;
  const opening = books
    .history(path)
    .find((entry) => entry.turn === turn && entry.cause !== `crisis:${crisis.id}`);
  const isNew = crisis.opened === turn && opening !== undefined;
  return isNew ? opening.after : valueAt(books, crisis, number, turn - 1);
}
