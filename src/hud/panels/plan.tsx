// The month's plan: what is chosen, what it costs, what is left, and the one main button of the desk.
import { Button } from 'react-aria-components';
import type { Problem, Spent } from '../../engine';
import { Cost } from '../act/cost';
import { useDesk } from '../desk';
import type { Answers } from '../flow/use-answers';
import type { Draft } from '../flow/use-draft';
import type { Stage } from '../flow/use-game';
import './plan.css';

interface PlanProps {
  readonly stage: Stage;
  readonly draft: Draft;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  onMain(): void;
}

export function Plan({ stage, draft, answers, problems, onMain }: PlanProps) {
  const { text, words } = useDesk();
  const spent = stage === 'answer' ? answers.spent : draft.spent;
  return (
    <section
      className="hud-panel hud-paper hud-plan"
      data-guide="plan"
      data-stage={stage}
      aria-labelledby="hud-plan-title"
    >
      <h2 id="hud-plan-title" tabIndex={-1} className="hud-panel-title">
        {text.say(`hud.plan.title-${stage}`)}
      </h2>
      <div className="hud-plan-lists">
        {stage === 'answer' ? (
          <>
            <AnswerSummary answers={answers} />
            <h3 className="hud-plan-set">{text.say('hud.plan.set')}</h3>
          </>
        ) : null}
        <PlanList draft={draft} open={stage === 'plan'} />
      </div>
      {problems.length === 0 ? null : (
        <ul className="hud-problems" role="alert">
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.path}`}>{words.problem(problem)}</li>
          ))}
        </ul>
      )}
      <Total spent={spent} />
      <Button className="hud-main" isDisabled={stage === 'wait' || stage === 'over'} onPress={onMain}>
        {text.say(`hud.plan.main-${stage}`)}
      </Button>
    </section>
  );
}

function PlanList({ draft, open }: { readonly draft: Draft; readonly open: boolean }) {
  const { rules, text, words, cue } = useDesk();
  const remove = (index: number): void => {
    draft.removeAt(index);
    cue('order-remove');
  };
  if (draft.orders.length === 0)
    return <p className="hud-empty">{text.say(open ? 'hud.plan.empty' : 'hud.plan.none')}</p>;
  return (
    <ul className="hud-plan-list" aria-label={text.say('hud.plan.list')}>
      {draft.orders.map((order, index) => {
        const action = rules.actions[order.action];
        const name = words.action(order.action);
        const full =
          order.target === null
            ? name
            : text.say('hud.plan.with-target', { action: name, target: words.place(order.target) });
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the same answer may go twice to one government.
            key={`${order.action}:${order.target}:${index}`}
            data-pillar={action?.kind === 'policy' ? (action.pillar ?? 'none') : 'none'}
          >
            <span>{full}</span>
            {action === undefined ? null : <Cost cost={action.cost} />}
            {open ? (
              <Button
                className="hud-close"
                aria-label={text.say('hud.plan.remove', { action: full })}
                onPress={() => remove(index)}
              >
                ×
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function AnswerSummary({ answers }: { readonly answers: Answers }) {
  const { rules, text, words } = useDesk();
  return (
    <ul className="hud-plan-list" aria-label={text.say('hud.plan.answers')}>
      {answers.open.map((crisis) => {
        const id = answers.choice(crisis.id);
        const action = id === null ? undefined : rules.actions[id];
        return (
          <li key={crisis.id} data-pillar="none">
            <span>
              {text.say('hud.plan.answer', {
                crisis: words.placeTitle(crisis.place),
                action: id === null ? text.say('hud.answers.none') : words.action(id),
              })}
            </span>
            {action === undefined ? null : <Cost cost={action.cost} />}
          </li>
        );
      })}
    </ul>
  );
}

/** What is left after the draft; money and attention can run out, so both are said in words. */
function Total({ spent }: { readonly spent: Spent }) {
  const { view, text, words } = useDesk();
  const has = (variable: 'fund' | 'attention' | 'pressure'): number =>
    view.read(view.at.side(view.side, variable));
  const pressed = view.side === view.level.rival;
  return (
    <p className="hud-total" data-fund={has('fund') - spent.fund}>
      <span>
        {text.say(pressed ? 'hud.plan.total-pressure' : 'hud.plan.total', {
          attention: spent.attention,
          fund: words.value('usd-m', spent.fund),
          pressure: spent.pressure,
        })}
      </span>
      <span>
        {text.say(pressed ? 'hud.plan.left-pressure' : 'hud.plan.left', {
          attention: has('attention') - spent.attention,
          fund: words.value('usd-m', has('fund') - spent.fund),
          pressure: has('pressure') - spent.pressure,
        })}
      </span>
    </p>
  );
}
