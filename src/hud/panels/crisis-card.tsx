// One crisis of ours on a card; the answers stand below once it is time to answer.
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { CrisisView } from '../../engine';
import { useDesk } from '../desk';
import type { Answers } from '../flow/use-answers';
import { AnswerList } from './answer-list';
import { CrisisFacts } from './crisis-facts';
import { CrisisHead, CrisisOnMap, crisisTitleId } from './crisis-head';
import { StakesTable } from './stakes-table';

interface CardProps {
  readonly crisis: CrisisView;
  readonly answers: Answers;
  readonly choosing: boolean;
}

export function CrisisCard({ crisis, answers, choosing }: CardProps) {
  const { text, words } = useDesk();
  const known = crisis.instigator !== 'unknown';
  return (
    <article className="hud-crisis" aria-labelledby={crisisTitleId(crisis)} data-crisis={crisis.id}>
      <CrisisHead
        crisis={crisis}
        beside={text.say('hud.crisis.kind', {
          family: text.say(`names.families.${crisis.family}`),
          clock: crisis.clock,
        })}
      />
      <p className="hud-story">
        {text.say(
          crisis.mine === 'instigator'
            ? 'hud.crisis.ours'
            : known
              ? 'hud.crisis.by'
              : 'hud.crisis.by-unknown',
          {
            by: words.government(crisis.instigator),
            target: words.government(crisis.target),
            month: words.month(crisis.opened),
          },
        )}{' '}
        <Demand crisis={crisis} />
      </p>
      <CrisisFacts crisis={crisis} />
      <StakesTable crisis={crisis} />
      <CrisisOnMap crisis={crisis} />
      {choosing ? (
        <AnswerList crisis={crisis} answers={answers} />
      ) : (
        <Disclosure className="hud-fold">
          <Heading level={4} className="hud-fold-head">
            <Button slot="trigger" className="hud-link">
              {text.say('hud.crisis.answers-later')}
            </Button>
          </Heading>
          <DisclosurePanel>
            <AnswerList crisis={crisis} answers={answers} reading />
          </DisclosurePanel>
        </Disclosure>
      )}
    </article>
  );
}

function Demand({ crisis }: { readonly crisis: CrisisView }) {
  const { text } = useDesk();
  const own = `names.demands.${crisis.demand}`;
  const known = crisis.instigator === 'unknown' ? 'no' : 'yes';
  return crisis.mine === 'instigator'
    ? null
    : text.say(text.has(own) ? own : 'names.demands.other', { known });
}
