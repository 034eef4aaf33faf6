// One crisis on a card; the answers stand below once it is time to answer.
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { ATTRIBUTED, type CrisisView, SUSPECTED } from '../../engine';
import { useDesk } from '../desk';
import type { Answers } from '../flow/use-answers';
import { AnswerList } from './answer-list';
import { Ladder } from './ladder';
import { StakesTable } from './stakes-table';

interface CardProps {
  readonly crisis: CrisisView;
  readonly answers: Answers;
  readonly choosing: boolean;
}

export function CrisisCard({ crisis, answers, choosing }: CardProps) {
  const { view, text, words, focusPlace } = useDesk();
  const known = crisis.instigator !== 'unknown';
  const title = words.placeTitle(crisis.place);
  const onMap = focusPlace !== null && view.at.features.includes(crisis.place);
  return (
    <article className="hud-crisis" aria-labelledby={`hud-crisis-${crisis.id}`} data-crisis={crisis.id}>
      <header className="hud-crisis-head">
        <h3 id={`hud-crisis-${crisis.id}`} tabIndex={-1}>
          {title}
        </h3>
        <span className="hud-crisis-kind">
          {text.say(crisis.mine === null ? 'hud.crisis.kind-others' : 'hud.crisis.kind', {
            target: words.government(crisis.target),
            family: text.say(`names.families.${crisis.family}`),
            clock: crisis.clock,
          })}
        </span>
      </header>
      <Ladder rung={crisis.rung} family={crisis.family} />
      <p className="hud-story">
        {text.say(
          crisis.mine === 'instigator'
            ? 'hud.crisis.ours'
            : known
              ? crisis.mine === null
                ? 'hud.crisis.others'
                : 'hud.crisis.by'
              : 'hud.crisis.by-unknown',
          {
            by: words.government(crisis.instigator),
            target: words.government(crisis.target),
            month: words.month(crisis.opened),
          },
        )}{' '}
        <Demand crisis={crisis} />
      </p>
      <dl className="hud-facts">
        {crisis.mine === 'instigator' ? null : (
          <Fact name={text.say('hud.crisis.resolve', { sure: text.say(`hud.crisis.${sureness(crisis)}`) })}>
            {text.say(
              crisis.resolve.lo === crisis.resolve.hi
                ? 'hud.crisis.resolve-exact'
                : 'hud.crisis.resolve-range',
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
      {crisis.mine === null ? null : <StakesTable crisis={crisis} />}
      {onMap ? (
        <Button className="hud-link" onPress={() => focusPlace?.(crisis.place)}>
          {text.say('hud.show-on-map')}
        </Button>
      ) : null}
      {choosing ? (
        <AnswerList crisis={crisis} answers={answers} />
      ) : crisis.mine === null ? null : (
        <Disclosure className="hud-fold">
          <Heading level={4} className="hud-fold-head">
            <Button slot="trigger" className="hud-link">
              {text.say('hud.crisis.answers-later')}
            </Button>
          </Heading>
          <DisclosurePanel>
            <AnswerList crisis={crisis} answers={answers} reading />
          </DisclosurePanel>
        </Disclosure>
      )}
    </article>
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

function Demand({ crisis }: { readonly crisis: CrisisView }) {
  const { text } = useDesk();
  const own = `names.demands.${crisis.demand}`;
  return crisis.mine === 'instigator' ? null : text.say(text.has(own) ? own : 'names.demands.other');
}
