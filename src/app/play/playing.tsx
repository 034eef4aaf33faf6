// The table during play: the map behind, the desk over it, the menu when asked for.
import { useCallback, useEffect, useRef, useState } from 'react';
import { sources } from '../../content';
import { type FreeArea, PlayScreen } from '../../hud';
import type { MapLayer } from '../../map';
import type { OpenGame } from '../game/games';
import { useTableText } from '../parts/full-text';
import { useShell } from '../parts/shell';
import type { SaveState } from '../storage/autosave';
import { isMotionReduced } from '../storage/settings';
import { icons } from './icons';
import { Menu } from './menu';
import { useMap } from './use-map';
import { useSound } from './use-sound';
import './play.css';

const USUAL_LAYERS: ReadonlySet<MapLayer> = new Set(['presence', 'trade', 'commitments', 'cyber']);
const LAYERS: readonly MapLayer[] = ['presence', 'trade', 'commitments', 'cyber'];

interface Props {
  readonly game: OpenGame;
  readonly save: SaveState;
}

export function Playing({ game, save }: Props) {
  const { go, settings } = useShell();
  const text = useTableText();
  const { session, side } = game;
  const host = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState(false);
  const [layers, setLayers] = useState<ReadonlySet<MapLayer>>(USUAL_LAYERS);
  const map = useMap(host, { session, side, text, reduced: isMotionReduced(settings), layers });
  const sound = useSound(session, side, text, settings);
  const { handle } = map;
  const title = session.game.level.words.title;
  useEffect(() => {
    document.title = `${title} · ${text.say('app.name')}`;
    document.getElementById('hud-phase')?.focus({ preventScroll: true });
  }, [title, text]);
  const [free, setFree] = useState<FreeArea | null>(null);
  useEffect(() => {
    if (free !== null) handle?.frame(free);
  }, [handle, free]);
  const finished = useCallback(() => go({ at: 'debrief', game: game.id }), [go, game.id]);
  return (
    <main className="play">
      <div className="play-map" ref={host} aria-hidden="true" />
      {handle === null && map.notice === null ? (
        <p className="play-coming">{text.say('app.play.map-coming')}</p>
      ) : null}
      {map.hint === null ? null : (
        <p className="play-hint" style={{ left: map.hint.x, top: map.hint.y }}>
          {map.hint.words}
        </p>
      )}
      <div className="play-desk" style={{ zoom: settings.textSize / 100 }}>
        <PlayScreen
          session={session}
          side={side}
          text={text}
          sources={sources}
          icons={icons}
          onFinished={finished}
          onMenu={() => setMenu(true)}
          onCue={sound.cue}
          onFocusPlace={(id) => handle?.focus(id)}
          onFrame={setFree}
          layers={layers}
          onLayers={(next) => setLayers(new Set(LAYERS.filter((layer) => next.has(layer))))}
          mapNotice={map.notice === null ? null : text.say(map.notice)}
          notice={noticeWords()}
          caption={sound.caption}
        />
      </div>
      {map.telling ? (
        <button
          type="button"
          className="play-skip"
          style={free === null ? undefined : { left: (free.left + free.right) / 2, top: free.bottom }}
          onClick={() => handle?.skip()}
        >
          {text.say('app.play.skip')}
        </button>
      ) : null}
      <Menu game={game} save={save} text={text} open={menu} onOpen={setMenu} />
    </main>
  );

  function noticeWords(): string | null {
    if (save.kind === 'failed') return text.say(`app.play.notice-${save.reason}`);
    return map.lost ? text.say('app.play.map-lost') : null;
  }
}
