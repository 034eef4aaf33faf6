// After the game: the debrief of the game with this id.
import { useCallback, useEffect } from 'react';
import { sources } from '../../content';
import { DebriefScreen } from '../../debrief';
import type { Worldview } from '../../engine';
import { exportSession } from '../game/export';
import type { OpenGame } from '../game/games';
import { useFullText } from '../parts/full-text';
import { useShell } from '../parts/shell';
import { replayUnder } from '../what-if';
import { NotHere, useOpening } from './play-room';

export function DebriefRoom({ id }: { readonly id: string }) {
  const { go } = useShell();
  const text = useFullText();
  const [opening, open] = useOpening(id);
  const running = opening?.kind === 'open' && opening.game.session.phase() !== 'debrief';
  useEffect(() => {
    if (running) go({ at: 'play', game: id }, 'replace');
  }, [running, go, id]);
  if (opening === null || running)
    return (
      <p className="app-loading" role="status">
        {text.say('app.loading')}
      </p>
    );
  if (opening.kind !== 'open') return <NotHere opening={opening} onTakeOver={() => open(true)} />;
  return <Debrief game={opening.game} />;
}

function Debrief({ game }: { readonly game: OpenGame }) {
  const { go } = useShell();
  const text = useFullText();
  const { session, side } = game;
  const under = useCallback(async (worldview: Worldview) => replayUnder(session, worldview), [session]);
  const name = text.say('app.saves.debrief');
  useEffect(() => {
    document.title = `${name} · ${text.say('app.name')}`;
    const heading = document.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [name, text]);
  return (
    <DebriefScreen
      session={session}
      side={side}
      text={text}
      sources={sources}
      onAgain={() => go({ at: 'levels' })}
      onTitle={() => go({ at: 'title' })}
      onExport={() => exportSession(session)}
      replayUnder={under}
    />
  );
}
