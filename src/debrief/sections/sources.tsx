// What the acts used in this game rest on: the grade of the evidence, the case, and the source.
import { groundsOf } from '../facts/evidence';
import { type Reading, Scroller, Section } from './section';

export interface DebriefSource {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}
export type DebriefSources = Readonly<Record<string, DebriefSource>>;

export function Sources({ books, words, sources }: Reading & { readonly sources: DebriefSources }) {
  const grounds = groundsOf(books);
  if (grounds.length === 0) return null;
  return (
    <Section id="sources" title={words.say('sources.title')}>
      <p>{words.say('sources.lead')}</p>
      <details className="debrief-details">
        <summary>{words.say('sources.open', { count: grounds.length })}</summary>
        <Scroller label={words.say('scroll', { what: words.say('sources.table') })}>
          <table className="debrief-table">
            <caption>{words.say('sources.table')}</caption>
            <thead>
              <tr>
                {['act', 'grade', 'source'].map((head) => (
                  <th key={head} scope="col" className="debrief-words">
                    {words.say(`sources.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {grounds.map(({ action, evidence }) => (
                <tr key={action}>
                  <th scope="row">{words.action(action)}</th>
                  <td className="debrief-words">
                    {words.text.say(`names.grades.${evidence.grade}`)}
                    {evidence.case === '' ? '' : `, ${evidence.case}`}
                  </td>
                  <td className="debrief-words">
                    <SourceLink source={sources[evidence.source]} words={words} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      </details>
    </Section>
  );
}

function SourceLink({
  source,
  words,
}: {
  readonly source: DebriefSource | undefined;
  readonly words: Reading['words'];
}) {
  if (source === undefined) return words.say('sources.none');
  const { title, publisher, date, url } = source;
  const line = words.say('sources.line', { title, publisher, date });
  if (!/^https?:/.test(url)) return line;
  return (
    <a className="debrief-source" href={url} target="_blank" rel="noreferrer">
      {line}
    </a>
  );
}
