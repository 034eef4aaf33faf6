// Critical inputs of the own economy: how much comes from the rival, how long the stock lasts, what is held back now.
import { INPUTS } from '../../engine';
import { useDesk } from '../desk';
import { WhyButton } from '../why-button';
import { ScrollArea } from './scroll-area';

const NUMBERS = ['dependence', 'stock', 'stopped'] as const;

export function InputsText() {
  const { view, text } = useDesk();
  const { at, side, level } = view;
  if (side === level.rival) return null;
  const held = INPUTS.filter((input) =>
    NUMBERS.some((number) => view.read(at.input(side, input, number)) > 0),
  );
  const caption = text.say('hud.map.inputs-caption');
  if (held.length === 0) return <p className="hud-empty">{text.say('hud.map.no-inputs')}</p>;
  return (
    <ScrollArea label={caption}>
      <table className="hud-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.say('hud.map.input')}</th>
            {NUMBERS.map((number) => (
              <th scope="col" key={number} title={text.say(`names.variables.inputs.${number}.meaning`)}>
                {text.say(`hud.map.input-${number}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {held.map((input) => (
            <tr key={input} data-input={input}>
              <th scope="row">{text.say(`names.inputs.${input}`)}</th>
              {NUMBERS.map((number) => (
                <td
                  key={number}
                  className="hud-figure"
                  data-hit={number === 'stopped' && view.read(at.input(side, input, number)) > 0}
                >
                  <WhyButton variable={at.input(side, input, number)} number />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
