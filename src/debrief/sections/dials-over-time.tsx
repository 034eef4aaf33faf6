// The four dials as small multiples on one scale, with lettered events, and the same as a table.
import { DIALS } from '../../engine';
import { LineChart } from '../charts/line-chart';
import { boundsOf, letterOf } from '../charts/scale';
import { marksOf } from '../facts/story';
import { tell } from '../words/telling';
import { type Reading, Scroller, Section } from './section';
import './dials-over-time.css';

const STEP = 100;

export function DialsOverTime({ books, words }: Reading) {
  const { at } = books.game;
  const turns = [0, ...books.months.map(({ turn }) => turn)];
  const lines = DIALS.map((dial) => {
    const variable = at.side(books.side, dial);
    return {
      id: dial,
      name: words.variable(variable),
      meaning: words.meaning(variable),
      values: turns.map((turn) => books.value(variable, turn)),
    };
  });
  const bounds = boundsOf(
    lines.flatMap((line) => line.values),
    STEP,
    1000,
  );
  const marks = marksOf(books).map((mark, index) => ({ ...mark, letter: letterOf(index) }));
  const format = (value: number): string => words.value('pm', value);
  const monthLabel = (turn: number): string =>
    turn === 0 ? words.say('dials.start') : words.shortMonth(turn);
  return (
    <Section id="dials" title={words.say('dials.title')} wide>
      <p>{words.say('dials.lead')}</p>
      <div className="debrief-multiples">
        {lines.map((line) => (
          <figure key={line.id}>
            <figcaption>
              <h3>{line.name}</h3>
              <p>{line.meaning}</p>
            </figcaption>
            <LineChart
              title={line.name}
              summary={summaryOf({ books, words }, line.name, line.values)}
              line={line}
              companions={lines.filter((other) => other !== line)}
              bounds={bounds}
              step={STEP}
              marks={marks}
              format={format}
              monthLabel={monthLabel}
            />
          </figure>
        ))}
      </div>
      {marks.length > 0 && (
        <>
          <h3>{words.say('dials.events')}</h3>
          <ol className="debrief-marks">
            {marks.map(({ turn, letter, events }) => (
              <li key={turn}>
                <span className="debrief-mark-letter" aria-hidden="true">
                  {letter}
                </span>
                <div>
                  <strong>{words.month(turn)}</strong>{' '}
                  {[...new Set(events.map((event) => tell(event, books, words)))].slice(0, 3).join(' ')}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      <details className="debrief-details">
        <summary>{words.say('table')}</summary>
        <Scroller label={words.say('scroll', { what: words.say('dials.table') })}>
          <table className="debrief-table">
            <caption>{words.say('dials.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{words.say('dials.month')}</th>
                {lines.map((line) => (
                  <th key={line.id} scope="col">
                    {line.name}
                  </th>
                ))}
                <th scope="col">{words.say('dials.overall')}</th>
              </tr>
            </thead>
            <tbody>
              {turns.map((turn) => (
                <tr key={turn}>
                  <th scope="row">{turn === 0 ? words.say('dials.start') : words.month(turn)}</th>
                  {lines.map((line) => (
                    <td key={line.id}>{format(line.values[turn] ?? 0)}</td>
                  ))}
                  <td>{format(Math.trunc(books.weighted(turn) / 1000))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      </details>
    </Section>
  );
}

function summaryOf({ words }: Reading, dial: string, values: readonly number[]): string {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const when = (value: number): string => {
    const turn = values.indexOf(value);
    return turn === 0 ? words.say('dials.start') : words.month(turn);
  };
  return words.say('dials.summary', {
    dial,
    start: words.value('pm', values[0] ?? 0),
    end: words.value('pm', values.at(-1) ?? 0),
    low: words.value('pm', low),
    lowMonth: when(low),
    high: words.value('pm', high),
    highMonth: when(high),
  });
}
