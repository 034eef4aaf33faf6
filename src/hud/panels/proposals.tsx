// Proposals of other governments that wait for an answer, on top of the desk, each with the answers one can give.
import { Button } from 'react-aria-components';
import { type Policy, targetsOf } from '../../engine';
import { Cost } from '../act/cost';
import { useDesk } from '../desk';
import type { Draft } from '../flow/use-draft';

interface ProposalsProps {
  readonly draft: Draft;
  readonly policies: readonly Policy[];
  readonly open: boolean;
}

export function Proposals({ draft, policies, open }: ProposalsProps) {
  const { view, text, words, cue } = useDesk();
  const waiting = view.proposals.filter((one) => one.to === view.side);
  const answers = policies.filter((policy) => policy.target === 'proposer');
  if (waiting.length === 0) return null;
  return (
    <section className="hud-proposals" aria-label={text.say('hud.proposals.title')}>
      <h3 className="hud-small-title">{text.say('hud.proposals.title')}</h3>
      {waiting.map((proposal) => (
        <article key={proposal.id} className="hud-proposal">
          <p className="hud-story">
            {text.say('hud.proposals.asks', {
              from: words.government(proposal.from),
              action: words.action(proposal.action),
              month: words.month(proposal.made),
            })}
          </p>
          <p className="hud-policy-does">{text.say(`actions.${proposal.action}.does`)}</p>
          <div className="hud-proposal-answers">
            {answers
              .filter((policy) => targetsOf(view, policy).includes(proposal.from))
              .map((policy) => {
                const planned = draft.has(policy.id, proposal.from);
                const refusal = planned ? null : draft.refusal(policy, proposal.from);
                return (
                  <span key={policy.id} className="hud-proposal-answer">
                    <Button
                      className={planned ? 'hud-take-out' : 'hud-put-in'}
                      isDisabled={!open || refusal !== null}
                      onPress={() => {
                        cue(planned ? 'order-remove' : 'order-add');
                        if (planned) draft.remove(policy.id, proposal.from);
                        else draft.add(policy.id, proposal.from);
                      }}
                    >
                      {planned
                        ? text.say('hud.proposals.take-back', { action: words.action(policy.id) })
                        : words.action(policy.id)}
                    </Button>{' '}
                    <Cost cost={policy.cost} />
                    {refusal === null ? null : (
                      <span className="hud-refusal">{words.reason(refusal, policy.id, proposal.from)}</span>
                    )}
                  </span>
                );
              })}
          </div>
        </article>
      ))}
    </section>
  );
}
