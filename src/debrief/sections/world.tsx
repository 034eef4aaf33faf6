// The world it was: the theory of the rival that held in this game, and what the rival came to believe about the side.
import { LineChart } from '../charts/line-chart';
import { boundsOf } from '../charts/scale';
import { type Reading, Section } from './section';
import './world.css';

export function World({ books, words }: Reading) {
  const { worldview } = books.state;
  const { rival } = books.game.level;
  return (
    <Section id="world" title={words.say('world.title')} wide>
      <div className="debrief-world-columns">
        <div>
          <p>{words.say(books.side === rival ? 'world.lead-rival' : 'world.lead')}</p>
          <div className="debrief-world">
            <h3>{words.say(`worldviews.${worldview}.name`)}</h3>
            <p className="debrief-world-meaning">{words.say(`worldviews.${worldview}.meaning`)}</p>
            <p>{words.say(`world.${worldview}`)}</p>
          </div>
          <p className="debrief-note">{words.say('world.contested')}</p>
        </div>
        {books.side !== rival && <Belief books={books} words={words} />}
      </div>
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
