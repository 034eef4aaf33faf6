// Alliances under test: treaties are called, kept or broken; patrons waver; small groups freeze and thaw; and an ally can
// be dragged in as well as left alone.
import { isArmed, isCovered } from '../cover';
import { clamp, mulDiv } from '../fixed';
import type { Effects } from '../rulebook';
import type { Commitment, Crisis } from '../state';
import { liveCrises } from './crises';
import { callFramework, clauseDue } from './framework';

export function alliances(fx: Effects): void {
  for (const crisis of liveCrises(fx.state.crises)) {
    callAllies(fx, crisis);
    silence(fx, crisis);
    entrap(fx, crisis);
    fade(fx, crisis);
    hollow(fx, crisis);
  }
  waver(fx);
  groups(fx);
}

const partner = (bond: Commitment, side: string): string | null =>
  bond.a === side ? bond.b : bond.b === side ? bond.a : null;

/** How many grave crises of its allies a government has to think of at once: each takes from the others. */
function burden(fx: Effects, side: string): number {
  const grave = liveCrises(fx.state.crises).filter(
    (one) =>
      one.rung >= 3 &&
      isArmed(one.family) &&
      (one.target === side || fx.state.commitments.some((bond) => partner(bond, side) === one.target)),
  );
  return Math.max(0, grave.length - 1);
}

/** First talks, then help: each clause of each bond, and of the framework, is called once in a crisis. */
function callAllies(fx: Effects, crisis: Crisis): void {
  const { p } = fx.rules;
  for (const one of fx.state.commitments) {
    const ally = partner(one, crisis.target);
    if (ally === null || ally === crisis.instigator || one.frozen || !isCovered(one, crisis)) continue;
    let bond = one;
    if (crisis.rung >= bond.consult && isFirstCall(crisis, `${bond.id}:consultation`))
      bond = answer(fx, crisis, bond, ally, 'consultation', 900, p['clause-support']);
    if (crisis.rung >= bond.trigger && isFirstCall(crisis, `${bond.id}:armed-attack`))
      answer(fx, crisis, bond, ally, 'armed-attack', p['clause-honour'], p['clause-support'] * 2);
  }
  const clause = clauseDue(fx, crisis);
  if (clause === null || !isFirstCall(crisis, `framework:${clause}`)) return;
  const support = callFramework(fx, crisis, clause);
  fx.crisis(crisis, 'support', crisis.support + support, 'clause', `crisis:${crisis.id}`);
}

/** Notes a call, if it was not made before in this crisis. */
function isFirstCall(crisis: Crisis, call: string): boolean {
  if (crisis.called.includes(call)) return false;
  crisis.called = [...crisis.called, call];
  return true;
}

/** Returns the bond as the answer leaves it. */
function answer(
  fx: Effects,
  crisis: Crisis,
  bond: Commitment,
  ally: string,
  what: 'consultation' | 'armed-attack',
  base: number,
  support: number,
): Commitment {
  const { at, level, rules } = fx;
  const cause = `crisis:${crisis.id}`;
  const said = { by: ally, target: crisis.target, what, place: crisis.place, crisis: crisis.id };
  fx.emit({ kind: 'clause-invoked', ...said });
  const nature =
    ally === level.patron
      ? fx.get(at.side(ally, 'consistency'))
      : fx.get(at.pair(ally, crisis.target, 'trust'));
  const reliable = mulDiv(nature + bond.binding, 1, 2);
  const dragged = mulDiv(Math.max(0, crisis.targetStake - 500), 1, 2);
  // A patron that looks elsewhere is sooner stretched.
  const strain = ally === level.patron ? 1500 - fx.get(at.side(ally, 'focus')) : 1000;
  const stretch = mulDiv(burden(fx, ally) * rules.p['patron-stretch'], strain, 1000) + dragged;
  const chance = clamp(mulDiv(base, 500 + reliable, 1200) - stretch, 20, 970);
  if (fx.dice('clause', crisis.id, ally, what).below(1000) < chance) {
    fx.crisis(crisis, 'support', crisis.support + support, 'clause', cause);
    fx.add(at.pair(crisis.target, ally, 'trust'), rules.p['trust-support'], 'clause', cause);
    fx.add(at.pair(crisis.instigator, crisis.target, 'resolve'), 20, 'clause', cause);
    fx.emit({ kind: 'clause-honoured', ...said });
    return bond;
  }
  const loss = what === 'consultation' ? mulDiv(rules.p.abandonment, 1, 2) : rules.p.abandonment;
  fx.add(at.pair(crisis.target, ally, 'trust'), -loss, 'clause-broken', cause);
  const weakened = fx.commitment(bond, 'binding', bond.binding - mulDiv(loss, 1, 2), 'clause-broken', cause);
  // Other allies watch, and draw their own conclusions.
  for (const other of fx.state.commitments) {
    const watcher = other.kind === 'treaty' ? partner(other, ally) : null;
    if (watcher !== null && watcher !== crisis.target)
      fx.add(at.pair(watcher, ally, 'trust'), -mulDiv(loss, 1, 4), 'clause-broken', cause);
  }
  fx.emit({ kind: 'clause-broken', ...said });
  return weakened;
}

/** Support that comes, or fails to, month by month moves trust in the ally overseas. */
function silence(fx: Effects, crisis: Crisis): void {
  const { at, level, rules, state } = fx;
  const { p } = rules;
  const cause = `crisis:${crisis.id}`;
  const allied = state.commitments.some(
    (bond) =>
      bond.kind === 'treaty' &&
      !bond.frozen &&
      partner(bond, crisis.target) === level.patron &&
      isCovered(bond, crisis),
  );
  if (!allied || crisis.rung < 3) return;
  const trust = at.pair(crisis.target, level.patron, 'trust');
  if (crisis.support >= 300) fx.add(trust, p['trust-support'], 'support', cause);
  else {
    fx.add(trust, -p['trust-silence'], 'silence', cause);
    fx.emit({
      kind: 'support-withheld',
      by: level.patron,
      target: crisis.target,
      what: crisis.family,
      place: crisis.place,
      crisis: crisis.id,
    });
  }
}

/** An ally that climbs loudly drags the others up with it, and they grow wary of it. */
function entrap(fx: Effects, crisis: Crisis): void {
  if (crisis.rung < 4 || crisis.targetStake < 600) return;
  const { at, state, rules } = fx;
  for (const bond of state.commitments) {
    const ally = bond.kind === 'treaty' && isCovered(bond, crisis) ? partner(bond, crisis.target) : null;
    if (ally !== null)
      fx.add(at.pair(ally, crisis.target, 'trust'), -rules.p.entrapment, 'entrapment', `crisis:${crisis.id}`);
  }
}

function fade(fx: Effects, crisis: Crisis): void {
  const lost = mulDiv(crisis.support, fx.rules.p['support-decay'], 1000);
  fx.crisis(crisis, 'support', crisis.support - lost, 'support-fades', `crisis:${crisis.id}`);
}

/** Words that outrun capability and ownership break when they are tested: SEATO's lesson. */
function hollow(fx: Effects, crisis: Crisis): void {
  const { at, rules } = fx;
  const { p } = rules;
  const gap =
    fx.get(at.world('codification')) -
    Math.min(fx.get(at.world('capability')), fx.get(at.world('ownership')));
  if (crisis.rung < 4 || !isArmed(crisis.family) || gap <= p['hollow-gap']) return;
  const cause = `crisis:${crisis.id}`;
  fx.add(at.world('codification'), -p['hollow-loss'], 'hollow-alliance', cause);
  fx.add(at.side(crisis.target, 'approval'), -mulDiv(p['hollow-loss'], 1, 4), 'hollow-alliance', cause);
  fx.emit({ kind: 'commitment-strained', by: crisis.target, target: null, what: 'framework', amount: gap });
}

/** An inconsistent administration unsettles its allies for reasons that have nothing to do with them. */
function waver(fx: Effects): void {
  const { at, level, rules, state } = fx;
  const steady = fx.get(at.side(level.patron, 'consistency'));
  const lot = fx.dice('erratic', level.patron);
  if (lot.below(1000) >= mulDiv(1000 - steady, rules.p.erratic, 1000)) return;
  const swing = lot.between(1, rules.p['erratic-swing']);
  for (const bond of state.commitments) {
    const ally = bond.kind === 'treaty' ? partner(bond, level.patron) : null;
    if (ally !== null) fx.add(at.pair(ally, level.patron, 'trust'), -swing, 'erratic-signal', 'world');
  }
  fx.emit({ kind: 'erratic-signal', by: level.patron, what: 'statement', amount: swing });
}

/** Members of a small group that bear each other a grudge may freeze it; it thaws when the grudge has faded. */
function groups(fx: Effects): void {
  const { at, rules, state } = fx;
  const { p } = rules;
  for (const bond of state.commitments) {
    if (bond.kind !== 'trilateral' && bond.kind !== 'quad') continue;
    const grudge = Math.max(
      fx.get(at.pair(bond.a, bond.b, 'grievance')),
      fx.get(at.pair(bond.b, bond.a, 'grievance')),
    );
    const fear = mulDiv(fx.get(at.side(bond.a, 'threat')) + fx.get(at.side(bond.b, 'threat')), 1, 2);
    const chance = bond.frozen
      ? mulDiv(Math.max(0, 1000 - grudge), p['thaw-chance'], 1000)
      : mulDiv(Math.max(0, grudge - mulDiv(fear, 1, 2)), p['freeze-chance'], 1000);
    const isTurned = chance > 0 && fx.dice('group', bond.kind, bond.a, bond.b).below(1000) < chance;
    if (isTurned) setFrozen(fx, bond, !bond.frozen);
    else if (!bond.frozen)
      for (const [a, b] of [
        [bond.a, bond.b],
        [bond.b, bond.a],
      ] as const) {
        const interop = at.pair(a, b, 'interop');
        if (fx.get(interop) < bond.capability) fx.add(interop, 4, 'working-together', `bond:${bond.kind}`);
      }
  }
}

export function setFrozen(fx: Effects, bond: Commitment, frozen: boolean): void {
  fx.freeze(bond, frozen);
  fx.emit({ kind: frozen ? 'group-frozen' : 'group-thawed', by: bond.a, target: bond.b, what: bond.kind });
}
