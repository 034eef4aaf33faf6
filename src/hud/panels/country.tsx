// The numbers behind the dials, each with its why: the country at home, and the region around it.
import { Button } from 'react-aria-components';
import { useDesk } from '../desk';
import { WhyButton } from '../why-button';

const HOME = [
  'approval',
  'autonomy',
  'control',
  'exposure',
  'diversification',
  'loss',
  'gdp',
  'readiness',
  'fatigue',
  'hulls',
  'cyber',
  'intel',
  'deterrence',
  'nearness',
  'backing',
] as const;
/** Beijing's own country: what it presses with, and what the region makes of it. */
const RIVAL_HOME = [
  'approval',
  'pressure',
  'control',
  'deterrence',
  'backing',
  'nearness',
  'gdp',
  'loss',
  'hulls',
  'fatigue',
  'readiness',
  'cyber',
  'intel',
] as const;
const REGION = ['tension', 'polarisation', 'codification', 'capability', 'ownership', 'incidents'] as const;

export function Country() {
  const { view, rules, text, show } = useDesk();
  const { at, side } = view;
  return (
    <section className="hud-panel hud-paper hud-country-panel" aria-labelledby="hud-country-title">
      <h2 id="hud-country-title" className="hud-panel-title">
        {text.say('hud.country.title')}
      </h2>
      <dl className="hud-facts">
        {(side === view.level.rival ? RIVAL_HOME : HOME).map((id) => (
          <Row
            key={id}
            variable={at.side(side, id)}
            {...(id === 'approval' ? { limit: rules.p['fall-below'] } : {})}
          />
        ))}
      </dl>
      <h3 className="hud-small-title">{text.say('hud.country.region')}</h3>
      <dl className="hud-facts">
        {REGION.map((id) => (
          <Row key={id} variable={at.world(id)} />
        ))}
      </dl>
      <Button className="hud-link" onPress={() => show('map', 'framework')}>
        {text.say('hud.country.framework')}
      </Button>
    </section>
  );
}

interface RowProps {
  readonly variable: number;
  /** Below this the government falls. */
  readonly limit?: number;
}

function Row({ variable, limit }: RowProps) {
  const { text, words } = useDesk();
  return (
    <div title={words.meaning(variable)}>
      <dt>{words.variable(variable)}</dt>
      <dd>
        {limit === undefined ? null : (
          <small>{text.say('hud.country.falls', { limit: words.value('pm', limit) })} </small>
        )}
        <WhyButton variable={variable} number />
      </dd>
    </div>
  );
}
