// The nine steps from a patchwork of treaties to a regional architecture: what each needs, binds to and builds.
import { type Step, type StepRules, type View, withinOwnLimits } from '../engine';

const step = (
  id: Step,
  needs: readonly Step[],
  clause: StepRules['clause'],
  codification: number,
  capability: number,
  ownership: number,
  source = 'judgement',
): StepRules => ({ id, needs, clause, codification, capability, ownership, source });

export const steps: Readonly<Record<Step, StepRules>> = {
  'regular-drills': step('regular-drills', [], 'statement', 20, 140, 50, 'csis-philippines-2026'),
  'intelligence-sharing': step('intelligence-sharing', [], 'statement', 30, 110, 40),
  'crisis-procedures': step('crisis-procedures', [], 'statement', 80, 60, 50),
  'trilateral-dialogue': step('trilateral-dialogue', [], 'statement', 60, 80, 20, 'trilateral-2024'),
  'compatible-systems': step('compatible-systems', ['regular-drills'], 'statement', 20, 170, 30),
  'collective-trade-answer': step(
    'collective-trade-answer',
    ['intelligence-sharing'],
    'consultation',
    100,
    60,
    90,
    'csis-coercion-2023',
  ),
  'coordination-cell': step('coordination-cell', ['regular-drills'], 'statement', 60, 90, 140),
  'consultation-clause': step(
    'consultation-clause',
    ['crisis-procedures', 'coordination-cell'],
    'consultation',
    190,
    20,
    60,
  ),
  'defence-clause': step(
    'defence-clause',
    ['consultation-clause', 'compatible-systems'],
    'defence',
    320,
    30,
    40,
    'alliance-reliability-2018',
  ),
};

/** Why a step cannot be asked for: the government may never join it, or another must stand before it. */
export function missingSteps(view: View, wanted: Step): string | null {
  const { clause, needs } = steps[wanted];
  if (!withinOwnLimits(view.level, view.side, clause)) return 'own-limits';
  return needs.every((need) => view.framework.some((one) => one.step === need)) ? null : 'needs-steps';
}
