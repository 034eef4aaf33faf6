// The escalation ladder of a crisis as pips: reached ones filled, the next one hatched, both named in words.
import { type Family, RUNGS } from '../../engine';
import { useDesk } from '../desk';

export function Ladder({ rung, family }: { readonly rung: number; readonly family: Family }) {
  const { text, words } = useDesk();
  const next = rung + 1 < RUNGS.length ? words.rung(rung + 1, family) : '';
  return (
    <div className="hud-ladder">
      <span className="hud-pips" aria-hidden="true">
        {RUNGS.map((name, at) => (
          <i key={name} data-pip={at <= rung ? 'reached' : at === rung + 1 ? 'next' : 'far'} />
        ))}
      </span>
      <p>
        {text.say(next === '' ? 'hud.crisis.top-rung' : 'hud.crisis.rung', {
          rung: words.rung(rung, family),
          number: rung,
          next,
        })}
      </p>
    </div>
  );
}
