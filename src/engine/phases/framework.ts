// The regional framework: initiatives gather answers, steps stand or fail by their rule of decision, and what stands has
// to be kept up by those who own it.
import { mayBeAttack } from '../cover';
import { clamp, mulDiv } from '../fixed';
import { withinOwnLimits } from '../limits';
import type { Effects, Policy } from '../rulebook';
import type { Crisis, Decision, Initiative, Step } from '../state';

/** Whether a step stands and this side is in it. */
export const isMember = (fx: Effects, step: Step, side: string): boolean =>
  fx.state.framework.some((one) => one.step === step && one.members.includes(side));

/** Asks every regional government, and the patron besides, to join a step. */
export function propose(fx: Effects, by: string, policy: Policy, step: Step, decision: Decision): void {
  const { level, state } = fx;
  // Two who ask for the same in one month ask together.
  const same = state.initiatives.find((one) => one.step === step);
  if (same !== undefined) {
    state.proposals = state.proposals.filter((one) => one.initiative !== same.id || one.to !== by);
    if (same.asked.includes(by) && !same.yes.includes(by)) answerInitiative(fx, same.id, by, true);
    return;
  }
  const clause = fx.rules.steps[step].clause;
  const asked = level.governments
    .filter((one) => one.id !== by && (one.role === 'regional' || one.role === 'patron'))
    .map((one) => one.id);
  const initiative: Initiative = {
    id: fx.nextId(),
    step,
    decision,
    by,
    made: state.turn,
    asked,
    yes: [],
    no: [],
  };
  state.initiatives = [...state.initiatives, initiative];
  for (const to of asked)
    state.proposals.push({
      id: fx.nextId(),
      action: policy.id,
      from: by,
      to,
      made: state.turn,
      initiative: initiative.id,
      asks: clause,
    });
  fx.emit({ kind: 'proposal-made', by, what: policy.id });
}

/** An answer to an initiative. */
export function answerInitiative(fx: Effects, id: number, side: string, accepts: boolean): void {
  const { state } = fx;
  state.initiatives = state.initiatives.map((one) => {
    if (one.id !== id) return one;
    return accepts ? { ...one, yes: [...one.yes, side] } : { ...one, no: [...one.no, side] };
  });
}

/** Initiatives that all have answered, or that have waited long enough, are decided. */
export function decideInitiatives(fx: Effects): void {
  const { state, rules } = fx;
  for (const one of state.initiatives) {
    const answered = one.yes.length + one.no.length;
    const isOver = state.turn - one.made >= rules.p['proposal-life'];
    if (answered < one.asked.length && !isOver) continue;
    state.initiatives = state.initiatives.filter((other) => other !== one);
    state.proposals = state.proposals.filter((proposal) => proposal.initiative !== one.id);
    if (carries(fx, one)) build(fx, one);
    else {
      fx.add(fx.at.world('ownership'), -6, 'step-failed', `step:${one.step}`);
      fx.emit({ kind: 'step-failed', by: one.by, what: one.step, amount: one.yes.length });
    }
  }
}

/** Consensus is the region's own: none of its governments against or barred by its limits, and half in favour, silence
 * being consent; the patron is asked besides, and its no only leaves it out. Majority: more than half of all who are
 * asked. Core: two besides. */
function carries({ level, rules }: Effects, { step, decision, asked, yes, no }: Initiative): boolean {
  if (decision === 'consensus') {
    const region = level.governments.filter((one) => one.role === 'regional' && asked.includes(one.id));
    const { clause } = rules.steps[step];
    const isOneMind = region.every(({ id }) => !no.includes(id) && withinOwnLimits(level, id, clause));
    const inFavour = region.filter(({ id }) => yes.includes(id)).length;
    return isOneMind && yes.length > 0 && inFavour * 2 >= region.length;
  }
  if (decision === 'majority') return yes.length * 2 > asked.length;
  return yes.length >= 2;
}

function build(fx: Effects, { step, decision, by, asked, yes, no }: Initiative): void {
  const { at, rules, state } = fx;
  const members = [by, ...yes];
  const cause = `step:${step}`;
  const rule = rules.steps[step];
  const part = (amount: number): number => mulDiv(amount, members.length, asked.length + 1);
  fx.add(at.world('codification'), part(rule.codification), 'step-taken', cause);
  fx.add(at.world('capability'), part(rule.capability), 'step-taken', cause);
  // What all decide, all own; what a few decide over the others' heads, the others do not.
  const owned = decision === 'consensus' ? 1400 : decision === 'majority' ? 1000 : 600;
  fx.add(at.world('ownership'), mulDiv(part(rule.ownership), owned, 1000), 'step-taken', cause);
  if (decision !== 'consensus')
    for (const side of no) fx.add(at.pair(side, by, 'trust'), -rules.p['step-resent'], 'step-taken', cause);
  for (const side of members)
    fx.add(at.pair(fx.level.rival, side, 'relation'), -mulDiv(rule.capability, 1, 5), 'step-taken', cause);
  state.framework = [...state.framework, { step, decision, since: state.turn, members }];
  fx.emit({ kind: 'step-taken', by, what: step, amount: members.length });
}

/** Month by month: what is not drilled is forgotten; what stands does what it is for. */
export function keepUp(fx: Effects): void {
  const { at, rules, state } = fx;
  const { p } = rules;
  const steps = state.framework;
  const drilled = steps.some((one) => one.step === 'regular-drills');
  const capability = at.world('capability');
  const decay = mulDiv(fx.get(capability), p['framework-decay'], 1000);
  fx.add(capability, -(drilled ? mulDiv(decay, 1, 3) : decay), 'framework-decay', 'world');
  for (const { step, members } of steps) {
    const cause = `step:${step}`;
    if (step === 'intelligence-sharing')
      for (const side of members) {
        const best = members.reduce((most, one) => Math.max(most, fx.get(at.side(one, 'intel'))), 0);
        const intel = at.side(side, 'intel');
        fx.add(intel, mulDiv(Math.max(0, best - fx.get(intel)), p['sharing-intel'], 1000), 'sharing', cause);
      }
    if (step === 'coordination-cell') fx.add(at.world('ownership'), 3, 'standing-cell', cause);
    if (step === 'compatible-systems' || step === 'trilateral-dialogue')
      for (const a of members)
        for (const b of members)
          if (a !== b) {
            const interop = at.pair(a, b, 'interop');
            fx.add(interop, fx.get(interop) < 800 ? 4 : 0, 'working-together', cause);
          }
  }
}

/** The clause of the framework that a member so hard pressed may call: help from the fourth rung, talks from the third.
 * Over trade there is only the collective answer; the other two are about attacks. */
export function clauseDue(fx: Effects, crisis: Crisis): Step | null {
  const { family, rung, target } = crisis;
  if (family === 'trade')
    return rung >= 3 && isMember(fx, 'collective-trade-answer', target) ? 'collective-trade-answer' : null;
  if (!mayBeAttack(crisis)) return null;
  if (rung >= 4 && isMember(fx, 'defence-clause', target)) return 'defence-clause';
  return rung >= 3 && isMember(fx, 'consultation-clause', target) ? 'consultation-clause' : null;
}

/** Calls a clause of the framework; returns the support it brings. A hollow promise breaks, and takes the words with it. */
export function callFramework(fx: Effects, crisis: Crisis, clause: Step): number {
  const { at, rules } = fx;
  const { p } = rules;
  const members = fx.state.framework.find((one) => one.step === clause)?.members ?? [];
  const others = members.filter((side) => side !== crisis.target);
  const backbone = Math.min(fx.get(at.world('capability')), fx.get(at.world('ownership')));
  const cause = `crisis:${crisis.id}`;
  let kept = 0;
  for (const side of others) {
    const trust =
      fx.get(at.pair(side, crisis.target, 'trust')) - fx.get(at.pair(side, crisis.target, 'grievance'));
    const willing = mulDiv(p['clause-honour'], clamp(backbone + mulDiv(trust, 1, 2), 0, 1000), 700);
    if (fx.dice('framework-clause', crisis.id, side, clause).below(1000) < willing) kept += 1;
    else fx.add(at.pair(crisis.target, side, 'trust'), -p['trust-silence'], 'clause-broken', cause);
  }
  if (kept * 2 >= others.length)
    fx.emit({
      kind: 'clause-honoured',
      by: 'framework',
      target: crisis.target,
      what: clause,
      amount: kept,
      crisis: crisis.id,
    });
  else {
    fx.add(at.world('codification'), -p['hollow-loss'] * 2, 'hollow-alliance', cause);
    fx.add(at.world('ownership'), -p['hollow-loss'], 'hollow-alliance', cause);
    fx.add(at.side(crisis.target, 'approval'), -mulDiv(p['hollow-loss'], 1, 4), 'hollow-alliance', cause);
    fx.emit({
      kind: 'clause-broken',
      by: 'framework',
      target: crisis.target,
      what: clause,
      amount: kept,
      crisis: crisis.id,
    });
  }
  return mulDiv(p['clause-support'] * 2, kept, Math.max(1, others.length));
}
