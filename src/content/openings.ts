// Pressing a government at a disputed place: the crisis that such an act opens.
import { type Done, type Effects, openCrisis } from '../engine';

export function openAtFeature(fx: Effects, done: Done, demand: string, rung: number, rule: string): void {
  const { by, target: place, cause } = done;
  const holder = fx.level.features.find((feature) => feature.id === place)?.holder;
  if (place === null || holder === undefined) return;
  openCrisis(fx, { family: 'maritime', instigator: by, target: holder, place, demand, rung, rule, cause });
}
