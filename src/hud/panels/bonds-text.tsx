// Who is bound to whom, how binding and how capable; what each government thinks of us; and what each promise covers.
import { ARMED_FAMILIES, type Commitment, knownInOffice, treatyTexts } from '../../engine';
import { useDesk } from '../desk';
import { WhyButton } from '../why-button';
import { ScrollArea } from './scroll-area';

const PAIRS = ['relation', 'trust', 'interop', 'hotline'] as const;
const REGION = ['polarisation', 'tension'] as const;
/** No rung of a crisis is as high: the text has no such clause. */
const NEVER = 7;

export function BondsText() {
  const { view, text, words } = useDesk();
  const { at, side } = view;
  const isMine = ({ a, b }: Commitment): boolean => a === side || b === side;
  const bonds = [...view.commitments].sort((a, b) => Number(isMine(b)) - Number(isMine(a)) || a.id - b.id);
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
            {bonds.map((bond) => (
              <tr key={bond.id} data-mine={isMine(bond)} data-frozen={bond.frozen}>
                <th scope="row" title={text.say(`names.commitments.${bond.kind}.meaning`)}>
                  {text.say(`names.commitments.${bond.kind}.name`)}
                  {bond.frozen ? <small>{text.say('hud.map.frozen')}</small> : null}
                </th>
                <td>
                  {text.say('hud.map.pair', { a: words.side(bond.a), b: words.side(bond.b) })}
                  <Clauses bond={bond} />
                </td>
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
                  <th scope="row">
                    {words.side(other)}
                    <Office side={other} />
                  </th>
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
        {REGION.map((id) => (
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

/** Which administration is in office, of a government whose data names them. */
function Office({ side }: { readonly side: string }) {
  const { view } = useDesk();
  const government = view.level.governments.find((one) => one.id === side);
  const name = government === undefined ? null : knownInOffice(view.level, government, view.turn);
  return name === null ? null : <small>{name}</small>;
}

/** From which rung the parties consult, from which it counts as an armed attack, what the promise covers and where, and
 * in which words it was given. */
function Clauses({ bond }: { readonly bond: Commitment }) {
  const { view, text, words } = useDesk();
  const { consult, trigger, covers } = bond;
  const from = (clause: string, rung: number): readonly string[] =>
    rung >= NEVER ? [] : [text.say(`hud.map.${clause}`, { number: rung, rung: words.rung(rung) })];
  const clauses = [...from('consults', consult), ...from('attack', trigger)];
  if (clauses.length === 0) return null;
  const kinds = ARMED_FAMILIES.flatMap((family) => {
    const scopes = covers.filter(({ families }) => families.includes(family));
    const places = [...new Set(scopes.flatMap((scope) => scope.places ?? []))].map(words.place);
    const isAnywhere = scopes.some((scope) => scope.places === null);
    if (!isAnywhere && places.length === 0) return [];
    const where = isAnywhere ? text.say('hud.map.covers-all') : places.join(', ');
    return [text.say(`hud.map.covers-${family}`, { places: where })];
  });
  const covered = kinds.length === 0 ? [text.say('hud.map.covers-nothing')] : kinds;
  return (
    <>
      <small>{[...clauses, ...covered].join('; ')}</small>
      {treatyTexts(view.level, bond).map(({ says }) => (
        <small key={says}>{says}</small>
      ))}
    </>
  );
}
