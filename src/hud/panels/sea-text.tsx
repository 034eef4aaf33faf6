// The sea in words: each disputed feature with its names, holder, claimants, control, ships and crisis.
import { useDesk } from '../desk';
import { WhyButton } from '../why-button';
import { ScrollArea } from './scroll-area';

const NUMBERS = ['control', 'own-ships', 'rival-ships', 'rival-days'] as const;

export function SeaText() {
  const { view, text, words } = useDesk();
  const { at, level } = view;
  return (
    <>
      <ScrollArea label={text.say('hud.map.sea-caption')}>
        <table className="hud-table">
          <caption>{text.say('hud.map.sea-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{text.say('hud.map.place')}</th>
              <th scope="col">{text.say('hud.map.holder')}</th>
              {NUMBERS.map((id) => (
                <th scope="col" key={id} title={text.say(`names.variables.feature.${id}.meaning`)}>
                  {text.say(`names.variables.feature.${id}.name`)}
                </th>
              ))}
              <th scope="col">{text.say('hud.map.crisis')}</th>
            </tr>
          </thead>
          <tbody>
            {level.features.map((feature) => {
              const crisis = view.crises.find((one) => one.place === feature.id && one.exit === null);
              return (
                <tr key={feature.id} data-feature={feature.id}>
                  <th scope="row">
                    {words.place(feature.id)}
                    <small>{words.otherNames(feature.id)}</small>
                  </th>
                  <td>
                    {words.side(feature.holder)}
                    <small>
                      {text.say('hud.map.claimed', {
                        sides: feature.claimants
                          .filter((side) => side !== feature.holder)
                          .map(words.side)
                          .join(', '),
                      })}
                    </small>
                  </td>
                  {NUMBERS.map((id) => (
                    <td key={id} className="hud-figure">
                      <WhyButton variable={at.feature(feature.id, id)} number />
                    </td>
                  ))}
                  <td>
                    {crisis === undefined
                      ? text.say('hud.map.calm')
                      : text.say('hud.map.rung', {
                          number: crisis.rung,
                          rung: words.rung(crisis.rung, crisis.family),
                        })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollArea>
      <CrisesAshore />
    </>
  );
}

/** Quarrels that have no place at sea: trade and provocation; intrusions have a page of their own. */
function CrisesAshore() {
  const { view, text, words } = useDesk();
  const ashore = view.crises.filter(
    (one) => one.exit === null && one.family !== 'cyber' && !view.at.features.includes(one.place),
  );
  if (ashore.length === 0) return null;
  return (
    <>
      <h3 className="hud-small-title">{text.say('hud.map.other-crises')}</h3>
      <ul className="hud-plain-list">
        {ashore.map((crisis) => (
          <li key={crisis.id}>
            {text.say('hud.map.crisis-line', {
              family: text.say(`names.families.${crisis.family}`),
              by: words.government(crisis.instigator),
              target: words.government(crisis.target),
              place: words.thePlace(crisis.place),
              number: crisis.rung,
              rung: words.rung(crisis.rung, crisis.family),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
