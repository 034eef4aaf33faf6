// How an action takes effect: its moves drawn and written, then what the moves cannot say; and how crises open.
import { clamp, mulDiv } from './fixed';
import { noteIntruder } from './intruders';
import { appetite } from './odds';
import type { Action, Done, Effects, Move } from './rulebook';
import type { Crisis, Family } from './state';
import type { PairVariable } from './variables';
import { ATTRIBUTED } from './view';

export function applyAction(fx: Effects, action: Action, done: Done): void {
  const lot = fx.dice('act', done.by, action.id, done.target, done.crisis?.id ?? '');
  for (const move of action.moves) {
    const drawn = lot.between(move.lo, move.hi);
    const isHedge = action.kind === 'policy' && action.pillar === 'hedge';
    const amount = isHedge && drawn > 0 ? heard(fx, move, done.by, narrowed(fx, drawn)) : drawn;
    write(fx, move, amount, action.id, done);
    if (move.on === 'target' && move.v === 'latent' && done.target !== null)
      noteIntruder(fx, done.by, done.target, amount);
  }
  action.also?.(fx, done);
}

/** What an order costs whoever gives it. */
export function pay(fx: Effects, side: string, { cost }: Action, cause: string): void {
  const { fund, attention, pressure = 0 } = cost;
  if (fund !== 0) fx.add(fx.at.side(side, 'fund'), -fund, 'cost', cause);
  if (attention !== 0) fx.add(fx.at.side(side, 'attention'), -attention, 'cost', cause);
  if (pressure !== 0) fx.add(fx.at.side(side, 'pressure'), -pressure, 'cost', cause);
}

/** The further the great powers are apart, the less room there is to stand between them. */
const narrowed = (fx: Effects, amount: number): number =>
  mulDiv(
    amount,
    1000 - mulDiv(clamp(fx.get(fx.at.world('polarisation')) - 400, 0, 600), fx.rules.p['hedge-room'], 1000),
    1000,
  );

/** A rival that receives no officials of a government hears of its goodwill from others, and believes less of it. */
function heard(fx: Effects, move: Move, by: string, amount: number): number {
  const isToRival = move.on === 'rival>self' || move.on === 'self>rival';
  const isReceived = fx.level.governments.find((one) => one.id === by)?.traits.received ?? true;
  return isToRival && !isReceived ? mulDiv(amount, fx.rules.p['second-hand'], 1000) : amount;
}

/** Writes an amount to whatever numbers the move names; to none where there is no such side, pair or place. */
function write(fx: Effects, move: Move, amount: number, action: string, done: Done): void {
  const { at, level } = fx;
  const { by, cause } = done;
  const target = at.sides.includes(done.target ?? '') ? done.target : null;
  const pair = (from: string | null, to: string | null, v: PairVariable): void => {
    if (from !== null && to !== null && from !== to) fx.add(at.pair(from, to, v), amount, action, cause);
  };
  switch (move.on) {
    case 'self':
      fx.add(at.side(by, move.v), amount, action, cause);
      break;
    case 'target':
      if (target !== null) fx.add(at.side(target, move.v), amount, action, cause);
      break;
    case 'world':
      fx.add(at.world(move.v), amount, action, cause);
      break;
    case 'place': {
      const place = done.crisis?.place ?? done.target;
      if (place !== null && at.features.includes(place))
        fx.add(at.feature(place, move.v), amount, action, cause);
      break;
    }
    case 'rival>self':
      pair(level.rival, by, move.v);
      break;
    case 'self>rival':
      pair(by, level.rival, move.v);
      break;
    case 'patron>self':
      pair(level.patron, by, move.v);
      break;
    case 'self>patron':
      pair(by, level.patron, move.v);
      break;
    case 'target>self':
      pair(target, by, move.v);
      break;
    case 'self>target':
      pair(by, target, move.v);
      break;
    case 'partners>self':
      for (const side of partnersOf(fx, by)) pair(side, by, move.v);
  }
}

/** Sides bound to this one by any commitment, each once, in the level's order. */
function partnersOf(fx: Effects, side: string): string[] {
  return fx.at.sides.filter((other) =>
    fx.state.commitments.some(
      (bond) => (bond.a === side && bond.b === other) || (bond.b === side && bond.a === other),
    ),
  );
}

export interface Opening {
  readonly family: Family;
  readonly instigator: string;
  readonly target: string;
  readonly place: string;
  readonly demand: string;
  readonly rung: number;
  readonly rule: string;
  readonly cause: string;
  /** How well it is known at first whose doing it is, per mille; without it, as the family has it. */
  readonly attribution?: number;
}

/** Opens a crisis, or presses the one that is already open at that place. */
export function openCrisis(fx: Effects, opening: Opening): Crisis {
  const { state, rules } = fx;
  const { instigator, target, family, place, rule, cause } = opening;
  const open = state.crises.find(
    (crisis) =>
      crisis.exit === null &&
      crisis.instigator === instigator &&
      crisis.target === target &&
      crisis.family === family &&
      crisis.place === place,
  );
  if (open !== undefined) {
    fx.crisis(open, 'clock', Math.min(rules.crises[family].clock, open.clock + 1), rule, cause);
    fx.crisis(open, 'resolve', open.resolve + 60, rule, cause);
    return open;
  }
  const id = fx.nextId();
  const crisis: Crisis = {
    id,
    family,
    instigator,
    target,
    place,
    demand: opening.demand,
    opened: state.turn,
    rung: 0,
    clock: 0,
    resolve: 0,
    targetStake: 0,
    instigatorStake: 0,
    support: 0,
    attribution: 0,
    suspect: null,
    accused: null,
    called: [],
    exit: null,
    closed: null,
  };
  state.crises.push(crisis);
  const drive = appetite(
    rules.worldviews[state.worldview],
    (variable) => fx.get(variable),
    fx.at,
    instigator,
    target,
  );
  const resolve = 150 + fx.dice('resolve', id).below(400) + mulDiv(drive, 1, 2);
  const shown =
    opening.attribution ??
    (family === 'cyber' ? 100 + mulDiv(fx.get(fx.at.side(target, 'intel')), 1, 2) : 1000);
  const rung = Math.min(opening.rung, rules.crises[family].topRung);
  fx.crisis(crisis, 'rung', rung, rule, cause);
  fx.crisis(crisis, 'clock', rules.crises[family].clock, rule, cause);
  fx.crisis(crisis, 'resolve', resolve, rule, cause);
  fx.crisis(crisis, 'attribution', shown, rule, cause);
  fx.crisis(crisis, 'instigatorStake', 150 * rung, rule, cause);
  fx.emit({
    kind: 'crisis-opened',
    by: flagOf(crisis),
    target,
    what: family,
    place,
    amount: rung,
    crisis: id,
  });
  return crisis;
}

/** An incident that the public notices: the flag is rallied round, briefly. */
export function reportIncident(fx: Effects, crisis: Crisis): void {
  const { target, family, place, rung, id } = crisis;
  const cause = `crisis:${id}`;
  fx.add(fx.at.world('incidents'), 1, 'incident', cause);
  fx.add(fx.at.side(target, 'approval'), fx.rules.p.rally, 'rally', cause);
  fx.emit({ kind: 'incident', by: flagOf(crisis), target, what: family, place, amount: rung, crisis: id });
}

/** Under which flag the public sees it: an intrusion that nobody has attributed has none. */
export const flagOf = (crisis: Crisis): string =>
  crisis.attribution >= ATTRIBUTED ? crisis.instigator : 'unknown';
