// Small groups keep to their members: what they do together needs the bond first.
import type { Commitment, View } from '../engine';

const bound = (view: View, kind: Commitment['kind'], a: string, b: string): boolean =>
  view.commitments.some(
    (bond) => bond.kind === kind && [bond.a, bond.b].includes(a) && [bond.a, bond.b].includes(b),
  );

/** Null when both belong to the group already; a frozen one is brought back to life by meeting. */
export const sharedGroup = (view: View, kind: Commitment['kind'], target: string | null): string | null =>
  target !== null && bound(view, kind, view.side, target) ? null : 'not-in-group';

/** Null when one ally overseas is the treaty ally of both, or is the other one itself. */
export function allyInCommon(view: View, target: string | null): string | null {
  const { patron } = view.level;
  const allied = (side: string): boolean => side === patron || bound(view, 'treaty', side, patron);
  return target !== null && target !== view.side && allied(view.side) && allied(target)
    ? null
    : 'no-common-ally';
}
