// One page before the game: the situation, Beijing's view, who is at the table, how one is judged, the sources.
import { useEffect, useState } from 'react';
import { sources } from '../../content';
import { isRedSeat } from '../../engine';
import { beginGame } from '../game/games';
import { fetchLevel, openLevel } from '../game/shelf';
import { useTableText } from '../parts/full-text';
import { PageBar } from '../parts/page-bar';
import { ScreenTitle } from '../parts/screen-title';
import { useShell } from '../parts/shell';
import { mapParts } from '../play/map-parts';
import type { Setup } from '../route';
import { Judged } from './judged';
import { Table } from './table';
import './start.css';

export function BriefingScreen({ setup }: { readonly setup: Setup }) {
  const { go } = useShell();
  const text = useTableText();
  const [found, setFound] = useState(() => openLevel(setup.level));
  const [here, setHere] = useState(found !== null);
  useEffect(() => {
    const read = (): void => {
      setFound(openLevel(setup.level));
      setHere(true);
    };
    fetchLevel(setup.level).then(read, read);
  }, [setup.level]);
  const [busy, setBusy] = useState(false);
  useEffect(prepareTable, []);
  if (!here) return <main className="app-page" aria-busy="true" />;
  if (found === null)
    return (
      <main className="app-page">
        <PageBar />
        <ScreenTitle>{text.say('app.briefing.kicker')}</ScreenTitle>
        <p className="app-fault">{text.say('app.briefing.gone')}</p>
        <button type="button" className="app-button" onClick={() => go({ at: 'levels' })}>
          {text.say('app.levels.title')}
        </button>
      </main>
    );
  const { level } = found.game;
  const begin = (): void => {
    setBusy(true);
    void beginGame(setup).then((id) => go(id === null ? { at: 'levels' } : { at: 'play', game: id }));
  };
  const beginButton = (
    <button type="button" className="app-button start-begin" disabled={busy} onClick={begin}>
      {text.say('app.briefing.start')}
    </button>
  );
  return (
    <main className="app-page briefing">
      <PageBar />
      <p className="briefing-place">{level.words.place}</p>
      <ScreenTitle tab={text.say('app.briefing.kicker')}>{level.words.title}</ScreenTitle>
      <p className="app-lead">{level.words.summary}</p>
      <div className="briefing-columns">
        <article className="briefing-story">
          <h2>{text.say('app.briefing.situation')}</h2>
          {level.words.briefing.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <section className="briefing-beijing">
            <h2>{text.say(isRedSeat(level) ? 'app.briefing.neighbours' : 'app.briefing.beijing')}</h2>
            <p>{level.words.beijing}</p>
          </section>
        </article>
        <aside className="briefing-side">
          <p className="app-quiet">
            {text.say('app.briefing.facts', {
              months: text.say('app.levels.months', { count: level.turns }),
              difficulty: text.say(`names.difficulties.${setup.difficulty}`),
              seed: setup.seed,
            })}
          </p>
          {beginButton}
          <h2>{text.say('app.briefing.teaches')}</h2>
          <p>{level.words.teaches}</p>
          <Judged level={level} text={text} />
          <Table level={level} text={text} />
          <details>
            <summary>{text.say('app.briefing.sources')}</summary>
            <ul className="briefing-sources">
              {level.words.sources.map((id) => (
                <li key={id}>{sourceWords(id)}</li>
              ))}
            </ul>
          </details>
        </aside>
      </div>
    </main>
  );

  function sourceWords(id: string) {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (source === undefined) return id;
    return (
      <a href={source.url} target="_blank" rel="noreferrer">
        {text.say('app.briefing.source', { title: source.title, publisher: source.publisher })}
      </a>
    );
  }
}

/** Begins to fetch what the table needs while one reads; a failure is said where it is needed. */
function prepareTable(): void {
  void import('../play/play-room').catch(() => undefined);
  void mapParts().catch(() => undefined);
}
