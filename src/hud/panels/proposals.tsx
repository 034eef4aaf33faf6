// Proposals of other governments that wait for an answer, on top of the desk, each with the answers one can give.
import { Button } from 'react-aria-components';
import { type Policy, type Proposal, targetsOf } from '../../engine';
import { Cost } from '../act/cost';
import { useDesk } from '../desk';
import type { Draft } from '../flow/use-draft';
import { AnswersSoFar } from './answers-so-far';

interface ProposalsProps {
  readonly draft: Draft;
  readonly policies: readonly Policy[];
  readonly open: boolean;
}

export function Proposals({ draft, policies, open }: ProposalsProps) {
  const { view, text } = useDesk();
  const waiting = view.proposals.filter((one) => one.to === view.side);
  const answers = policies.filter((policy) => policy.target === 'proposer');
  if (waiting.length === 0) return null;
  return (
    <section className="hud-proposals" aria-label={text.say('hud.proposals.title')}>
      <h3 className="hud-small-title">{text.say('hud.proposals.title')}</h3>
      {waiting.map((proposal) => (
        <Waiting
          key={proposal.id}
          proposal={proposal}
          nth={waiting.filter((one) => one.from === proposal.from).indexOf(proposal)}
          answers={answers}
          draft={draft}
          open={open}
        />
      ))}
    </section>
  );
}

interface WaitingProps {
  readonly proposal: Proposal;
  /** How many requests of the same government are older: answers go to the oldest first. */
  readonly nth: number;
  readonly answers: readonly Policy[];
  readonly draft: Draft;
  readonly open: boolean;
}

function Waiting({ proposal, nth, answers, draft, open }: WaitingProps) {
  const { view, text, words } = useDesk();
  const { from, initiative, action } = proposal;
  const asked = view.initiatives.find((one) => one.id === initiative);
  const asks = text.say(asked === undefined ? 'hud.proposals.asks' : 'hud.proposals.asks-all', {
    from: words.government(from),
    action: words.action(action),
    step: asked === undefined ? '' : words.step(asked.step),
    month: words.month(proposal.made),
  });
  return (
    <article className="hud-proposal" aria-label={asks}>
      <p className="hud-story">{asks}</p>
      {asked === undefined ? null : <AnswersSoFar initiative={asked} />}
      <p className="hud-policy-does">
        {asked === undefined ? text.say(`actions.${action}.does`) : null}{' '}
        <b>{text.say(`names.clauses.${proposal.asks}.binds`)}</b>
      </p>
      {nth <= draft.answersTo(from).length ? (
        <div className="hud-proposal-answers">
          {answers
            .filter((one) => targetsOf(view, one).includes(from))
            .map((one) => (
              <Answer key={one.id} policy={one} from={from} nth={nth} draft={draft} open={open} />
            ))}
        </div>
      ) : (
        <p className="hud-refusal">{text.say('hud.proposals.earlier')}</p>
      )}
    </article>
  );
}

interface AnswerProps {
  readonly policy: Policy;
  readonly from: string;
  readonly nth: number;
  readonly draft: Draft;
  readonly open: boolean;
}

function Answer({ policy, from, nth, draft, open }: AnswerProps) {
  const { text, words, cue } = useDesk();
  const planned = draft.answersTo(from)[nth] === policy.id;
  const refusal = planned ? null : draft.refusal(policy, from, nth);
  const answer = (): void => {
    cue(planned ? 'order-remove' : 'order-add');
    draft.answer(from, nth, planned ? null : policy.id);
  };
  return (
    <span className="hud-proposal-answer">
      <Button
        className={planned ? 'hud-take-out' : 'hud-put-in'}
        isDisabled={!open || refusal !== null}
        onPress={answer}
      >
        {planned
          ? text.say('hud.proposals.take-back', { action: words.action(policy.id) })
          : words.action(policy.id)}
      </Button>{' '}
      <Cost cost={policy.cost} />
      {refusal === null ? null : (
        <span className="hud-refusal">{words.reason(refusal, policy.id, from)}</span>
      )}
    </span>
  );
}
