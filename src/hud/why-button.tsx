// The "why?" of a number: a popover with the ledger's chain for last month, and for the month under way.
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useDesk } from './desk';
import { lastChange, whyOf } from './why';
import { WhyChain } from './why-chain';
import './why.css';

interface WhyProps {
  readonly variable: number;
  /** The number itself is the button, instead of the word. */
  readonly number?: boolean;
}

export function WhyButton({ variable, number = false }: WhyProps) {
  const { text, words, view } = useDesk();
  const name = words.variable(variable);
  const value = words.value(words.unitOf(variable), view.read(variable));
  return (
    <DialogTrigger>
      <Button
        className={number ? 'hud-why-number' : 'hud-why'}
        aria-label={text.say(number ? 'hud.why.number-label' : 'hud.why.label', { name, value })}
      >
        {number ? value : text.say('hud.why.word')}
      </Button>
      {/* Inside the page's main part, where a reader of landmarks finds it. */}
      <Popover
        className="hud-popover"
        containerPadding={8}
        offset={6}
        UNSTABLE_portalContainer={document.querySelector('main') ?? document.body}
      >
        <Dialog className="hud-why-sheet">
          {({ close }) => (
            <>
              <header className="hud-why-head">
                <Heading slot="title">{text.say('hud.why.title', { name })}</Heading>
                <Button className="hud-close" onPress={close} aria-label={text.say('hud.close')}>
                  ×
                </Button>
              </header>
              <WhyBody variable={variable} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function WhyBody({ variable }: { readonly variable: number }) {
  const { session, view, text, words } = useDesk();
  const { turn } = view;
  const unit = words.unitOf(variable);
  const past = session.months().at(-1)?.turn ?? 0;
  const now = past === turn ? null : whyOf(session, view, variable, turn);
  const then = past === 0 ? null : whyOf(session, view, variable, past);
  const change = lastChange(session, variable);
  return (
    <>
      <p className="hud-why-meaning">{words.meaning(variable)}</p>
      {now === null ? null : <WhyMonth variable={variable} turn={turn} running />}
      {past === 0 ? (
        <p>{text.say('hud.why.first', { value: words.value(unit, view.read(variable)) })}</p>
      ) : then === null ? (
        <p>
          {text.say(view.spread(variable) === 0 ? 'hud.why.still' : 'hud.why.unknown', {
            month: words.month(past),
            change: words.change(unit, change),
          })}
        </p>
      ) : (
        <WhyMonth variable={variable} turn={past} />
      )}
    </>
  );
}

interface WhyMonthProps {
  readonly variable: number;
  readonly turn: number;
  /** The month is not over yet. */
  readonly running?: boolean;
}

function WhyMonth({ variable, turn, running = false }: WhyMonthProps) {
  const { session, view, text, words } = useDesk();
  const why = whyOf(session, view, variable, turn);
  if (why === null) return null;
  const unit = words.unitOf(variable);
  return (
    <section className="hud-why-month">
      <p className="hud-why-sum">
        <span>{text.say(running ? 'hud.why.so-far' : 'hud.why.in-month', { month: words.month(turn) })}</span>
        <span>
          {text.say('hud.why.from-to', {
            before: words.value(unit, why.before),
            after: words.value(unit, why.before + why.change),
          })}
        </span>
        <strong data-why-total={why.change}>{words.change(unit, why.change)}</strong>
      </p>
      <WhyChain variable={variable} turn={turn} depth={0} />
    </section>
  );
}
