// Who is bound to whom, how binding and how capable; what each government thinks of us; and the framework as it stands.
import { useDesk } from '../desk';
import { WhyButton } from '../why-button';
import { ScrollArea } from './scroll-area';

const PAIRS = ['relation', 'trust', 'interop', 'hotline'] as const;
const FRAMEWORK = ['codification', 'capability', 'ownership', 'polarisation', 'tension'] as const;

export function BondsText() {
  const { view, text, words } = useDesk();
  const { at, side } = view;
  return (
    <>
      <ScrollArea label={text.say('hud.map.bonds-caption')}>
        <table className="hud-table">
          <caption>{text.say('hud.map.bonds-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{text.say('hud.map.bond')}</th>
              <th scope="col">{text.say('hud.map.between')}</th>
              <th scope="col">{text.say('hud.map.binding')}</th>
              <th scope="col">{text.say('hud.map.capable')}</th>
              <th scope="col">{text.say('hud.map.since')}</th>
            </tr>
          </thead>
          <tbody>
            {view.commitments.map((bond) => (
              <tr key={bond.id} data-mine={bond.a === side || bond.b === side}>
                <th scope="row" title={text.say(`names.commitments.${bond.kind}.meaning`)}>
                  {text.say(`names.commitments.${bond.kind}.name`)}
                </th>
                <td>{text.say('hud.map.pair', { a: words.side(bond.a), b: words.side(bond.b) })}</td>
                <td className="hud-figure">{words.value('pm', bond.binding)}</td>
                <td className="hud-figure">{words.value('pm', bond.capability)}</td>
                <td>{bond.since === 0 ? text.say('hud.map.before') : words.month(bond.since)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="hud-table">
          <caption>{text.say('hud.map.pairs-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{text.say('hud.map.government')}</th>
              {PAIRS.map((id) => (
                <th scope="col" key={id} title={text.say(`names.variables.pair.${id}.meaning`)}>
                  {text.say(`names.variables.pair.${id}.name`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {at.sides
              .filter((other) => other !== side)
              .map((other) => (
                <tr key={other}>
                  <th scope="row">{words.side(other)}</th>
                  {PAIRS.map((id) => (
                    <td key={id} className="hud-figure">
                      <WhyButton variable={at.pair(other, side, id)} number />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollArea>
      <dl className="hud-facts">
        {FRAMEWORK.map((id) => (
          <div key={id}>
            <dt title={words.meaning(at.world(id))}>{words.variable(at.world(id))}</dt>
            <dd>
              <WhyButton variable={at.world(id)} number />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
