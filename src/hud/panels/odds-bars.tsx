// Published odds of one answer, each as a range: it is not known how far the other side means to go.
import type { OddsRange } from '../../engine';
import { useDesk } from '../desk';

const ODDS = ['climb', 'ease', 'swap', 'accident'] as const;

export function OddsBars({ odds }: { readonly odds: OddsRange }) {
  const { text, words } = useDesk();
  return (
    <span className="hud-odds">
      {ODDS.map((kind) => {
        const { lo, hi } = odds[kind];
        return (
          <span key={kind} className="hud-odd" data-odd={kind}>
            <span className="hud-odd-name">{text.say(`hud.odds.${kind}`)}</span>{' '}
            <b className="hud-figure">{words.chance(lo, hi)}</b>
            <span className="hud-odd-bar" aria-hidden="true">
              <i style={{ insetInlineStart: `${lo / 10}%`, inlineSize: `${Math.max(2, (hi - lo) / 10)}%` }} />
            </span>
          </span>
        );
      })}
    </span>
  );
}
