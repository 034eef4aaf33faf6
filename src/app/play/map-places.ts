// Where things lie that no level says: seas, networks and cable landings of countries, markets overseas.
import placesFile from '../../../assets/map/places.json';

export interface Spot {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
}

const spots = new Map(placesFile.places.map((place) => [place.id, place]));

export const spotOf = (id: string): Spot | null => spots.get(id) ?? null;

export const seas = placesFile.places.flatMap((place) =>
  place.kind === 'sea' && 'size' in place ? [{ ...place, size: sizeOf(place.size) }] : [],
);

function sizeOf(size: unknown): 1 | 2 | 3 {
  return size === 3 || size === 2 ? size : 1;
}

/** The landings that the map shows for a country, west to east; other cables are left out to keep it quiet. */
const LANDINGS: Readonly<Record<string, readonly string[]>> = {
  phl: ['cable-la-union', 'cable-nasugbu', 'cable-baler', 'cable-daet', 'cable-davao'],
  vnm: ['cable-danang', 'cable-vung-tau', 'cable-quy-nhon'],
  mys: ['cable-penang', 'cable-kuantan', 'cable-kota-kinabalu'],
  jpn: ['cable-okinawa', 'cable-chikura'],
};

export const landingsOf = (country: string): readonly Spot[] =>
  (Object.hasOwn(LANDINGS, country) ? (LANDINGS[country] ?? []) : []).flatMap((id) => spotOf(id) ?? []);
