// The map's program and shapes: large, so they are fetched while the briefing is read.
type MapModule = typeof import('../../map');
type MapShapes = Awaited<ReturnType<MapModule['loadShapes']>>;

let coming: Promise<readonly [MapModule, MapShapes]> | null = null;

export function mapParts(): Promise<readonly [MapModule, MapShapes]> {
  coming ??= import('../../map').then(async (room) => [room, await room.loadShapes()] as const);
  // What did not arrive is asked for again the next time.
  coming.catch(() => {
    coming = null;
  });
  return coming;
}
