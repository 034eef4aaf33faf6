// Crisis cards: what happens, how high it stands, what the services think, and what is at stake before one commits.
import { useDesk } from '../desk';
import type { Answers } from '../flow/use-answers';
import { CrisisCard } from './crisis-card';
import { ElsewhereCard } from './elsewhere-card';
import './crises.css';

interface CrisesProps {
  readonly answers: Answers;
  /** Answers can be chosen now. */
  readonly choosing: boolean;
}

export function Crises({ answers, choosing }: CrisesProps) {
  const { view, text } = useDesk();
  const elsewhere = view.crises.filter((crisis) => crisis.exit === null && crisis.mine === null);
  return (
    <section
      className="hud-panel hud-paper hud-crises"
      data-guide="crises"
      aria-labelledby="hud-crises-title"
    >
      <h2 id="hud-crises-title" tabIndex={-1} className="hud-panel-title">
        {text.say('hud.crises.title', { count: answers.open.length })}
      </h2>
      {answers.open.length === 0 ? <p className="hud-empty">{text.say('hud.crises.none')}</p> : null}
      {answers.open.map((crisis) => (
        <CrisisCard key={crisis.id} crisis={crisis} answers={answers} choosing={choosing} />
      ))}
      {elsewhere.length === 0 ? null : (
        <>
          <h3 className="hud-small-title">{text.say('hud.crises.elsewhere')}</h3>
          {elsewhere.map((crisis) => (
            <ElsewhereCard key={crisis.id} crisis={crisis} />
          ))}
        </>
      )}
    </section>
  );
}
