// The map's shapes as the page uses them: rings by country and boundary lines, read from assets/map/asia.json.
import { type PackedPoint, unpack } from './geometry/packing';
import { type Point, projection } from './geometry/projection';

export interface Ring {
  /** The coarsest level of detail at which it is drawn. */
  readonly level: number;
  /** In square units of the plane. */
  readonly area: number;
  /** West, north, east, south. */
  readonly box: readonly [number, number, number, number];
  readonly points: readonly PackedPoint[];
}

export interface Border {
  readonly disputed: boolean;
  readonly points: readonly PackedPoint[];
}

export interface MapShapes {
  /** By iso3; "x-land" is land that no side in the game holds, "x-disputed" islands that several claim. */
  readonly countries: ReadonlyMap<string, readonly Ring[]>;
  readonly borders: readonly Border[];
}

/** Why there is no map: the page says so in words and goes on with the text mirror. */
export class MapUnavailable extends Error {
  readonly code: 'no-webgl' | 'no-shapes';

  constructor(code: 'no-webgl' | 'no-shapes', detail: string) {
    super(`map unavailable (${code}): ${detail}`);
    this.name = 'MapUnavailable';
    this.code = code;
  }
}

type PackedRing = readonly [number, number, number, number, number, number, string];

interface ShapesFile {
  readonly projection: typeof projection;
  readonly countries: Readonly<Record<string, readonly PackedRing[]>>;
  readonly borders: readonly (readonly [number, string])[];
}

/** Throws `MapUnavailable` if the file was cut with another projection or is damaged. */
export function parseShapes(text: string): MapShapes {
  try {
    const file = JSON.parse(text) as ShapesFile;
    const keys = Object.keys(projection) as (keyof typeof projection)[];
    if (keys.some((key) => file.projection[key] !== projection[key])) throw new Error('another projection');
    const countries = new Map<string, readonly Ring[]>();
    for (const [id, rings] of Object.entries(file.countries)) {
      countries.set(
        id,
        rings.map(([level, area, west, north, east, south, points]) => ({
          level,
          area,
          box: [west, north, east, south],
          points: unpack(points),
        })),
      );
    }
    const borders = file.borders.map(([disputed, points]) => ({
      disputed: disputed === 1,
      points: unpack(points),
    }));
    return { countries, borders };
  } catch (error) {
    throw new MapUnavailable('no-shapes', error instanceof Error ? error.message : String(error));
  }
}

/** Fetches the shapes. Rejects with `MapUnavailable` if they cannot be had. */
export async function loadShapes(): Promise<MapShapes> {
  const address = new URL('../../assets/map/asia.json', import.meta.url);
  let text: string;
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} for ${address.pathname}`);
    text = await answer.text();
  } catch (error) {
    throw new MapUnavailable('no-shapes', error instanceof Error ? error.message : String(error));
  }
  return parseShapes(text);
}

function ringHolds(ring: Ring, { x, y }: Point): boolean {
  const [west, north, east, south] = ring.box;
  if (x < west || x > east || y < north || y > south) return false;
  let inside = false;
  let last = ring.points.at(-1);
  for (const point of ring.points) {
    if (last !== undefined && point.y > y !== last.y > y) {
      const crossing = point.x + ((y - point.y) / (last.y - point.y)) * (last.x - point.x);
      if (x < crossing) inside = !inside;
    }
    last = point;
  }
  return inside;
}

/** The country at a point of the plane; null at sea and on land that is nobody's in the game. */
export function countryAt(shapes: MapShapes, point: Point): string | null {
  for (const [id, rings] of shapes.countries) {
    if (!id.startsWith('x-') && rings.some((ring) => ringHolds(ring, point))) return id;
  }
  return null;
}
