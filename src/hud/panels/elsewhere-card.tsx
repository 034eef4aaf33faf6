// A quarrel of others, in short: whose, how high, and what is known of it for who asks.
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { CrisisView } from '../../engine';
import { useDesk } from '../desk';
import { CrisisFacts } from './crisis-facts';
import { CrisisHead, CrisisOnMap, crisisTitleId } from './crisis-head';

export function ElsewhereCard({ crisis }: { readonly crisis: CrisisView }) {
  const { text, words } = useDesk();
  const known = crisis.instigator !== 'unknown';
  const demand = `names.demands-elsewhere.${crisis.demand}`;
  return (
    <article className="hud-crisis" aria-labelledby={crisisTitleId(crisis)} data-crisis={crisis.id}>
      <CrisisHead
        crisis={crisis}
        beside={text.say('hud.crisis.kind-others', {
          target: words.government(crisis.target),
          family: text.say(`names.families.${crisis.family}`),
        })}
      />
      <Disclosure className="hud-fold">
        <Heading level={4} className="hud-fold-head">
          <Button slot="trigger" className="hud-link">
            {text.say('hud.crisis.more')}
          </Button>
        </Heading>
        <DisclosurePanel>
          <p>
            {text.say(known ? 'hud.crisis.others' : 'hud.crisis.others-unknown', {
              by: words.government(crisis.instigator),
              target: words.government(crisis.target),
              month: words.month(crisis.opened),
              clock: crisis.clock,
            })}{' '}
            {text.say(text.has(demand) ? demand : 'names.demands.other', { known: known ? 'yes' : 'no' })}
          </p>
          <CrisisFacts crisis={crisis} />
          <CrisisOnMap crisis={crisis} />
        </DisclosurePanel>
      </Disclosure>
    </article>
  );
}
