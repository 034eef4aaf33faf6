// The sound board during play: signals for what happened, a bed that follows tension, captions in words.
import { useCallback, useEffect, useState } from 'react';
import spriteMap from '../../../assets/sounds/sprite.json';
import mp3 from '../../../assets/sounds/sprite.mp3?url';
import webm from '../../../assets/sounds/sprite.webm?url';
import { isSeenBy, type Session } from '../../engine';
import { type CueId, createSoundBoard, cueForEvent, type SoundBoard } from '../../sound';
import type { Text } from '../../text';
import type { Settings } from '../storage/settings';

const CAPTION_MS = 5000;

export interface SoundParts {
  readonly caption: string | null;
  cue(id: CueId): void;
}

export function useSound(session: Session, side: string, text: Text, settings: Settings): SoundParts {
  const [board, setBoard] = useState<SoundBoard | null>(null);
  const [caption, setCaption] = useState<string | null>(null);

  useEffect(() => {
    const made = createSoundBoard({ sprite: webm, spriteFallback: mp3, map: spriteMap });
    const unlock = (): void => made.unlock();
    // On the way down: React Aria's buttons let no press come up again.
    for (const gesture of ['pointerdown', 'keydown'] as const) window.addEventListener(gesture, unlock, true);
    setBoard(made);
    return () => {
      for (const gesture of ['pointerdown', 'keydown'] as const)
        window.removeEventListener(gesture, unlock, true);
      made.destroy();
    };
  }, []);

  useEffect(() => {
    if (board === null) return undefined;
    let fading: ReturnType<typeof setTimeout> | undefined;
    const stop = board.onCaption((key) => {
      clearTimeout(fading);
      setCaption(text.say(key));
      fading = setTimeout(() => setCaption(null), CAPTION_MS);
    });
    return () => {
      clearTimeout(fading);
      stop();
    };
  }, [board, text]);

  useEffect(() => {
    if (board === null) return undefined;
    const tense = (): void => {
      const view = session.view(side);
      board.tension(view.read(view.at.world('tension')));
    };
    tense();
    return session.subscribe(() => {
      tense();
      for (const event of session.events()) {
        const cue = isSeenBy(event, side) ? cueForEvent(event, side) : null;
        if (cue !== null) board.cue(cue);
      }
    });
  }, [board, session, side]);

  const { muted, master, cues, bed } = settings;
  useEffect(() => {
    board?.mute(muted);
    board?.volumes({ master, cues, bed });
  }, [board, muted, master, cues, bed]);

  const cue = useCallback((id: CueId) => board?.cue(id), [board]);
  return { caption: settings.captions ? caption : null, cue };
}
