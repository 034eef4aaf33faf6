// The escalation ladder of a crisis as pips: reached ones filled, the next one hatched, both named in words.
import { type Family, RUNGS } from '../../engine';
import { useDesk } from '../desk';

export function Ladder({ rung, family }: { readonly rung: number; readonly family: Family }) {
  const { text, words, rules } = useDesk();
  const top = rules.crises[family].topRung;
  const next = rung < top ? words.rung(rung + 1, family) : '';
  const own = `hud.crisis.top-${family}`;
  return (
    <div className="hud-ladder">
      <span className="hud-pips" aria-hidden="true">
        {RUNGS.slice(0, top + 1).map((name, at) => (
          <i key={name} data-pip={at <= rung ? 'reached' : at === rung + 1 ? 'next' : 'far'} />
        ))}
      </span>
      <p>
        {text.say(next !== '' ? 'hud.crisis.rung' : text.has(own) ? own : 'hud.crisis.top-rung', {
          rung: words.rung(rung, family),
          number: rung,
          next,
        })}
      </p>
    </div>
  );
}
