// One step of a causal chain: reasons in order of size; a reason read from another number opens that number's reasons.
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useDesk } from './desk';
import { type Reason, whyOf } from './why';

interface ChainProps {
  readonly variable: number | string;
  readonly turn: number;
  readonly depth: number;
}

/** A chain cannot run in a circle for ever: deeper than this nothing opens. */
const DEEPEST = 4;

export function WhyChain({ variable, turn, depth }: ChainProps) {
  const { session, view, words } = useDesk();
  const why = whyOf(session, view, variable, turn);
  if (why === null) return null;
  const unit = words.unitOf(variable);
  return (
    <ul className="hud-why-list" data-depth={depth}>
      {why.reasons.map((reason) => (
        <li key={reason.cause} data-why-amount={reason.amount}>
          {reason.from === null || depth >= DEEPEST ? (
            <Line reason={reason} unit={unit} />
          ) : (
            <Disclosure className="hud-why-more">
              {({ isExpanded }) => (
                <>
                  <Heading className="hud-why-step" level={3}>
                    <Button slot="trigger" className="hud-why-open">
                      <span aria-hidden="true">{isExpanded ? '▾' : '▸'}</span>
                      <Line reason={reason} unit={unit} />
                    </Button>
                  </Heading>
                  <DisclosurePanel>
                    {isExpanded && reason.from !== null ? (
                      <>
                        <Moved variable={reason.from} turn={turn} />
                        <WhyChain variable={reason.from} turn={turn} depth={depth + 1} />
                      </>
                    ) : null}
                  </DisclosurePanel>
                </>
              )}
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ reason, unit }: { readonly reason: Reason; readonly unit: string }) {
  const { words } = useDesk();
  const cause = words.cause(reason.cause);
  const rules = reason.rules
    .filter((rule) => !rule.startsWith('reckon-'))
    .map((rule) => words.rule(rule, reason.cause))
    .filter((rule) => !cause.includes(rule));
  return (
    <span className="hud-why-line">
      <span>
        {cause}
        {rules.length === 0 ? null : <small> {rules.join(', ')}</small>}
      </span>
      <b className="hud-figure">{words.change(unit, reason.amount)}</b>
    </span>
  );
}

/** The number that was read has its own unit and weight: say how far it moved itself. */
function Moved({ variable, turn }: { readonly variable: number; readonly turn: number }) {
  const { session, view, text, words } = useDesk();
  const why = whyOf(session, view, variable, turn);
  if (why === null) return null;
  const unit = words.unitOf(variable);
  return (
    <p className="hud-why-moved">
      {text.say('hud.why.moved', {
        name: words.variable(variable),
        before: words.value(unit, why.before),
        after: words.value(unit, why.before + why.change),
      })}
    </p>
  );
}
