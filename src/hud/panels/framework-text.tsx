// The regional framework: what it is worth, whether its words run ahead, the nine steps and who is in them.
import { STEPS, type Step } from '../../engine';
import { useDesk } from '../desk';
import { WhyButton } from '../why-button';
import { AnswersSoFar } from './answers-so-far';
import { ScrollArea } from './scroll-area';
import './framework.css';

const PARTS = ['codification', 'capability', 'ownership'] as const;

export function FrameworkText() {
  const { view, text, words } = useDesk();
  const { at } = view;
  return (
    <>
      <ul className="hud-framework-bars">
        {PARTS.map((part) => (
          <li key={part} title={words.meaning(at.world(part))}>
            <span>{words.variable(at.world(part))}</span>
            <span className="hud-framework-bar" data-part={part} aria-hidden="true">
              <i style={{ inlineSize: `${view.read(at.world(part)) / 10}%` }} />
            </span>
            <WhyButton variable={at.world(part)} number />
          </li>
        ))}
      </ul>
      <Gap />
      <ScrollArea label={text.say('hud.framework.caption')}>
        <table className="hud-table">
          <caption>{text.say('hud.framework.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{text.say('hud.framework.step')}</th>
              <th scope="col">{text.say('hud.framework.stands')}</th>
              <th scope="col">{text.say('hud.framework.who')}</th>
            </tr>
          </thead>
          <tbody>
            {STEPS.map((step) => (
              <StepRow key={step} step={step} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
}

/** A promise is worth what the weaker of means and the region's own share is worth; words beyond that are hollow. */
function Gap() {
  const { view, rules, text, words } = useDesk();
  const limit = rules.p['hollow-gap'];
  const read = (part: (typeof PARTS)[number]): number => view.read(view.at.world(part));
  const lesser = read('ownership') < read('capability') ? 'ownership' : 'capability';
  const gap = read('codification') - read(lesser);
  const state = gap > limit ? 'hollow' : gap > 0 ? 'ahead' : 'sound';
  return (
    <p className="hud-framework-gap" data-state={state}>
      {text.say(`hud.framework.${state}`, {
        gap: words.value('pm', Math.abs(gap)),
        limit: words.value('pm', limit),
        lesser,
      })}
    </p>
  );
}

function StepRow({ step }: { readonly step: Step }) {
  const { view, rules, text, words } = useDesk();
  const taken = view.framework.find((one) => one.step === step);
  const asked = view.initiatives.find((one) => one.step === step);
  const missing = rules.steps[step].needs.filter((need) => !view.framework.some((one) => one.step === need));
  const state = taken !== undefined ? 'stands' : asked !== undefined ? 'asked' : 'open';
  return (
    <tr data-step={step} data-state={state} data-mine={taken?.members.includes(view.side) === true}>
      <th scope="row">
        {words.step(step)}
        <small>{text.say(`names.clauses.${rules.steps[step].clause}.name`)}</small>
      </th>
      <td>
        {taken !== undefined ? (
          <>
            {taken.since === 0
              ? text.say('hud.map.before')
              : text.say('hud.framework.since', { month: words.month(taken.since) })}
            <small title={text.say(`names.decisions.${taken.decision}.meaning`)}>
              {text.say(`names.decisions.${taken.decision}.name`)}
            </small>
          </>
        ) : asked !== undefined ? (
          text.say('hud.framework.asked', {
            by: words.government(asked.by),
            month: words.month(asked.made),
          })
        ) : missing.length > 0 ? (
          text.say('hud.framework.needs', { steps: missing.map(words.step).join(', ') })
        ) : (
          text.say('hud.framework.open')
        )}
      </td>
      <td>
        {taken !== undefined ? words.governments(taken.members) : null}
        {asked !== undefined ? <AnswersSoFar initiative={asked} /> : null}
      </td>
    </tr>
  );
}
