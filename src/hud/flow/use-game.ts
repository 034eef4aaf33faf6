// Follows a session: one fresh view per step, and what the player is asked for at this moment.
import { useEffect, useMemo, useState } from 'react';
import type { Session, View } from '../../engine';

/** plan: set policy. answer: answer the crises. wait: others have still to decide. over: the game has ended. */
export type Stage = 'plan' | 'answer' | 'wait' | 'over';

export interface GameNow {
  readonly view: View;
  readonly stage: Stage;
  /** Rises with each step of the session. */
  readonly step: number;
}

export function stageOf(session: Session, side: string): Stage {
  const phase = session.phase();
  if (phase === 'debrief') return 'over';
  if (!session.waiting().includes(side)) return 'wait';
  return phase === 'planning' ? 'plan' : 'answer';
}

export function useGame(session: Session, side: string): GameNow {
  const [step, setStep] = useState(0);
  useEffect(() => session.subscribe(() => setStep((count) => count + 1)), [session]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step of the session makes a new view.
  const view = useMemo(() => session.view(side), [session, side, step]);
  return { view, step, stage: stageOf(session, side) };
}
