// The price of backing down, now and one rung later: at home, with other governments, and in the rival's eyes.
import { type CrisisView, stakesOf } from '../../engine';
import { useDesk } from '../desk';

const PRICES = ['approval', 'trust', 'belief'] as const;

export function StakesTable({ crisis }: { readonly crisis: CrisisView }) {
  const { rules, text, words } = useDesk();
  const stakes = stakesOf(rules, crisis);
  const by = crisis.instigator;
  // Who began it and lets it rest pays at home; the others are relieved.
  const prices = crisis.mine === 'instigator' ? PRICES.slice(0, 1) : PRICES;
  return (
    <table className="hud-stakes">
      <caption>{text.say('hud.stakes.title')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.say('hud.stakes.now')}</th>
          <th scope="col">{text.say('hud.stakes.later')}</th>
        </tr>
      </thead>
      <tbody>
        {prices.map((price) => (
          <tr key={price}>
            <th scope="row">
              {text.say(
                price === 'belief' && by === 'unknown' ? 'hud.stakes.belief-unknown' : `hud.stakes.${price}`,
                {
                  by: words.government(by),
                },
              )}
            </th>
            <td className="hud-figure">{words.change('pm', -stakes.now[price])}</td>
            <td className="hud-figure hud-worse">{words.change('pm', -stakes.later[price])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
