// The door of the hud: the play screen, and the types of what it is handed.
export {
  type Cue,
  type FreeArea,
  MAP_LAYERS,
  type MapLayer,
  type PlayProps,
  type SourceNote,
} from './play-props';
export { PlayScreen } from './play-screen';
