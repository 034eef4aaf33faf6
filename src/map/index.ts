// The map on screen. Phaser is large: load this module only when the map is wanted, `await import('../map')`.
import type { MapEvents, MapHandle } from './picture';
import type { MapShapes } from './shapes';
import { startEngine } from './stage/game';
import { loadFonts } from './stage/sheets';
import { Stage } from './stage/stage';

export type {
  BondKind,
  BondPicture,
  CapitalPicture,
  CyberPicture,
  CyberState,
  Edges,
  FeaturePicture,
  FlowPicture,
  MapEvents,
  MapHandle,
  MapLayer,
  MapMoment,
  MapPicture,
  MomentKind,
  MomentTone,
  PickKind,
  SeaPicture,
} from './picture';
export { mapLayers } from './picture';
export { loadShapes, type MapShapes, MapUnavailable } from './shapes';

export interface MapOptions {
  readonly reducedMotion: boolean;
  readonly shapes: MapShapes;
}

/**
 * Puts a map into the parent, which must have a size and be positioned. Rejects with `MapUnavailable` where the
 * browser has no WebGL: the game goes on with the map in words.
 */
export async function createMap(
  parent: HTMLElement,
  events: MapEvents,
  { reducedMotion, shapes }: MapOptions,
): Promise<MapHandle> {
  const [engine] = await Promise.all([startEngine(parent), loadFonts()]);
  return new Stage(engine, parent, events, shapes, reducedMotion);
}
