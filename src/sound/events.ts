// Which cue, if any, an event of the game is given, heard from one side: what is good for it sounds good.
import type { CueId } from './cues';

/** What of an event the sound depends on; the engine's GameEvent fits it. */
export interface SoundingEvent {
  readonly kind: string;
  readonly by?: string;
  readonly target?: string | null;
  /** The exit of a crisis, or how the game ended. */
  readonly what?: string;
  readonly amount?: number;
}

/** Events without a choice; null is heard as nothing, on purpose. */
const plainCues: ReadonlyMap<string, CueId | null> = new Map<string, CueId | null>([
  ['crisis-opened', 'crisis-open'],
  ['crisis-climbed', 'ladder-climb'],
  ['crisis-eased', 'ladder-ease'],
  ['accident', 'ladder-climb'],
  ['incident', 'news'],
  ['measure-imposed', 'trade-hit'],
  ['measure-lifted', 'trade-mended'],
  ['flow-recovered', 'trade-mended'],
  ['intrusion-found', 'cyber-found'],
  ['cyber-struck', 'cyber-hit'],
  ['commitment-signed', 'treaty-signed'],
  ['commitment-strained', 'treaty-strained'],
  ['clause-invoked', 'treaty-strained'],
  ['clause-honoured', 'treaty-signed'],
  ['clause-broken', 'treaty-strained'],
  ['step-taken', 'treaty-signed'],
  ['step-failed', 'treaty-strained'],
  ['group-frozen', 'treaty-strained'],
  ['group-thawed', 'treaty-signed'],
  ['erratic-signal', 'treaty-strained'],
  ['input-stopped', 'trade-hit'],
  ['input-short', 'trade-hit'],
  ['proposal-made', 'news'],
  ['proposal-accepted', 'news'],
  ['proposal-declined', 'treaty-strained'],
  ['support-given', 'treaty-signed'],
  ['support-withheld', 'treaty-strained'],
  ['election-held', 'election'],
  ['leader-changed', 'news'],
  // Every order ends in one of these; the newsroom shows them, and a month would be all noise.
  ['action-done', null],
  ['sign-seen', 'news'],
  ['war', 'crisis-close-bad'],
]);

const exitCues: ReadonlyMap<string, CueId> = new Map<string, CueId>([
  ['target-concedes', 'crisis-close-bad'],
  ['rival-backs-off', 'crisis-close-good'],
  ['swap', 'crisis-close-good'],
  ['frozen', 'ladder-ease'],
  ['fait-accompli', 'crisis-close-bad'],
]);

const endingCues: ReadonlyMap<string, CueId> = new Map<string, CueId>([
  ['held', 'ending-good'],
  ['strained', 'ending-good'],
  ['bent', 'ending-bad'],
  ['broken', 'ending-bad'],
  ['war', 'ending-bad'],
  ['government-falls', 'ending-bad'],
]);

/** What ends well for whoever was pressed ends badly for whoever pressed. */
const turned: ReadonlyMap<CueId, CueId> = new Map<CueId, CueId>([
  ['crisis-close-bad', 'crisis-close-good'],
  ['crisis-close-good', 'crisis-close-bad'],
]);

/** A cue of gain or loss, as the side hears it; what befalls others is news. */
function heardBy(side: string, { by, target }: SoundingEvent, cue: CueId): CueId {
  if (target === side) return cue;
  return by === side ? (turned.get(cue) ?? cue) : 'news';
}

/** The cue of an event for a side; null for one that is silent or not known. An exit or ending not known sounds neutral. */
export function cueForEvent(event: SoundingEvent, side: string): CueId | null {
  switch (event.kind) {
    case 'crisis-closed':
      return heardBy(side, event, exitCues.get(event.what ?? '') ?? 'ladder-ease');
    case 'slice-lost':
      return heardBy(side, event, 'crisis-close-bad');
    case 'game-ended':
      return endingCues.get(event.what ?? '') ?? 'turn-begin';
    default:
      return plainCues.get(event.kind) ?? null;
  }
}
