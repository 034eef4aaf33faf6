// Lets cues sound one after the other instead of all at once, and only the weightiest three of a burst.
import { type CueId, isTouch, weightOf } from './cues';

const spacingMs = 650;
/** So long without a cue, and the next begins a new burst. */
const restMs = 2500;
const mostInARow = 3;
const touchSpacingMs = 60;

export interface CueQueue {
  add(cue: CueId): void;
  clear(): void;
}

export function createCueQueue(play: (cue: CueId) => void): CueQueue {
  let waiting: CueId[] = [];
  let played = 0;
  let lastPlayed = Number.NEGATIVE_INFINITY;
  let lastTouch = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const playNext = () => {
    timer = undefined;
    const cue = waiting.shift();
    if (cue === undefined) return;
    lastPlayed = Date.now();
    played += 1;
    play(cue);
    arm();
  };

  const arm = () => {
    if (timer !== undefined || waiting.length === 0) return;
    timer = setTimeout(playNext, Math.max(0, lastPlayed + spacingMs - Date.now()));
  };

  const addTouch = (cue: CueId) => {
    if (Date.now() - lastTouch < touchSpacingMs) return;
    lastTouch = Date.now();
    play(cue);
  };

  /** Takes out the lightest, of equals the latest, until no more wait than the burst has room for. */
  const trim = () => {
    while (waiting.length > Math.max(0, mostInARow - played)) {
      const lightest = Math.min(...waiting.map(weightOf));
      waiting.splice(waiting.map(weightOf).lastIndexOf(lightest), 1);
    }
  };

  return {
    add(cue) {
      if (isTouch(cue)) {
        addTouch(cue);
        return;
      }
      if (Date.now() - lastPlayed > restMs) played = 0;
      // An ending is always heard.
      if (weightOf(cue) === 4) {
        waiting = [];
        played = 0;
      }
      if (waiting.includes(cue)) return;
      waiting.push(cue);
      trim();
      arm();
    },
    clear() {
      if (timer !== undefined) clearTimeout(timer);
      timer = undefined;
      waiting = [];
      played = 0;
    },
  };
}
