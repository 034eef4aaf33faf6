// The crises with the cards open: rungs by month, exits, answers, and the other side's true resolve beside the estimate.
import { type CrisisStory, crisesOf, endOf } from '../facts/crises';
import { type Reading, Scroller, Section } from './section';
import './crises.css';

export function Crises({ books, words }: Reading) {
  const stories = crisesOf(books);
  if (stories.length === 0)
    return (
      <Section id="crises" title={words.say('crises.title')}>
        <p>{words.say('crises.none', { side: words.theSide(books.side) })}</p>
      </Section>
    );
  return (
    <Section id="crises" title={words.say('crises.title')} wide>
      <p>{words.say('crises.lead', { count: stories.length })}</p>
      <Ladder stories={stories} books={books} words={words} />
      <ul className="debrief-crises">
        {stories.map((story) => (
          <li key={story.crisis.id}>
            <Story story={story} books={books} words={words} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Ladder({ stories, books, words }: Reading & { readonly stories: readonly CrisisStory[] }) {
  return (
    <Scroller label={words.say('scroll', { what: words.say('crises.table') })}>
      <table className="debrief-table debrief-ladder">
        <caption>{words.say('crises.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('crises.crisis')}</th>
            {books.months.map(({ turn }) => (
              <th key={turn} scope="col">
                {words.shortMonth(turn)}
              </th>
            ))}
            <th scope="col" className="debrief-words">
              {words.say('crises.exit')}
            </th>
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <tr key={story.crisis.id}>
              <th scope="row">{words.capital(words.crisis(story.crisis.id))}</th>
              {books.months.map(({ turn }) => {
                const rung = story.rungs.find((one) => one.turn === turn)?.rung;
                return rung === undefined ? (
                  <td key={turn} className="debrief-rung" />
                ) : (
                  <td
                    key={turn}
                    className={`debrief-rung debrief-rung-${rung}`}
                    title={words.rung(rung, story.crisis.family)}
                  >
                    {rung}
                  </td>
                );
              })}
              <td className="debrief-words">{words.capital(exitWords(story, { books, words }))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function exitWords({ crisis, highest }: CrisisStory, { books, words }: Reading): string {
  if (crisis.exit === null || crisis.closed === null)
    return words.say(highest >= 6 ? 'crises.war' : 'crises.open');
  return words.say('crises.closed', {
    exit: words.text.say(
      crisis.exit === 'rival-backs-off' && crisis.instigator === books.side
        ? 'names.exits-own.rival-backs-off'
        : `names.exits.${crisis.exit}`,
    ),
    month: words.month(crisis.closed),
  });
}

function Story({ story, books, words }: Reading & { readonly story: CrisisStory }) {
  const { crisis, seen, answers, highest } = story;
  const government = words.government(crisis.instigator);
  const mine = crisis.instigator === books.side;
  const values = {
    government,
    month: words.month(seen.turn),
    lo: words.text.number(seen.range.lo / 10),
    hi: words.text.number(seen.range.hi / 10),
    truth: words.text.number(seen.truth / 10),
  };
  const wide = seen.range.hi - seen.range.lo >= 300;
  return (
    <article>
      <h3>{words.capital(words.crisis(crisis.id))}</h3>
      <p>
        {words.say('crises.story', {
          month: words.month(crisis.opened),
          government,
          rung: words.rung(highest, crisis.family),
        })}{' '}
        <strong>{words.capital(exitWords(story, { books, words }))}.</strong>
      </p>
      <p className="debrief-note">
        {answers.length === 0
          ? words.say('crises.no-answers')
          : words.say('crises.answers', {
              list: answers
                .map(({ turn, action }) =>
                  words.say('crises.answer', {
                    action: words.action(action),
                    month: words.shortMonth(turn),
                  }),
                )
                .join('; '),
            })}
      </p>
      {mine ? null : (
        <>
          <h4>{words.say('crises.resolve-by', values)}</h4>
          <ResolveBar seen={seen} />
          <p className="debrief-note">
            {words.say('crises.range', values)} {words.say(`crises.${endOf(seen)}`)}{' '}
            {wide ? words.say('crises.wide') : ''}
          </p>
        </>
      )}
    </article>
  );
}

/** The sentence below says the same: the bar is only for the eye. */
function ResolveBar({ seen }: { readonly seen: CrisisStory['seen'] }) {
  const { lo, hi } = seen.range;
  return (
    <div className="debrief-resolve" aria-hidden="true">
      <span
        className="debrief-resolve-range"
        style={{ insetInlineStart: `${lo / 10}%`, inlineSize: `${(hi - lo) / 10}%` }}
      />
      <span className="debrief-resolve-truth" style={{ insetInlineStart: `${seen.truth / 10}%` }} />
    </div>
  );
}
