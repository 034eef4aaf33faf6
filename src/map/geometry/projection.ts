// Where a longitude and latitude lie on the map's plane: one fixed Mercator projection, shared with the script
// that cuts the shapes (assets/make/map-shapes.ts) and equal to d3-geo's geoMercator with these parameters.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** The plane's origin is its north-west corner; a degree of longitude is `unitsPerDegree` units wide. */
export const projection = {
  west: 20,
  east: 200,
  north: 70,
  south: -56,
  unitsPerDegree: 128,
} as const;

const degree = Math.PI / 180;

/** Mercator's northing in degrees of longitude at the equator. */
function northing(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * degree) / 2)) / degree;
}

export const worldWidth = (projection.east - projection.west) * projection.unitsPerDegree;
export const worldHeight = Math.round(
  (northing(projection.north) - northing(projection.south)) * projection.unitsPerDegree,
);

/** Degrees to plane. A longitude may run past the plane's sides: 200° and −160° are different points. */
export function project({ lon, lat }: LonLat): Point {
  return {
    x: (lon - projection.west) * projection.unitsPerDegree,
    y: (northing(projection.north) - northing(lat)) * projection.unitsPerDegree,
  };
}

/** Plane to degrees; the inverse of `project`. */
export function unproject({ x, y }: Point): LonLat {
  const up = northing(projection.north) - y / projection.unitsPerDegree;
  return {
    lon: x / projection.unitsPerDegree + projection.west,
    lat: (2 * Math.atan(Math.exp(up * degree)) - Math.PI / 2) / degree,
  };
}

/** The same place with its longitude within half a turn of the map's middle, so that America lies to the east. */
export function nearestTurn({ lon, lat }: LonLat): LonLat {
  const middle = (projection.west + projection.east) / 2;
  const turns = Math.round((lon - middle) / 360);
  return { lon: lon - turns * 360, lat };
}
