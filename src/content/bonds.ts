// Commitments: signing one, or making one that exists more binding and more capable.
import { type Commitment, type Effects, setFrozen, usualTerms } from '../engine';

export function bind(
  fx: Effects,
  kind: Commitment['kind'],
  a: string,
  b: string,
  binding: number,
  capability: number,
  rule: string,
  cause: string,
): void {
  if (a === b) return;
  const known = fx.state.commitments.find(
    (bond) => bond.kind === kind && [bond.a, bond.b].includes(a) && [bond.a, bond.b].includes(b),
  );
  if (known !== undefined) {
    const bound = fx.commitment(known, 'binding', Math.max(known.binding, binding), rule, cause);
    const able = fx.commitment(bound, 'capability', known.capability + 80, rule, cause);
    // Who signs anew, or meets again, brings back to life what was suspended.
    if (known.frozen) setFrozen(fx, able, false);
  } else {
    const bond: Commitment = {
      id: fx.nextId(),
      kind,
      a,
      b,
      since: fx.state.turn,
      binding: 0,
      capability: 0,
      ...usualTerms(kind),
      frozen: false,
    };
    fx.state.commitments = [...fx.state.commitments, bond];
    const bound = fx.commitment(bond, 'binding', binding, rule, cause);
    fx.commitment(bound, 'capability', capability, rule, cause);
  }
  fx.emit({ kind: 'commitment-signed', by: a, target: b, what: kind });
}
