// The door of the hud: the play screen, and the types of what it is handed.
export type {
  Cue,
  FreeArea,
  MapLayer,
  PlayProps,
  SourceNote,
} from './play-props';
export { PlayScreen } from './play-screen';
