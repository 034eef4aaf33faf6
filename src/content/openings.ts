// Pressing a government, at a disputed place or elsewhere: the crisis that such an act opens, and whom it touches.
import { type Crisis, type Done, type Effects, openCrisis, type Policy, type SideVariable } from '../engine';

export function openAtFeature(fx: Effects, done: Done, demand: string, rung: number, rule: string): void {
  const { by, target: place, cause } = done;
  const holder = fx.level.features.find((feature) => feature.id === place)?.holder;
  if (place === null || holder === undefined) return;
  openCrisis(fx, { family: 'maritime', instigator: by, target: holder, place, demand, rung, rule, cause });
}

/** Where who presses also disputes a place with the target, the quarrel may spill over to the first such place. */
export function spillToSea(fx: Effects, { id, instigator, target }: Crisis, rule: 'spill-over'): void {
  const place = fx.level.features.find(
    (feature) => feature.holder === target && feature.claimants.includes(instigator),
  )?.id;
  if (place === undefined || fx.dice(rule, id).below(1000) >= fx.rules.p[rule]) return;
  const cause = `crisis:${id}`;
  openCrisis(fx, { family: 'maritime', instigator, target, place, demand: 'presence', rung: 1, rule, cause });
}

/** Opens a crisis with the government that is the target of an act. */
export function openAgainst(
  fx: Effects,
  done: Done,
  what: Pick<Parameters<typeof openCrisis>[1], 'family' | 'place' | 'demand' | 'rung' | 'attribution'>,
  rule: string,
): void {
  const { by, target, cause } = done;
  if (target !== null) openCrisis(fx, { ...what, instigator: by, target, rule, cause });
}

/** What a provocation opens: a crisis with the country at which it is aimed, for the world's attention. */
export const provokes = (rung: number, rule: string): Required<Pick<Policy, 'also'>> => ({
  also: (fx, done) =>
    openAgainst(fx, done, { family: 'provocation', place: 'homeland', demand: 'attention', rung }, rule),
});

/** Changes a number of whoever holds the feature that is the target. */
export function onHolder(fx: Effects, done: Done, v: SideVariable, amount: number, rule: string): void {
  const holder = fx.level.features.find((feature) => feature.id === done.target)?.holder;
  if (holder !== undefined) fx.add(fx.at.side(holder, v), amount, rule, done.cause);
}

/** Changes a number of each government that holds a disputed feature, once. */
export function onEveryHolder(
  fx: Effects,
  v: SideVariable,
  amount: number,
  rule: string,
  cause: string,
): void {
  for (const side of fx.at.sides)
    if (fx.level.features.some((feature) => feature.holder === side))
      fx.add(fx.at.side(side, v), amount, rule, cause);
}
