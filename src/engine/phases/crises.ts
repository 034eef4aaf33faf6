// Crises: both sides' stances meet on the ladder. Draws are keyed by crisis, so no crisis moves another's luck.
import { applyAction, flagOf, pay } from '../acts';
import { mulDiv } from '../fixed';
import { type Step, stepLadder } from '../ladder';
import { audienceCost, type Circumstance, type Odds, oddsOf } from '../odds';
import type { Effects, ResponseAction } from '../rulebook';
import { type Crisis, type Exit, STANCES, type Stance } from '../state';
import { INPUTS } from '../variables';
import { isMember } from './framework';
import type { OrdersBySide } from './planning';

const LOUDNESS: Readonly<Record<Stance, number>> = {
  concede: 0,
  offer: -40,
  hold: 30,
  push: 140,
  escalate: 260,
};

/** Demands that are about the place itself: giving way in these costs control of it. */
const GROUND: readonly string[] = [
  'leave',
  'withdraw',
  'withdrawal',
  'control',
  'presence',
  'resupply',
  'blockade',
];

export const liveCrises = (crises: readonly Crisis[]): Crisis[] =>
  crises.filter((crisis) => crisis.exit === null);

/** The odds of all crises are those of the moment in which the answers are given: the ones that the cards showed. */
export function crises(fx: Effects, orders: OrdersBySide): void {
  const meetings = liveCrises(fx.state.crises).map((crisis) => {
    const target = answerOf(fx, crisis, crisis.target, orders);
    const instigator = answerOf(fx, crisis, crisis.instigator, orders);
    const stances = { instigator: instigator?.stance ?? 'hold', target: target?.stance ?? 'hold' };
    return {
      crisis,
      target,
      instigator,
      stances,
      odds: oddsOf(fx.rules, circumstances(fx, crisis, stances)),
    };
  });
  for (const { crisis, target, instigator, stances, odds } of meetings) {
    carryOut(fx, crisis, crisis.target, target);
    carryOut(fx, crisis, crisis.instigator, instigator);
    meet(fx, crisis, stances, odds);
    if (fx.state.ending !== null) return;
  }
}

interface Stances {
  readonly instigator: Stance;
  readonly target: Stance;
}

function circumstances(fx: Effects, crisis: Crisis, { instigator, target }: Stances): Circumstance {
  const { at } = fx;
  const ships = crisis.family === 'maritime' && at.features.includes(crisis.place);
  return {
    rung: crisis.rung,
    top: fx.rules.crises[crisis.family].topRung,
    instigator,
    target,
    crowding: ships
      ? fx.get(at.feature(crisis.place, 'own-ships')) + fx.get(at.feature(crisis.place, 'rival-ships'))
      : 0,
    deterrence: fx.get(at.side(crisis.target, 'deterrence')),
    support: crisis.support,
    hotline: Math.min(
      1000,
      fx.get(at.pair(crisis.target, crisis.instigator, 'hotline')) + procedures(fx, crisis.target),
    ),
    tension: fx.get(at.world('tension')),
  };
}

/** Agreed procedures among neighbours calm the sea as a line to the rival does. */
const procedures = (fx: Effects, side: string): number =>
  isMember(fx, 'crisis-procedures', side) ? fx.rules.p['procedures-calm'] : 0;

function answerOf(fx: Effects, crisis: Crisis, side: string, orders: OrdersBySide): ResponseAction | null {
  const order = orders[side]?.responses.find((response) => response.crisis === crisis.id);
  const action = order === undefined ? undefined : fx.rules.actions[order.action];
  return action?.kind === 'response' ? action : null;
}

function carryOut(fx: Effects, crisis: Crisis, side: string, action: ResponseAction | null): void {
  if (action === null) return;
  const cause = `crisis:${crisis.id}`;
  pay(fx, side, action, cause);
  const target = side === crisis.target ? crisis.instigator : crisis.target;
  applyAction(fx, action, { by: side, target, cause, crisis });
}

function meet(fx: Effects, crisis: Crisis, { instigator, target }: Stances, odds: Odds): void {
  const { at, rules, state } = fx;
  const cause = `crisis:${crisis.id}`;
  if (target === 'concede') {
    close(fx, crisis, 'target-concedes');
    return;
  }
  if (instigator === 'concede') {
    close(fx, crisis, 'rival-backs-off');
    return;
  }
  fx.crisis(crisis, 'targetStake', crisis.targetStake + LOUDNESS[target], 'public-stand', cause);
  fx.crisis(crisis, 'instigatorStake', crisis.instigatorStake + LOUDNESS[instigator], 'public-stand', cause);
  const lot = fx.dice('ladder', crisis.id);
  const roll = lot.below(1000);
  const slip = lot.below(1000);
  const accident = slip < odds.accident;
  let step: Step = 'stay';
  if (roll < odds.climb || accident) step = 'climb';
  else if (roll < odds.climb + odds.ease) step = 'ease';
  else if (roll < odds.climb + odds.ease + odds.swap) {
    close(fx, crisis, 'swap');
    return;
  }
  if (accident)
    fx.emit({
      kind: 'accident',
      by: flagOf(crisis),
      target: crisis.target,
      what: crisis.family,
      place: crisis.place,
      crisis: crisis.id,
    });
  const family = rules.crises[crisis.family];
  const wasTop = crisis.rung >= family.topRung;
  const next = stepLadder(crisis.rung, step, family.topRung);
  if (next.rung !== crisis.rung) {
    const kind = next.rung > crisis.rung ? 'crisis-climbed' : 'crisis-eased';
    fx.crisis(crisis, 'rung', next.rung, accident ? 'accident' : 'ladder', cause);
    fx.emit({
      kind,
      by: flagOf(crisis),
      target: crisis.target,
      what: crisis.family,
      place: crisis.place,
      amount: next.rung,
      crisis: crisis.id,
    });
    if (step === 'climb') fx.add(at.world('tension'), rules.p['tension-climb'], 'ladder', cause);
  }
  const presses = instigator === 'push' || instigator === 'escalate';
  family.month(fx, crisis, step === 'climb' || presses);
  if (wasTop && presses) family.beyond?.(fx, crisis);
  if (crisis.rung >= 6) {
    state.ending = 'war';
    fx.emit({
      kind: 'war',
      by: flagOf(crisis),
      target: crisis.target,
      what: crisis.family,
      place: crisis.place,
      crisis: crisis.id,
    });
    return;
  }
  // It fades only where somebody lets it: while one climbs and the other presses, time stands still. Where there is nothing
  // left to climb to, both tire.
  const isHot = STANCES.indexOf(instigator) + STANCES.indexOf(target) >= 7;
  if (!isHot || wasTop) fx.crisis(crisis, 'clock', crisis.clock - 1, 'clock', cause);
  if (crisis.clock <= 0) close(fx, crisis, family.lapse(fx, crisis, target));
}

/** Closes a crisis and lets everybody learn from how it ended. */
function close(fx: Effects, crisis: Crisis, exit: Exit): void {
  const { at, rules, state } = fx;
  const { p } = rules;
  const cause = `crisis:${crisis.id}`;
  crisis.exit = stepLadder(crisis.rung, exit).exit;
  crisis.closed = state.turn;
  const { target, instigator } = crisis;
  const belief = at.pair(instigator, target, 'resolve');
  const feature = crisis.family === 'maritime' && at.features.includes(crisis.place);
  if (exit === 'target-concedes' || exit === 'fait-accompli') {
    const taken = exit === 'fait-accompli' ? p['accompli-control'] : p['concede-control'];
    if (feature && GROUND.includes(crisis.demand))
      fx.add(at.feature(crisis.place, 'control'), -taken, exit, cause);
    else fx.add(at.side(target, 'autonomy'), -p['concede-autonomy'], exit, cause);
    fx.add(at.side(target, 'autonomy'), -mulDiv(p['concede-autonomy'], crisis.rung + 1, 4), exit, cause);
    fx.add(
      at.side(target, 'approval'),
      -audienceCost(rules, crisis.rung, crisis.targetStake),
      'audience-cost',
      cause,
    );
    fx.add(belief, -mulDiv(p['belief-concede'], crisis.rung + 2, 4), 'salami', cause);
    if (exit === 'target-concedes') fx.add(at.pair(instigator, target, 'relation'), 50, exit, cause);
    for (const side of at.sides)
      if (side !== target && side !== instigator)
        fx.add(at.pair(side, target, 'trust'), -8 * (crisis.rung + 1), exit, cause);
  } else if (exit === 'rival-backs-off') {
    fx.add(belief, p['belief-stand'], 'stood-firm', cause);
    fx.add(at.side(target, 'approval'), 10 + 6 * crisis.rung, 'stood-firm', cause);
    fx.add(at.side(target, 'autonomy'), 12, 'stood-firm', cause);
    fx.add(
      at.side(instigator, 'approval'),
      -mulDiv(audienceCost(rules, crisis.rung, crisis.instigatorStake), 1, 3),
      'audience-cost',
      cause,
    );
  } else {
    fx.add(at.pair(instigator, target, 'relation'), exit === 'swap' ? 40 : 10, exit, cause);
    fx.add(belief, exit === 'swap' ? 10 : 25, exit, cause);
    if (exit === 'swap') fx.add(at.side(target, 'autonomy'), -8, exit, cause);
  }
  fx.add(at.world('tension'), exit === 'swap' || exit === 'rival-backs-off' ? -60 : -30, exit, cause);
  for (const measure of state.measures.filter(
    (one) =>
      crisis.family === 'trade' &&
      one.by === instigator &&
      one.target === target &&
      one.sector === crisis.place,
  ))
    fx.measure(measure, 'severity', exit === 'frozen' ? mulDiv(measure.severity, 1, 3) : 0, exit, cause);
  // What was pressed by trade for the same quarrel is let go once the quarrel is settled.
  if (exit === 'target-concedes' && crisis.family !== 'trade')
    for (const other of liveCrises(state.crises))
      if (other.family === 'trade' && other.target === target && other.instigator === instigator)
        if (other.opened >= crisis.opened) fx.crisis(other, 'clock', 1, exit, cause);
  const input = INPUTS.find((one) => one === crisis.place);
  if (input !== undefined) {
    const stopped = at.input(target, input, 'stopped');
    fx.set(stopped, exit === 'frozen' ? mulDiv(fx.get(stopped), 1, 3) : 0, exit, cause);
  }
  fx.emit({
    kind: 'crisis-closed',
    by: flagOf(crisis),
    target,
    what: exit,
    place: crisis.place,
    amount: crisis.rung,
    crisis: crisis.id,
  });
}
