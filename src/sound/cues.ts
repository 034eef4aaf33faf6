// The cues the game knows, and how much each matters when several want to be heard at once.

export const CUES = [
  'turn-end',
  'turn-begin',
  'ladder-climb',
  'ladder-ease',
  'crisis-open',
  'crisis-close-good',
  'crisis-close-bad',
  'trade-hit',
  'trade-mended',
  'cyber-found',
  'cyber-hit',
  'treaty-signed',
  'treaty-strained',
  'order-add',
  'order-remove',
  'refused',
  'election',
  'ending-good',
  'ending-bad',
  'news',
] as const;

export type CueId = (typeof CUES)[number];

/** The key under which the text room keeps the caption of a cue. */
export type CaptionId = `sound.${CueId}`;

export function captionOf(cue: CueId): CaptionId {
  return `sound.${cue}`;
}

/** Answers to the hand: they sound at once, or not at all. */
export function isTouch(cue: CueId): boolean {
  return cue === 'order-add' || cue === 'order-remove' || cue === 'refused' || cue === 'turn-end';
}

/** Of 1 to 4; when not all can be heard, the lighter give way. 4 is always heard. */
export function weightOf(cue: CueId): number {
  switch (cue) {
    case 'ending-good':
    case 'ending-bad':
      return 4;
    case 'crisis-open':
    case 'crisis-close-good':
    case 'crisis-close-bad':
    case 'ladder-climb':
      return 3;
    case 'news':
    case 'turn-begin':
    case 'turn-end':
      return 1;
    default:
      return 2;
  }
}
