// How hot it got: the published escalation score and our finer scale, own side against the rival and all others.
import { type Tally, WAR_ACT } from '../../engine';
import { BarRows } from '../charts/bar-rows';
import { type HeatOf, heatOf } from '../facts/heat';
import type { Words } from '../words/words';
import { type Reading, Scroller, Section } from './section';
import './heat.css';

export function Heat({ books, words }: Reading) {
  const groups = heatOf(books);
  const name = (id: HeatOf['id']): string => nameOf(id, { books, words });
  const list = groups.map(({ id, total }) =>
    words.say('heat.of', {
      name: id === 'others' ? words.say('heat.others-in-list') : name(id),
      score: words.value('count', total.score),
    }),
  );
  return (
    <Section id="heat" title={words.say('heat.title')} wide>
      <p className="debrief-lead">{words.say('heat.lead', { list: list.join(', ') })}</p>
      <p>{words.say('heat.source')}</p>
      <p>{words.say('heat.finer')}</p>
      <div className="debrief-heat">
        {(['score', 'heat'] as const).map((key) => (
          <figure key={key}>
            <figcaption>
              <h3>{words.say(`heat.${key}-chart`)}</h3>
            </figcaption>
            <Panel of={key} groups={groups} books={books} words={words} />
          </figure>
        ))}
      </div>
      <Totals groups={groups} books={books} words={words} />
      <p className="debrief-note">{words.say('heat.counted')}</p>
      <details className="debrief-details">
        <summary>{words.say('table')}</summary>
        <Months groups={groups} books={books} words={words} />
      </details>
    </Section>
  );
}

interface Shown extends Reading {
  readonly groups: readonly HeatOf[];
}

function nameOf(id: HeatOf['id'], { books, words }: Reading): string {
  if (id === 'others') return words.say('heat.others');
  if (id === 'rival') return words.government(books.game.level.rival);
  return words.say('heat.own', { government: words.government(books.side) });
}

/** Our scale is kept per mille and shown for 100; the published score as it is. */
const shown = (of: 'score' | 'heat' | 'peak', amount: number, words: Words): string =>
  words.text.number(of === 'score' ? amount : amount / 10);

function Panel({ of, groups, books, words }: Shown & { readonly of: 'score' | 'heat' }) {
  const format = (value: number): string => shown(of, value, words);
  const rows = groups.map(({ id, months }) => ({
    id,
    name: nameOf(id, { books, words }),
    values: months.map((month) => month[of]),
  }));
  const sentences = rows.map(({ name, values }) => {
    const most = values.reduce((top, value) => Math.max(top, value), 0);
    if (most === 0) return words.say('heat.summary-none', { name });
    return words.say('heat.summary', {
      name,
      total: format(values.reduce((sum, value) => sum + value, 0)),
      month: words.month(values.indexOf(most) + 1),
      most: format(most),
    });
  });
  return (
    <BarRows
      title={words.say(`heat.${of}-chart`)}
      summary={sentences.join(' ')}
      rows={rows}
      format={format}
      monthLabel={words.shortMonth}
    />
  );
}

function hottest({ hottest: act, peak }: Tally, { words }: Reading): string {
  if (act === null) return words.say('heat.no-act');
  const action = act === WAR_ACT ? words.say('heat.war') : words.action(act);
  return words.say('heat.hottest-act', { action, heat: shown('peak', peak, words) });
}

function Totals({ groups, books, words }: Shown) {
  return (
    <Scroller label={words.say('scroll', { what: words.say('heat.totals') })}>
      <table className="debrief-table">
        <caption>{words.say('heat.totals')}</caption>
        <thead>
          <tr>
            {['who', 'acts', 'score', 'sum'].map((head) => (
              <th key={head} scope="col">
                {words.say(`heat.${head}`)}
              </th>
            ))}
            <th scope="col" className="debrief-words">
              {words.say('heat.hottest')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, total }) => (
            <tr key={id} className={id === 'own' ? 'debrief-own' : undefined}>
              <th scope="row">{nameOf(id, { books, words })}</th>
              <td>{words.value('count', total.acts)}</td>
              <td>{words.value('count', total.score)}</td>
              <td>{shown('heat', total.heat, words)}</td>
              <td className="debrief-words">{hottest(total, { books, words })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function Months({ groups, books, words }: Shown) {
  const columns = groups.flatMap(({ id, months }) => {
    const name = nameOf(id, { books, words });
    return (['score', 'heat', 'peak'] as const).map((key) => ({
      key: `${id}-${key}`,
      head: words.say(`heat.col-${key === 'heat' ? 'sum' : key}`, { name }),
      cells: months.map((month) => shown(key, month[key], words)),
    }));
  });
  return (
    <Scroller label={words.say('scroll', { what: words.say('heat.months') })}>
      <table className="debrief-table">
        <caption>{words.say('heat.months')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('heat.month')}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {books.months.map(({ turn }) => (
            <tr key={turn}>
              <th scope="row">{words.month(turn)}</th>
              {columns.map(({ key, cells }) => (
                <td key={key}>{cells[turn - 1]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
