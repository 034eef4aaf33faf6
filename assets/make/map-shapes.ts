// Writes assets/map/asia.json: the land of maritime Asia by country, from Natural Earth's 1:10m countries
// (package world-atlas), projected, cut, simplified by level of detail, and packed. Run: npm run assets map-shapes
//
// Lines on this map are no opinion. Boundaries are Natural Earth's, that is those of actual control; those that
// governments dispute are marked, and drawn dashed. Islands that several governments claim belong to no country
// here ("x-disputed") and take no one's colour. Taiwan is an id of its own because it is a government in the model.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoMercator, geoStream } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type PackedPoint, pack } from '../../src/map/geometry/packing';
import { projection, worldHeight, worldWidth } from '../../src/map/geometry/projection';

/** Natural Earth's number or name to our id; whatever is not listed is plain land, "x-land". */
const countryIds: Readonly<Record<string, string>> = {
  '036': 'aus',
  '096': 'brn',
  '104': 'mmr',
  '116': 'khm',
  '156': 'chn',
  '158': 'twn',
  '316': 'usa',
  '344': 'chn',
  '356': 'ind',
  '360': 'idn',
  '392': 'jpn',
  '408': 'prk',
  '410': 'kor',
  '418': 'lao',
  '446': 'chn',
  '458': 'mys',
  '496': 'mng',
  '554': 'nzl',
  '580': 'usa',
  '586': 'pak',
  '598': 'png',
  '608': 'phl',
  '626': 'tls',
  '643': 'rus',
  '702': 'sgp',
  '704': 'vnm',
  '764': 'tha',
  '050': 'bgd',
  '144': 'lka',
  '524': 'npl',
  '064': 'btn',
};
/** Pairs whose land boundary, or a part of it, is in dispute. */
const disputedPairs = new Set([
  'chn ind',
  'ind pak',
  'kor prk',
  'btn chn',
  'chn x-disputed',
  'ind x-disputed',
  'pak x-disputed',
]);
/** Islands inside these boxes (west, south, east, north) are claimed by more than one government. */
const disputedBoxes: readonly (readonly [number, number, number, number])[] = [
  [110.9, 15.4, 113, 17.3], // Paracel Islands
  [111, 6.5, 117.6, 12.2], // Spratly Islands
  [117.5, 14.9, 118, 15.4], // Scarborough Shoal
  [123.2, 25.5, 124.8, 26.1], // Senkaku/Diaoyu
  [116.6, 20.5, 117, 20.9], // Pratas
  [131.7, 37.1, 132, 37.4], // Liancourt Rocks (Dokdo/Takeshima)
  [145.2, 43.25, 149, 45.65], // southern Kurils / Northern Territories
];
const disputedNames = new Set(['Siachen Glacier', 'Spratly Is.', 'Scarborough Reef']);

/** Smallest triangle (square units) that a point must span to be kept at level 0, 1, 2. */
const keepFrom = [50, 28, 26] as const;
/** The same for land boundaries, which need less truth than coasts, and for all that lies outside the theatre. */
const boundaryFrom = [120, 70, 50] as const;
const outsideFrom = [700] as const;
/** Smallest ring (square units) drawn at level 0, 1, 2. */
const ringFrom = [50, 15, 9] as const;
const outsideRingFrom = 2600;
/** Degrees: inside `focus` all levels; inside `theatre` levels 0 and 1; elsewhere 0 only. */
const focus = { west: 98, south: -12, east: 147, north: 43 };
const theatre = { west: 68, south: -44, east: 156, north: 50 };

const require = createRequire(import.meta.url);
const atlas = JSON.parse(
  readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'),
) as Topology<{
  countries: GeometryCollection<{ name: string }>;
}>;

const toPlane = geoMercator()
  .rotate([-(projection.west + projection.east) / 2, 0])
  .scale((projection.unitsPerDegree * 180) / Math.PI)
  .precision(0);
const [cornerX, cornerY] = toPlane([projection.west + 1e-9, projection.north]) ?? [0, 0];
toPlane.translate([480 - cornerX, 250 - cornerY]).clipExtent([
  [0, 0],
  [worldWidth, worldHeight],
]);

/** True for what d3 adds around an island that is drawn the wrong way round: all the rest of the world. */
function isFrame(ring: readonly Position[]): boolean {
  return Math.abs(signedArea(ring)) > worldWidth * worldHeight * 0.9;
}

/** The rings of one geometry on the plane, cut to the map's frame. */
function flatten(geometry: Geometry): Position[][] {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  const sink = {
    point: (x: number, y: number) => ring.push([Math.round(x), Math.round(y)]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      const first = ring[0];
      if (ring.length > 2 && first !== undefined && !isFrame(ring)) rings.push([...ring, first]);
    },
    polygonStart: () => {},
    polygonEnd: () => {},
  };
  geoStream(geometry, toPlane.stream(sink));
  return rings;
}

function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

function box(ring: readonly Position[]): [number, number, number, number] {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const atCorner = (lon: number, lat: number) => toPlane([lon, lat]) ?? [0, 0];
const planeBox = (west: number, south: number, east: number, north: number) => {
  const [x1, y1] = atCorner(west, north);
  const [x2, y2] = atCorner(east, south);
  return [x1, y1, x2, y2] as const;
};
const disputedPlaneBoxes = disputedBoxes.map((edges) => planeBox(...edges));
const focusBox = planeBox(focus.west, focus.south, focus.east, focus.north);
const theatreBox = planeBox(theatre.west, theatre.south, theatre.east, theatre.north);

function lies(inner: readonly number[], outer: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = inner;
  const [e = 0, f = 0, g = 0, h = 0] = outer;
  return a >= e && b >= f && c <= g && d <= h;
}

function idOf(country: Feature<Geometry, { name: string }>, ring: readonly Position[]): string {
  if (disputedNames.has(country.properties.name)) return 'x-disputed';
  if (disputedPlaneBoxes.some((edges) => lies(box(ring), edges))) return 'x-disputed';
  return countryIds[String(country.id)] ?? 'x-land';
}

// One multipolygon an id; every ring stands for itself, since the page fills by the even-odd rule.
const ringsById = new Map<string, Position[][]>();
const world = feature(atlas, atlas.objects.countries) as FeatureCollection<Geometry, { name: string }>;
for (const country of world.features) {
  if (country.id === '010' || country.geometry === null) continue;
  for (const ring of flatten(country.geometry)) {
    const id = idOf(country, ring);
    // Unlisted countries keep their number so that their boundaries stay.
    const key = id === 'x-land' ? `x-land ${country.id ?? country.properties.name}` : id;
    ringsById.set(key, [...(ringsById.get(key) ?? []), ring]);
  }
}

const flat: Record<string, MultiPolygon> = Object.fromEntries(
  [...ringsById]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, rings]) => [id, { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) }]),
);
const weighed = presimplify(topology(flat) as Parameters<typeof presimplify>[0]);

/** For each arc, whose it is: two owners make a boundary on land. */
const owners = new Map<number, string[]>();
for (const [key, geometry] of Object.entries(weighed.objects)) {
  if (geometry.type !== 'MultiPolygon') continue;
  for (const index of geometry.arcs.flat(2)) {
    const arc = index < 0 ? ~index : index;
    const keys = owners.get(arc) ?? [];
    if (!keys.includes(key)) owners.set(arc, [...keys, key].sort());
  }
}

/** The points of one arc with the coarsest level that keeps each; points that no level keeps are gone. */
function gradeArc(arc: readonly Position[], index: number): PackedPoint[] {
  const isBoundary = (owners.get(index)?.length ?? 0) > 1;
  const points: PackedPoint[] = [];
  arc.forEach(([x = 0, y = 0, weight = 0], place) => {
    const spot = [x, y, x, y];
    const inTheatre = lies(spot, theatreBox);
    const least = !inTheatre ? outsideFrom : isBoundary ? boundaryFrom : keepFrom;
    const finest = lies(spot, focusBox) ? 2 : inTheatre ? 1 : 0;
    const isEnd = place === 0 || place === arc.length - 1;
    const level = isEnd ? 0 : least.findIndex((area) => weight >= area);
    if (level >= 0 && level <= finest) points.push({ x, y, level });
  });
  return points;
}

const arcs = (weighed.arcs as Position[][]).map(gradeArc);
const arcOf = (index: number): PackedPoint[] => {
  const arc = arcs[index < 0 ? ~index : index] ?? [];
  return index < 0 ? [...arc].reverse() : arc;
};

/** Joins arcs end to end; drops points that stand still. */
function join(indices: readonly number[]): PackedPoint[] {
  const points: PackedPoint[] = [];
  for (const point of indices.flatMap(arcOf)) {
    const last = points.at(-1);
    if (last !== undefined && last.x === point.x && last.y === point.y) {
      if (point.level < last.level) points[points.length - 1] = point;
    } else points.push(point);
  }
  return points;
}

interface Ring {
  readonly level: number;
  readonly area: number;
  readonly box: readonly number[];
  readonly points: string;
}

const countries: Record<string, Ring[]> = {};
let pointCount = 0;

for (const [key, geometry] of Object.entries(weighed.objects)) {
  if (geometry.type !== 'MultiPolygon') continue;
  const id = key.startsWith('x-land') ? 'x-land' : key;
  for (const indices of geometry.arcs.flat()) {
    const ring = join(indices);
    if (ring.at(0)?.x === ring.at(-1)?.x && ring.at(0)?.y === ring.at(-1)?.y) ring.pop();
    const positions = ring.map(({ x, y }) => [x, y]);
    const area = Math.round(Math.abs(signedArea(positions)));
    const inTheatre = positions.some(([x = 0, y = 0]) => lies([x, y, x, y], theatreBox));
    const level = ringFrom.findIndex((least) => area >= least);
    if (ring.length < 3 || level < 0 || (!inTheatre && area < outsideRingFrom)) continue;
    pointCount += ring.length;
    // A ring first drawn at level 2 needs all its points there, and a small one at least three at each level.
    const enough = (at: number) => ring.filter((point) => point.level <= at).length >= 4;
    const graded = ring.map((point) => ({
      ...point,
      level: enough(level) ? point.level : Math.min(point.level, level),
    }));
    countries[id] = [...(countries[id] ?? []), { level, area, box: box(positions), points: pack(graded) }];
  }
}

const borders: { disputed: boolean; points: string }[] = [];
for (const [arc, keys] of [...owners].sort(([a], [b]) => a - b)) {
  if (keys.length < 2) continue;
  const points = join([arc]);
  if (!points.some(({ x, y }) => lies([x, y, x, y], theatreBox))) continue;
  pointCount += points.length;
  borders.push({ disputed: disputedPairs.has(keys.join(' ')), points: pack(points) });
}

const text = JSON.stringify({
  source: 'Natural Earth 1:10m admin 0 countries (public domain), package world-atlas 2.0.2',
  projection,
  countries: Object.fromEntries(
    Object.entries(countries).map(([id, rings]) => [
      id,
      rings
        .sort((a, b) => b.area - a.area || (a.points < b.points ? -1 : 1))
        .map((ring) => [ring.level, ring.area, ...ring.box, ring.points]),
    ]),
  ),
  borders: borders.map(({ disputed, points }) => [disputed ? 1 : 0, points]),
});
mkdirSync('assets/map', { recursive: true });
writeFileSync('assets/map/asia.json', `${text}\n`);
console.log(
  `assets/map/asia.json: ${pointCount} points, ${Math.round(text.length / 1000)} kB, ` +
    `${Math.round(gzipSync(text, { level: 9 }).length / 1000)} kB gzipped`,
);
