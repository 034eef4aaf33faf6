// The door of the sound room: the board, the cues, and which event sounds like what.
export {
  createSoundBoard,
  type SoundBoard,
  type SoundBoardOptions,
  type SoundState,
  type Volumes,
} from './board';
export { type CaptionId, CUES, type CueId } from './cues';
export { cueForEvent, type SoundingEvent } from './events';
export type { SoundStatus } from './player';
