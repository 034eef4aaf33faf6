// The world it was: the theory of the rival that held in this game, and what the rival came to believe about the side.
import { isRedSeat } from '../../engine';
import { LineChart } from '../charts/line-chart';
import { boundsOf } from '../charts/scale';
import { type Reading, Scroller, Section } from './section';
import './world.css';

export function World({ books, words }: Reading) {
  const { worldview } = books.state;
  if (isRedSeat(books.game.level)) return <Region books={books} words={words} />;
  return (
    <Section id="world" title={words.say('world.title')} wide>
      <div className="debrief-world-columns">
        <div>
          <p>{words.say('world.lead')}</p>
          <div className="debrief-world">
            <h3>{words.say(`worldviews.${worldview}.name`)}</h3>
            <p className="debrief-world-meaning">{words.say(`worldviews.${worldview}.meaning`)}</p>
            <p>{words.say(`world.${worldview}`)}</p>
          </div>
          <p className="debrief-note">{words.say('world.contested')}</p>
        </div>
        <Belief books={books} words={words} />
      </div>
    </Section>
  );
}

/** At the red seat there was no theory to find out: what the year made of the region stands in its place. */
function Region({ books, words }: Reading) {
  const { at, level } = books.game;
  const last = books.months.length;
  const moved = (variable: number): string =>
    words.say('world.from-to', {
      start: words.value('pm', books.value(variable, 0)),
      end: words.value('pm', books.value(variable, last)),
    });
  const others = level.governments.filter((one) => one.role === 'regional');
  return (
    <Section id="world" title={words.say('world.title-red')} wide>
      <p>{words.say('world.red')}</p>
      <p className="debrief-note">{words.say('world.contested-red')}</p>
      <h3>{words.say('world.red-region')}</h3>
      <p>
        {words.say('world.red-lead', {
          government: words.government(books.side),
          patron: words.government(level.patron),
        })}
      </p>
      <Scroller label={words.say('scroll', { what: words.say('world.red-belief') })}>
        <table className="debrief-table">
          <caption>{words.say('world.red-belief')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say('world.red-who')}</th>
              <th scope="col">{words.say('world.red-relation')}</th>
              <th scope="col">{words.say('world.red-threat')}</th>
              <th scope="col">
                {words.say('world.red-interop', { patron: words.government(level.patron) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {others.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{words.government(id)}</th>
                <td>{moved(at.pair(id, books.side, 'relation'))}</td>
                <td>{moved(at.side(id, 'threat'))}</td>
                <td>{moved(at.pair(level.patron, id, 'interop'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </Section>
  );
}

function Belief({ books, words }: Reading) {
  const { at, level } = books.game;
  const belief = at.pair(level.rival, books.side, 'resolve');
  const turns = [0, ...books.months.map(({ turn }) => turn)];
  const values = turns.map((turn) => books.value(belief, turn));
  const label = (turn: number): string => (turn === 0 ? words.say('dials.start') : words.shortMonth(turn));
  const summary = words.say('world.belief-lead', {
    government: words.government(books.side),
    start: words.value('pm', values[0] ?? 0),
    end: words.value('pm', values.at(-1) ?? 0),
  });
  return (
    <div>
      <h3>{words.say('world.belief')}</h3>
      <p>{summary}</p>
      <LineChart
        title={words.say('world.belief-series')}
        summary={summary}
        line={{ id: 'belief', values }}
        bounds={boundsOf(values, 100, 1000)}
        step={100}
        format={(value) => words.value('pm', value)}
        monthLabel={label}
      />
      <details className="debrief-details">
        <summary>{words.say('table')}</summary>
        <table className="debrief-table">
          <caption>{words.say('world.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.say('dials.month')}</th>
              <th scope="col">{words.say('world.value')}</th>
            </tr>
          </thead>
          <tbody>
            {turns.map((turn) => (
              <tr key={turn}>
                <th scope="row">{turn === 0 ? words.say('dials.start') : words.month(turn)}</th>
                <td>{words.value('pm', values[turn] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
