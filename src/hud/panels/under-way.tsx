// What is under way: own projects with their month, warnings of preparations, measures against us, unanswered proposals.
import { Children, type ReactNode } from 'react';
import { INPUTS, type Input, type Project } from '../../engine';
import { MeasureLine } from '../act/measure-line';
import { useDesk } from '../desk';
import { AnswersSoFar } from './answers-so-far';
import './under-way.css';

export function UnderWay() {
  const { view, rules, text, words } = useDesk();
  const against = view.measures.filter((measure) => measure.target === view.side);
  const asked = view.proposals.filter((one) => one.from === view.side && one.initiative === null);
  const heldBack = INPUTS.filter((input) => view.read(view.at.input(view.side, input, 'stopped')) > 0);
  const elections = view.level.elections
    .filter((vote) => vote.turn >= view.turn)
    .sort((a, b) => a.turn - b.turn);
  const empty =
    view.projects.length + view.signs.length + against.length + asked.length + elections.length === 0 &&
    view.initiatives.length + heldBack.length === 0;
  /** Whoever prepares a covert act is not named before the game is over. */
  const isHidden = ({ by, action }: Project): boolean => {
    const policy = rules.actions[action];
    const covert = policy?.kind === 'policy' && policy.covert === true;
    return view.ending === null && (by === 'unknown' || covert);
  };
  const withTarget = (action: string, target: string | null): string =>
    target === null
      ? words.action(action)
      : text.say('hud.plan.with-target', { action: words.action(action), target: words.place(target) });
  return (
    <section className="hud-panel hud-paper hud-under-way" aria-labelledby="hud-under-way-title">
      <h2 id="hud-under-way-title" tabIndex={-1} className="hud-panel-title">
        {text.say('hud.under-way.title')}
      </h2>
      {empty ? <p className="hud-empty">{text.say('hud.under-way.none')}</p> : null}
      <Group title={text.say('hud.under-way.signs')}>
        {view.signs.map((sign) => (
          <li key={sign.id} className="hud-warning">
            {text.say(isHidden(sign) ? 'hud.under-way.sign-unknown' : 'hud.under-way.sign', {
              by: words.government(sign.by),
              action: withTarget(sign.action, sign.target === view.side ? null : sign.target),
              month: words.month(sign.due),
            })}
          </li>
        ))}
      </Group>
      <Group title={text.say('hud.under-way.measures')}>
        {against.map((measure) => (
          <li key={measure.id}>
            <MeasureLine measure={measure} sector={words.place(measure.sector)} />
          </li>
        ))}
        {heldBack.map((input) => (
          <li key={input} className="hud-warning">
            <HeldBack input={input} />
          </li>
        ))}
      </Group>
      <Group title={text.say('hud.under-way.projects')}>
        {view.projects.map((project) => (
          <li key={project.id}>
            {text.say('hud.under-way.project', {
              action: withTarget(project.action, project.target),
              month: words.month(project.due),
            })}
          </li>
        ))}
      </Group>
      <Group title={text.say('hud.under-way.elections')}>
        {elections.map((vote) => (
          <li key={`${vote.side} ${vote.turn}`}>
            {text.say('hud.under-way.election', {
              month: words.month(vote.turn),
              side: words.side(vote.side),
              name: vote.name,
            })}
          </li>
        ))}
      </Group>
      <Group title={text.say('hud.under-way.initiatives')}>
        {view.initiatives.map((one) => (
          <li key={one.id}>
            {text.say('hud.under-way.initiative', {
              by: words.government(one.by),
              month: words.month(one.made),
              step: words.step(one.step),
            })}{' '}
            <AnswersSoFar initiative={one} />
          </li>
        ))}
      </Group>
      <Group title={text.say('hud.under-way.asked')}>
        {asked.map((proposal) => (
          <li key={proposal.id}>{withTarget(proposal.action, proposal.to)}</li>
        ))}
      </Group>
    </section>
  );
}

function HeldBack({ input }: { readonly input: Input }) {
  const { view, text, words } = useDesk();
  const read = (number: 'stopped' | 'stock'): number => view.read(view.at.input(view.side, input, number));
  return text.say('hud.under-way.held-back', {
    by: words.government(view.level.rival),
    input: text.say(`names.inputs.${input}`),
    stopped: words.chance(read('stopped'), read('stopped')),
    weeks: read('stock'),
  });
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  if (Children.count(children) === 0) return null;
  return (
    <>
      <h3 className="hud-small-title">{title}</h3>
      <ul className="hud-plain-list">{children}</ul>
    </>
  );
}
