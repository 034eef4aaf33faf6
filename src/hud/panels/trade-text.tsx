// Trade in words: what a country sells where, in US$ million a month, with the measures that bite and what was found elsewhere.
import { useState } from 'react';
import { MARKETS, type Market, SECTORS, type Sector } from '../../engine';
import { MeasureLine } from '../act/measure-line';
import { useDesk } from '../desk';
import { WhyButton } from '../why-button';
import { InputsText } from './inputs-text';
import { ScrollArea } from './scroll-area';

export function TradeText() {
  const { view, text, words } = useDesk();
  const [side, setSide] = useState(view.side);
  return (
    <>
      <label className="hud-target">
        <span>{text.say('hud.map.whose')}</span>
        <select className="hud-select" value={side} onChange={(event) => setSide(event.target.value)}>
          {view.at.sides.map((one) => (
            <option key={one} value={one}>
              {words.side(one)}
            </option>
          ))}
        </select>
      </label>
      <ScrollArea label={text.say('hud.map.trade-caption', { side: words.theSide(side) })}>
        <table className="hud-table">
          <caption>{text.say('hud.map.trade-caption', { side: words.theSide(side) })}</caption>
          <thead>
            <tr>
              <th scope="col">{text.say('hud.map.sector')}</th>
              {MARKETS.map((market) => (
                <th scope="col" key={market}>
                  {words.market(market)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SECTORS.map((sector) => (
              <tr key={sector}>
                <th scope="row">
                  {words.sector(sector)}
                  <small>{text.say(`names.sectors.${sector}.example`)}</small>
                </th>
                {MARKETS.map((market) => (
                  <Flow key={market} side={side} sector={sector} market={market} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <Measures side={side} />
      <InputsText />
    </>
  );
}

interface FlowProps {
  readonly side: string;
  readonly sector: Sector;
  readonly market: Market;
}

function Flow({ side, sector, market }: FlowProps) {
  const { view, text, words } = useDesk();
  const variable = view.at.exports(side, sector, market);
  const usual = view.level.governments.find((one) => one.id === side)?.exports[sector]?.[market] ?? 0;
  const change = view.read(variable) - usual;
  const hit = view.measures.find(
    (one) => one.target === side && one.sector === sector && one.market === market && one.severity > 0,
  );
  return (
    <td className="hud-figure" data-hit={hit !== undefined} data-grown={change > 0}>
      <WhyButton variable={variable} number />
      {change === 0 ? null : <small>{words.change('count', change)}</small>}
      {hit === undefined ? null : <small>{text.say(`names.instruments.${hit.instrument}`)}</small>}
    </td>
  );
}

function Measures({ side }: { readonly side: string }) {
  const { view, text, words } = useDesk();
  const measures = view.measures.filter((one) => one.target === side);
  if (measures.length === 0) return <p className="hud-empty">{text.say('hud.map.no-measures')}</p>;
  return (
    <ul className="hud-plain-list">
      {measures.map((measure) => (
        <li key={measure.id}>
          <MeasureLine measure={measure} sector={words.sector(measure.sector)} />
        </li>
      ))}
    </ul>
  );
}
