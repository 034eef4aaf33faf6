// Everything a side could ever order, with what each would be worth spelt out once per game: bots look through this list
// many thousand times in a tournament.
import {
  isBlocked,
  type Move,
  NOTHING_SPENT,
  type Policy,
  type Rulebook,
  shortOf,
  targetsOf,
  type View,
} from '../engine';
import { stepTerms, type Term, termOf } from './worth';

export interface Candidate {
  readonly action: string;
  readonly target: string | null;
  readonly policy: Policy;
  readonly terms: readonly Term[];
}

interface Group {
  readonly policy: Policy;
  readonly byTarget: Map<string | null, Candidate>;
}

/** The acts of a side's role; what each would be worth at a target is filled in when first asked for. */
const groupsOf = (view: View, rules: Rulebook): readonly Group[] =>
  view.at.memo(`candidates ${view.side}`, () =>
    rules.actionIds.flatMap((id): Group[] => {
      const policy = rules.actions[id];
      return policy?.kind === 'policy' && policy.roles.includes(view.role)
        ? [{ policy, byTarget: new Map() }]
        : [];
    }),
  );

function candidateOf(view: View, rules: Rulebook, group: Group, target: string | null): Candidate {
  let candidate = group.byTarget.get(target);
  if (candidate === undefined) {
    const terms = [
      ...group.policy.moves.map((move: Move) => termOf(view, rules, move, target)),
      ...stepTerms(view, rules, group.policy, target),
    ];
    candidate = { action: group.policy.id, target, policy: group.policy, terms };
    group.byTarget.set(target, candidate);
  }
  return candidate;
}

const everything = (): boolean => true;

/** Everything that may be ordered now and could be paid for by itself. */
export function options(
  view: View,
  rules: Rulebook,
  wanted: (policy: Policy) => boolean = everything,
): readonly Candidate[] {
  const list: Candidate[] = [];
  for (const group of groupsOf(view, rules)) {
    const { policy } = group;
    if (!wanted(policy) || shortOf(view, policy, NOTHING_SPENT) !== null) continue;
    for (const target of targetsOf(view, policy))
      if (!isBlocked(view, policy, target)) list.push(candidateOf(view, rules, group, target));
  }
  return list;
}
