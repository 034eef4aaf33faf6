// Speaks each step's results once and in order to those who listen to the screen: a polite live region, never seen.
import { useEffect, useState } from 'react';
import { DIALS } from '../engine';
import { newsOf, tell } from '../words';
import { useDesk } from './desk';
import type { Stage } from './flow/use-game';
import { lastChange } from './why';

interface AnnouncerProps {
  readonly step: number;
  readonly stage: Stage;
  readonly stageWords: string;
}

export function Announcer({ step, stage, stageWords }: AnnouncerProps) {
  const { session, view, text, words } = useDesk();
  const [spoken, setSpoken] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step of the session has something to say.
  useEffect(() => {
    if (step === 0) return;
    const news = newsOf(session.events(), view.side).map(({ event, by }) =>
      tell(event, view, text, words, by),
    );
    const dials = DIALS.map((dial) => {
      const variable = view.at.side(view.side, dial);
      return text.say('hud.say.dial', {
        name: words.variable(variable),
        value: words.value('pm', view.read(variable)),
        change: words.change('pm', lastChange(session, variable)),
      });
    });
    const turned = stage === 'answer' ? [] : dials;
    setSpoken([...news, ...turned, stageWords].join(' '));
  }, [step]);
  return (
    <div className="hud-unseen" role="status" aria-live="polite" aria-atomic="true" data-spoken>
      {spoken}
    </div>
  );
}
