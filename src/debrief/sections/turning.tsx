// The three turning points: how far the score swung, what lay at the root, and what happened that month.
import type { GameEvent } from '../../engine';
import { gather, type NewsLine } from '../../text';
import { type TurningPoint, type TurningRoot, turningPoints } from '../facts/turning-points';
import { tell } from '../words/telling';
import { MotivesOf } from './motives';
import { type Reading, Section } from './section';
import './turning.css';

const SHOWN = 6;
/** In thousandths of a point: what would read 0.0 is not shown by itself. */
const LEAST = 500;

export function Turning({ books, words }: Reading) {
  const points = turningPoints(books);
  return (
    <Section id="turning" title={words.say('turning.title', { count: points.length })} wide>
      <p>{words.say(points.length === 0 ? 'turning.none' : 'turning.lead')}</p>
      <ol className="debrief-turning">
        {points.map((point) => (
          <li key={point.turn}>
            <Point point={point} books={books} words={words} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Point({ point, books, words }: Reading & { readonly point: TurningPoint }) {
  const { at } = books.game;
  const dials = point.dials
    .filter(({ amount }) => Math.abs(amount) >= LEAST)
    .map(({ dial, amount }) =>
      words.say('turning.dial', {
        dial: words.variable(at.side(books.side, dial)),
        amount: words.swing(amount),
      }),
    );
  const large = point.roots.filter(({ amount }) => Math.abs(amount) >= LEAST).slice(0, SHOWN);
  const rest = point.roots.filter((root) => !large.includes(root));
  const news = headlines(point.events).map(({ event, by }) => tell(event, books, words, by));
  const month = words.month(point.turn);
  return (
    <article>
      <h3>
        <span className={`debrief-swing debrief-${point.swing > 0 ? 'up' : 'down'}`}>
          {words.swing(point.swing)}
        </span>
        {month}
      </h3>
      <p className="debrief-by-dial">{words.say('turning.dials', { list: dials.join('; ') })}</p>
      <h4>{words.say('turning.events')}</h4>
      {news.length === 0 ? (
        <p>{words.say('turning.no-events')}</p>
      ) : (
        <ul className="debrief-news">
          {[...new Set(news)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <MotivesOf turn={point.turn} books={books} words={words} />
      <table className="debrief-table debrief-roots">
        <caption>{words.say('turning.roots')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('turning.cause')}</th>
            <th scope="col">{words.say('turning.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {large.map((root) => (
            <tr key={`${root.cause}|${root.rule}`}>
              <th scope="row">
                {words.capital(rootWords(words, root.cause, root.rule))}
                <Split root={root} books={books} words={words} />
              </th>
              <td>{words.swing(root.amount)}</td>
            </tr>
          ))}
          {rest.length > 0 && (
            <tr>
              <th scope="row">{words.say('turning.more', { count: rest.length })}</th>
              <td>{words.swing(rest.reduce((sum, root) => sum + root.amount, 0))}</td>
            </tr>
          )}
        </tbody>
      </table>
    </article>
  );
}

/** Four at most, and slices taken at several places make one line. */
function headlines(events: readonly GameEvent[]): readonly NewsLine<GameEvent>[] {
  const first = events.find((event) => event.kind === 'slice-lost');
  return gather(events.filter((event) => event.kind !== 'slice-lost' || event === first)).slice(0, 4);
}

/** A cause that helps one dial and hurts another shows both sides. */
function Split({ root, books, words }: Reading & { readonly root: TurningRoot }) {
  const parts = root.dials.filter(({ amount }) => Math.abs(amount) >= LEAST);
  if (!parts.some(({ amount }) => amount > 0) || !parts.some(({ amount }) => amount < 0)) return null;
  return (
    <span className="debrief-split">
      {parts
        .map(({ dial, amount }) =>
          words.say('turning.dial', {
            dial: words.variable(books.game.at.side(books.side, dial)),
            amount: words.swing(amount),
          }),
        )
        .join(', ')}
    </span>
  );
}

/** What moves by itself is named by its rule, everything else by its cause alone. */
export function rootWords(words: Reading['words'], cause: string, rule: string): string {
  return ['world', 'base', 'networks'].includes(cause)
    ? words.say('turning.with-rule', { cause: words.cause(cause), rule: words.rule(rule, cause) })
    : words.cause(cause);
}
