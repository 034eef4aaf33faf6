// One crisis of ours on a card; the answers stand below once it is time to answer.
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { CrisisView } from '../../engine';
import { useDesk } from '../desk';
import type { Answers } from '../flow/use-answers';
import { AnswerList } from './answer-list';
import { CrisisFacts } from './crisis-facts';
import { Ladder } from './ladder';
import { StakesTable } from './stakes-table';

interface CardProps {
  readonly crisis: CrisisView;
  readonly answers: Answers;
  readonly choosing: boolean;
}

export function CrisisCard({ crisis, answers, choosing }: CardProps) {
  const { view, text, words, focusPlace } = useDesk();
  const known = crisis.instigator !== 'unknown';
  const title = words.placeTitle(crisis.place);
  const onMap = focusPlace !== null && view.at.features.includes(crisis.place);
  return (
    <article className="hud-crisis" aria-labelledby={`hud-crisis-${crisis.id}`} data-crisis={crisis.id}>
      <header className="hud-crisis-head">
        <h3 id={`hud-crisis-${crisis.id}`} tabIndex={-1}>
          {title}
        </h3>
        <span className="hud-crisis-kind">
          {text.say('hud.crisis.kind', {
            family: text.say(`names.families.${crisis.family}`),
            clock: crisis.clock,
          })}
        </span>
      </header>
      <Ladder rung={crisis.rung} family={crisis.family} />
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
      {onMap ? (
        <Button className="hud-link" onPress={() => focusPlace?.(crisis.place)}>
          {text.say('hud.show-on-map')}
        </Button>
      ) : null}
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
