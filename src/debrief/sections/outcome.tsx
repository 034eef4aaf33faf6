// How it ended: the grade in a sentence, the weighted score on the level's bands, and how it is made.
import { DIALS, type Dial, type Ending } from '../../engine';
import { type Reading, Section } from './section';
import './outcome.css';

export function Outcome({ books, words }: Reading) {
  const { level } = books.game;
  const { ending } = books.state;
  const last = books.months.length;
  const score = books.weighted(last);
  const outside = ending === 'war' || ending === 'government-falls';
  const shown = words.value('pm', Math.trunc(score / 1000));
  const sentence =
    ending === null || outside
      ? words.say(`outcome.${ending ?? 'unfinished'}`, { score: shown })
      : words.say('outcome.score', { score: shown, grade: words.text.say(`names.endings.${ending}.name`) });
  return (
    <Section id="outcome" title={words.say('outcome.title')} wide>
      <div className="debrief-outcome">
        <div>
          <p className="debrief-lead">{sentence}</p>
          <p>{changeSentence({ books, words })}</p>
          <Bands score={Math.trunc(score / 1000)} books={books} words={words} />
        </div>
        <table className="debrief-table">
          <caption>{words.say('outcome.weights')}</caption>
          <thead>
            <tr>
              {['dial', 'start', 'end', 'weight', 'counts'].map((head) => (
                <th key={head} scope="col">
                  {words.say(`outcome.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DIALS.map((dial) => {
              const variable = books.game.at.side(books.side, dial);
              const weight = level.scoring.weights[dial];
              return (
                <tr key={dial}>
                  <th scope="row">{words.variable(variable)}</th>
                  <td>{words.value('pm', books.value(variable, 0))}</td>
                  <td>{words.value('pm', books.value(variable, last))}</td>
                  <td>{words.percent(weight, 1000)}</td>
                  <td>{words.value('pm', (books.value(variable, last) * weight) / 1000)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.say('outcome.sum')}</th>
              <td>{words.value('pm', Math.trunc(books.weighted(0) / 1000))}</td>
              <td />
              <td>{words.percent(1000, 1000)}</td>
              <td>{shown}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}

function changeSentence({ books, words }: Reading): string {
  const last = books.months.length;
  const moved = DIALS.map((dial: Dial) => {
    const variable = books.game.at.side(books.side, dial);
    return { variable, by: books.value(variable, last) - books.value(variable, 0) };
  }).sort((a, b) => b.by - a.by);
  const best = moved[0];
  const worst = moved.at(-1);
  const both = best !== undefined && worst !== undefined && best.by > 0 && worst.by < 0;
  const start = Math.trunc(books.weighted(0) / 1000);
  const end = Math.trunc(books.weighted(last) / 1000);
  return words.say(both ? 'outcome.change' : 'outcome.change-plain', {
    side: words.capital(words.theSide(books.side)),
    start: words.value('pm', start),
    end: words.value('pm', end),
    change: words.change('pm', end - start),
    months: last,
    best: best === undefined ? '' : words.variable(best.variable),
    worst: worst === undefined ? '' : words.variable(worst.variable),
  });
}

function Bands({ score, books, words }: Reading & { readonly score: number }) {
  const { held, strained, bent } = books.game.level.scoring.bands;
  const bands: readonly { grade: Ending; from: number; to: number }[] = [
    { grade: 'broken', from: 0, to: bent },
    { grade: 'bent', from: bent, to: strained },
    { grade: 'strained', from: strained, to: held },
    { grade: 'held', from: held, to: 1000 },
  ];
  return (
    <figure className="debrief-bands">
      <figcaption>{words.say('outcome.bands')}</figcaption>
      <div className="debrief-score" style={{ paddingInlineStart: `${score / 10}%` }}>
        <span className={score > 500 ? 'debrief-score-left' : ''}>
          {words.say('outcome.here', { score: words.value('pm', score) })}
        </span>
      </div>
      <div className="debrief-bar" aria-hidden="true">
        {bands.map(({ grade, from, to }) => (
          <span key={grade} className={`debrief-band-${grade}`} style={{ flexGrow: to - from }} />
        ))}
      </div>
      <ol>
        {bands.map(({ grade, from, to }) => (
          <li key={grade}>
            <span className={`debrief-swatch debrief-band-${grade}`} aria-hidden="true" />
            {words.say(from === 0 ? 'outcome.band-lowest' : 'outcome.band', {
              grade: words.text.say(`names.endings.${grade}.name`),
              from: words.value('pm', from === 0 ? to : from),
            })}
          </li>
        ))}
      </ol>
    </figure>
  );
}
