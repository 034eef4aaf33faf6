// The top bar: date and turn, the four dials with trend and why, and what is left of attention and money.
import { Button } from 'react-aria-components';
import { DIALS, type Dial, type Spent } from '../../engine';
import { useDesk } from '../desk';
import { attentionPaid, lastChange } from '../why';
import { WhyButton } from '../why-button';
import './dials.css';
import './dials-narrow.css';

interface DialsProps {
  readonly spent: Spent;
  readonly stageWords: string;
  onMenu(): void;
  onHelp(): void;
}

export function Dials({ spent, stageWords, onMenu, onHelp }: DialsProps) {
  const { view, text, words } = useDesk();
  const pressed = view.side === view.level.rival;
  return (
    <header className="hud-bar hud-paper" data-guide="dials" data-pressed={pressed}>
      <div className="hud-where">
        <h1 className="hud-title" id="hud-phase" tabIndex={-1}>
          <span className="hud-country">{words.side(view.side)}</span>
          <span className="hud-date">
            {text.say('hud.bar.date', {
              month: words.month(view.turn),
              turn: view.turn,
              turns: view.level.turns,
            })}
          </span>
        </h1>
        <p className="hud-stage">{stageWords}</p>
      </div>
      <ul className="hud-dials" aria-label={text.say('hud.bar.dials')}>
        {DIALS.map((dial) => (
          <DialGauge key={dial} dial={dial} />
        ))}
      </ul>
      <Means spent={spent} />
      <div className="hud-bar-buttons">
        <Button className="hud-quiet" onPress={onHelp} aria-label={text.say('hud.keys.open')}>
          ?
        </Button>
        <Button className="hud-quiet" onPress={onMenu}>
          {text.say('hud.bar.menu')}
        </Button>
      </div>
    </header>
  );
}

function DialGauge({ dial }: { readonly dial: Dial }) {
  const { session, view, text, words } = useDesk();
  const variable = view.at.side(view.side, dial);
  const value = view.read(variable);
  const change = lastChange(session, variable);
  const weight = text.number(view.level.scoring.weights[dial] / 10);
  const trend = change > 0 ? 'up' : change < 0 ? 'down' : 'still';
  return (
    <li className="hud-dial" data-dial={dial}>
      <span className="hud-dial-name">
        {words.variable(variable)}{' '}
        <small title={text.say('hud.bar.weight-meaning')}>
          <span className="hud-unseen">{text.say('hud.bar.weight-meaning')} </span>
          {text.say('hud.bar.weight', { weight })}
        </small>
      </span>
      <WhyButton variable={variable} />
      <span className="hud-dial-value">
        <b className="hud-figure">{words.value('pm', value)}</b>{' '}
        <span className="hud-trend" data-trend={trend}>
          <span aria-hidden="true">{text.say(`hud.bar.arrow-${trend}`)}</span>
          <span className="hud-unseen">{text.say(`hud.bar.trend-${trend}`)}</span>
          {change === 0 ? null : ` ${words.value('pm', Math.abs(change))}`}
        </span>
      </span>
      <span className="hud-gauge" aria-hidden="true">
        <i style={{ inlineSize: `${value / 10}%` }} />
      </span>
    </li>
  );
}

/** Attention as dots, filled while free, and money; both less what the draft would use. */
function Means({ spent }: { readonly spent: Spent }) {
  const { session, view, text, words } = useDesk();
  const attention = view.at.side(view.side, 'attention');
  const fund = view.at.side(view.side, 'fund');
  const left = view.read(attention) - spent.attention;
  // In the answers' phase the plan is paid for already: the month's full number is what was there before it.
  const has = left + spent.attention + (view.phase === 'crises' ? attentionPaid(session, view) : 0);
  return (
    <ul className="hud-means" aria-label={text.say('hud.bar.means')}>
      <li>
        <span className="hud-dots" aria-hidden="true">
          {Array.from({ length: has }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the dots are alike.
            <i key={at} data-used={at >= left} />
          ))}
        </span>
        <span className="hud-means-line">
          {text.say('hud.bar.attention', { left, has })} <WhyButton variable={attention} />
        </span>
      </li>
      <li>
        <b className="hud-figure">{words.value('usd-m', view.read(fund) - spent.fund)}</b>
        <span className="hud-means-line">
          {spent.fund === 0
            ? text.say('hud.bar.fund')
            : text.say(view.side === view.level.rival ? 'hud.bar.fund-used' : 'hud.bar.fund-planned', {
                spent: words.value('usd-m', spent.fund),
              })}{' '}
          <WhyButton variable={fund} />
        </span>
      </li>
      {view.side === view.level.rival ? <Pressure spent={spent.pressure} /> : null}
    </ul>
  );
}

/** Means for pressure, which only the rival has. */
function Pressure({ spent }: { readonly spent: number }) {
  const { view, text, words } = useDesk();
  const pressure = view.at.side(view.side, 'pressure');
  return (
    <li data-means="pressure">
      <b className="hud-figure">{words.value('points', view.read(pressure) - spent)}</b>
      <span className="hud-means-line">
        {text.say(spent === 0 ? 'hud.bar.pressure' : 'hud.bar.pressure-planned', { spent })}{' '}
        <WhyButton variable={pressure} />
      </span>
    </li>
  );
}
