// The title: name, one sentence, a picture, and the ways in. Nothing here waits for the game.
import { useEffect, useState } from 'react';
import { ScreenTitle } from '../parts/screen-title';
import { useShell } from '../parts/shell';
import type { SaveHead } from '../storage/database';
import { listSaves } from '../storage/saves';
import { SeaPicture } from './sea-picture';
import './title.css';

export function TitleScreen() {
  const { text, go } = useShell();
  const newest = useNewest();
  return (
    <main className="title">
      <SeaPicture label={text.say('app.title.picture')} />
      <div className="title-words">
        <p className="title-kicker">{text.say('app.title.kicker')}</p>
        <ScreenTitle>{text.say('app.name')}</ScreenTitle>
        <p className="title-sentence">{text.say('app.title.sentence')}</p>
        <div className="title-ways">
          {newest === null ? null : (
            <button
              type="button"
              className="app-button title-way"
              onClick={() => go({ at: newest.ending === null ? 'play' : 'debrief', game: newest.id })}
            >
              {text.say('app.title.continue')}
              <small>
                {text.say('app.title.continue-where', {
                  title: newest.title,
                  month: text.month(newest.year, newest.month),
                })}
              </small>
            </button>
          )}
          <button
            type="button"
            className="app-button title-way"
            data-kind={newest === null ? 'main' : 'plain'}
            onClick={() => go({ at: 'levels' })}
          >
            {text.say('app.title.play')}
          </button>
          <button
            type="button"
            className="app-button title-way"
            data-kind="quiet"
            onClick={() => go({ at: 'saves' })}
          >
            {text.say(newest === null ? 'app.title.open' : 'app.title.saves')}
          </button>
        </div>
      </div>
      <footer className="title-foot">
        <details>
          <summary>{text.say('app.title.about')}</summary>
          <p>{text.say('app.title.about-model')}</p>
          <p>{text.say('app.title.about-leaves-out')}</p>
          <p>{text.say('app.title.about-privacy')}</p>
          <p>{text.say('app.title.about-credits')}</p>
        </details>
      </footer>
    </main>
  );
}

/** The game saved last; null as long as there is none, or where storage cannot be read (the list of saves says so). */
function useNewest(): SaveHead | null {
  const [newest, setNewest] = useState<SaveHead | null>(null);
  useEffect(() => {
    let here = true;
    listSaves().then(
      (heads) => {
        if (here) setNewest(heads.find((head) => head.ending === null) ?? heads[0] ?? null);
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return newest;
}
