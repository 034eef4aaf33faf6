// What is known of a crisis beyond its ladder: the other side's will, the evidence, the support.
import { ATTRIBUTED, type CrisisView, SUSPECTED } from '../../engine';
import { useDesk } from '../desk';

export function CrisisFacts({ crisis }: { readonly crisis: CrisisView }) {
  const { text, words } = useDesk();
  const known = crisis.instigator !== 'unknown';
  return (
    <dl className="hud-facts">
      {crisis.mine === 'instigator' ? null : (
        <Fact name={text.say('hud.crisis.resolve', { sure: text.say(`hud.crisis.${sureness(crisis)}`) })}>
          {text.say(
            crisis.resolve.lo === crisis.resolve.hi ? 'hud.crisis.resolve-exact' : 'hud.crisis.resolve-range',
            {
              word: text.say(`hud.crisis.will-${strength((crisis.resolve.lo + crisis.resolve.hi) / 2)}`),
              lo: Math.round(crisis.resolve.lo / 10),
              hi: Math.round(crisis.resolve.hi / 10),
            },
          )}
        </Fact>
      )}
      {crisis.family === 'cyber' ? (
        <Fact name={text.say('hud.crisis.attribution')}>
          {text.say(
            crisis.attribution < ATTRIBUTED ? 'hud.crisis.attribution-of' : 'hud.crisis.attribution-done',
            {
              now: words.value('pm', crisis.attribution),
              need: words.value('pm', ATTRIBUTED),
            },
          )}
        </Fact>
      ) : null}
      {!known && crisis.suspect !== null && crisis.attribution >= SUSPECTED ? (
        <Fact name={text.say('hud.crisis.suspect')}>
          {crisis.accused === crisis.suspect && crisis.mine === 'target'
            ? text.say('hud.crisis.suspect-accused', { government: words.government(crisis.suspect) })
            : words.government(crisis.suspect)}
        </Fact>
      ) : null}
      <Fact
        name={text.say(crisis.mine === 'instigator' ? 'hud.crisis.support-theirs' : 'hud.crisis.support')}
      >
        {words.value('pm', crisis.support)}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function sureness({ resolve }: CrisisView): string {
  const width = resolve.hi - resolve.lo;
  return width < 200 ? 'sure' : width < 400 ? 'fairly-sure' : 'unsure';
}

function strength(middle: number): string {
  return middle < 300 ? 'little' : middle < 500 ? 'some' : middle < 700 ? 'much' : 'most';
}
