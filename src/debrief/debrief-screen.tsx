// The debrief: after play, what happened, why, in which world, and what to talk about.
import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { isRedSeat, type Session } from '../engine';
import type { Text } from '../text';
import { openBooks } from './facts/books';
import { ChainSection } from './sections/chain';
import { Crises } from './sections/crises';
import { DialsOverTime } from './sections/dials-over-time';
import { Downloads } from './sections/downloads';
import { Heat } from './sections/heat';
import { Motives } from './sections/motives';
import { Outcome } from './sections/outcome';
import { Questions } from './sections/questions';
import { headingOf, type Reading, SECTIONS, type SectionId } from './sections/section';
import { type DebriefSources, Sources } from './sections/sources';
import { SpendingSection } from './sections/spending';
import { Tags } from './sections/tags';
import { Turning } from './sections/turning';
import { World } from './sections/world';
import { type ReplayUnder, Worlds } from './sections/worlds';
import { createWords } from './words/words';
import './debrief-screen.css';
import './debrief-print.css';

export interface DebriefProps {
  readonly session: Session;
  readonly side: string;
  readonly text: Text;
  readonly sources: DebriefSources;
  onAgain(): void;
  onTitle(): void;
  /** Keeps the game's record as a file. */
  onExport(): void;
  /** The same orders on the same luck, in another world. */
  replayUnder: ReplayUnder;
}

export function DebriefScreen(props: DebriefProps) {
  const { session, side, text, onAgain, onTitle, onExport, replayUnder } = props;
  const reading = useMemo<Reading>(() => {
    const books = openBooks(session, side);
    return { books, words: createWords(text, books) };
  }, [session, side, text]);
  const { words } = reading;
  const red = isRedSeat(session.game.level);
  return (
    <main className="debrief">
      <Masthead {...reading} />
      <Contents {...reading} />
      <Outcome {...reading} />
      <DialsOverTime {...reading} />
      <Turning {...reading} />
      <SpendingSection {...reading} />
      <Crises {...reading} />
      {red ? null : <Motives {...reading} />}
      <Heat {...reading} />
      <World {...reading} />
      {red ? null : <Worlds {...reading} replayUnder={replayUnder} />}
      <Tags {...reading} />
      <ChainSection {...reading} />
      <Questions {...reading} />
      <Sources {...reading} sources={props.sources} />
      <Downloads {...reading} onExport={onExport} />
      <p className="debrief-actions">
        <button type="button" className="debrief-button debrief-primary" onClick={onAgain}>
          {words.say('actions.again')}
        </button>
        <button type="button" className="debrief-button" onClick={onTitle}>
          {words.say('actions.title')}
        </button>
      </p>
    </main>
  );
}

function Masthead({ books, words }: Reading) {
  const { level } = books.game;
  const { ending } = books.state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="debrief-masthead">
      <p className="debrief-kicker">{words.say('kicker', { level: level.words.title })}</p>
      <h1 tabIndex={-1} ref={heading}>
        {ending === null
          ? words.say('outcome.unfinished')
          : words.text.say(`names.endings.${ending}.sentence${isRedSeat(level) ? '-red' : ''}`)}
      </h1>
      <p className="debrief-span">
        {words.say('span', {
          from: words.month(1),
          to: words.month(Math.max(1, books.months.length)),
        })}
      </p>
    </header>
  );
}

/** What tells of Beijing's mind: at the red seat that mind was the player's. */
const OF_THE_OTHER: readonly SectionId[] = ['motives', 'worlds'];

function Contents({ books, words }: Reading) {
  const red = isRedSeat(books.game.level);
  const sections = SECTIONS.filter((section) => !red || !OF_THE_OTHER.includes(section));
  // The address belongs to the app: a jump moves the focus and leaves it alone.
  const jump = (event: MouseEvent, id: string): void => {
    event.preventDefault();
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className="debrief-contents" aria-label={words.say('contents')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${headingOf(section)}`} onClick={(event) => jump(event, headingOf(section))}>
              {words.say(`${section}.nav`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
