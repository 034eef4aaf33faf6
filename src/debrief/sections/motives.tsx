// Why Beijing did it: each hostile act with what drew it there in this world, and what could have been seen beforehand.
import { type Hostile, hostileActs } from '../facts/hostile-acts';
import { briefReasonOf, reasonOf, signsOf, titleOf } from '../words/motives';
import { type Reading, Section } from './section';
import './motives.css';

const SHOWN = 6;

export function Motives({ books, words }: Reading) {
  const acts = hostileActs(books);
  if (acts.length === 0)
    return (
      <Section id="motives" title={words.say('motives.title-none')}>
        <p>{words.say('motives.none', { side: words.theSide(books.side) })}</p>
      </Section>
    );
  // The hottest are shown at once, in order of time like the rest.
  const hottest = [...acts].sort((a, b) => b.heat - a.heat || a.turn - b.turn).slice(0, SHOWN);
  const rest = acts.filter((act) => !hottest.includes(act));
  const unseen = acts.filter((act) => act.kind === 'act' && act.signs.length === 0).length;
  const [government = '', other] = [...new Set(acts.map(({ by }) => words.government(by)))];
  return (
    <Section
      id="motives"
      title={words.say(`motives.title${other === undefined ? '' : '-two'}`, {
        government,
        other: other ?? '',
      })}
      wide
    >
      <p>
        {words.say('motives.lead', { count: acts.length })} {words.say('motives.unseen', { count: unseen })}
      </p>
      <p className="debrief-note">{words.say('motives.pull-note')}</p>
      <Acts acts={acts.filter((act) => hottest.includes(act))} books={books} words={words} />
      {rest.length > 0 && (
        <details className="debrief-details">
          <summary>{words.say('motives.more', { count: rest.length })}</summary>
          <Acts acts={rest} books={books} words={words} />
        </details>
      )}
    </Section>
  );
}

function Acts({ acts, books, words }: Reading & { readonly acts: readonly Hostile[] }) {
  return (
    <ol className="debrief-motives">
      {acts.map((act) => (
        <li key={keyOf(act)}>
          <h3>{headOf(act, { books, words })}</h3>
          <p className="debrief-note">{whenOf(act, { books, words })}</p>
          <p>{reasonOf(act, words)}</p>
          <p className="debrief-sign">{signsOf(act, words)}</p>
        </li>
      ))}
    </ol>
  );
}

const keyOf = (act: Hostile): string =>
  act.kind === 'pressed'
    ? `crisis-${act.crisis.id}`
    : `${act.by}-${act.action}-${act.target ?? ''}-${act.ordered}-${act.turn}`;

function headOf(act: Hostile, { books, words }: Reading): string {
  const title = titleOf(act, words);
  if (act.kind === 'pressed' || act.target === null || act.target === books.side) return title;
  return words.say('motives.at', { action: title, place: words.place(act.target) });
}

function whenOf(act: Hostile, { words }: Reading): string {
  if (act.kind === 'pressed') {
    const list = act.answers.map(({ turn, action }) =>
      words.say('crises.answer', { action: words.action(action), month: words.shortMonth(turn) }),
    );
    return words.say('motives.pressed-when', { list: list.join('; ') });
  }
  const done = words.month(act.turn);
  if (act.ordered < 1) return words.say('motives.before-game', { done });
  return words.say('motives.when', { ordered: words.month(act.ordered), done });
}

/** The same in one line each, for the month of a turning point. */
export function MotivesOf({ turn, books, words }: Reading & { readonly turn: number }) {
  const acts = hostileActs(books).filter((act) => act.turn === turn);
  if (acts.length === 0) return null;
  return (
    <>
      <h4>{words.say('motives.here')}</h4>
      <ul className="debrief-news">
        {acts.map((act) => (
          <li key={keyOf(act)}>
            <strong>{headOf(act, { books, words })}.</strong> {briefReasonOf(act, words)}{' '}
            {signsOf(act, words)}
          </li>
        ))}
      </ul>
    </>
  );
}
