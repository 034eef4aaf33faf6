// Networks in words: defence and services, intrusions that are known, and what is still a guess.
import { ATTRIBUTED } from '../../engine';
import { useDesk } from '../desk';
import { WhyButton } from '../why-button';
import { ScrollArea } from './scroll-area';

export function NetworksText() {
  const { view, text, words } = useDesk();
  const { at, side } = view;
  const intrusions = view.crises.filter((crisis) => crisis.family === 'cyber');
  return (
    <>
      <dl className="hud-facts">
        {(['cyber', 'intel'] as const).map((id) => (
          <div key={id}>
            <dt title={words.meaning(at.side(side, id))}>{words.variable(at.side(side, id))}</dt>
            <dd>
              <WhyButton variable={at.side(side, id)} number />
            </dd>
          </div>
        ))}
      </dl>
      <p>{text.say('hud.map.hidden')}</p>
      {intrusions.length === 0 ? (
        <p className="hud-empty">{text.say('hud.map.no-intrusions')}</p>
      ) : (
        <ScrollArea label={text.say('hud.map.networks-caption')}>
          <table className="hud-table">
            <caption>{text.say('hud.map.networks-caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{text.say('hud.map.found')}</th>
                <th scope="col">{text.say('hud.map.victim')}</th>
                <th scope="col">{text.say('hud.map.culprit')}</th>
                <th scope="col">{text.say('hud.map.certainty')}</th>
                <th scope="col">{text.say('hud.map.crisis')}</th>
              </tr>
            </thead>
            <tbody>
              {intrusions.map((crisis) => (
                <tr key={crisis.id}>
                  <th scope="row">{words.month(crisis.opened)}</th>
                  <td>{words.side(crisis.target)}</td>
                  <td>{words.side(crisis.instigator)}</td>
                  <td className="hud-figure">
                    {text.say('hud.crisis.attribution-of', {
                      now: words.value('pm', crisis.attribution),
                      need: words.value('pm', ATTRIBUTED),
                    })}
                  </td>
                  <td>
                    {crisis.exit === null
                      ? text.say('hud.map.rung', {
                          number: crisis.rung,
                          rung: words.rung(crisis.rung, crisis.family),
                        })
                      : text.say(
                          crisis.exit === 'rival-backs-off' && crisis.mine === 'instigator'
                            ? 'names.exits-own.rival-backs-off'
                            : `names.exits.${crisis.exit}`,
                        )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </>
  );
}
