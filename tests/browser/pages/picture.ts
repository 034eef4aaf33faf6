// A realistic picture of the map, as the app would give it in the middle of a game from Manila.
import type {
  CapitalPicture,
  FeaturePicture,
  FlowPicture,
  MapPicture,
  SeaPicture,
} from '../../../src/map/picture';

const capitals: CapitalPicture[] = [
  { id: 'phl', lon: 120.98, lat: 14.6, label: 'Manila' },
  { id: 'chn', lon: 116.39, lat: 39.92, label: 'Beijing' },
  { id: 'usa', lon: -77.04, lat: 38.9, label: 'United States' },
  { id: 'jpn', lon: 139.75, lat: 35.68, label: 'Tokyo' },
  { id: 'kor', lon: 126.98, lat: 37.57, label: 'Seoul' },
  { id: 'aus', lon: 149.13, lat: -35.28, label: 'Canberra' },
  { id: 'vnm', lon: 105.85, lat: 21.03, label: 'Hanoi' },
  { id: 'mys', lon: 101.69, lat: 3.14, label: 'Kuala Lumpur' },
  { id: 'twn', lon: 121.56, lat: 25.04, label: 'Taipei' },
  { id: 'idn', lon: 106.83, lat: -6.18, label: 'Jakarta' },
  { id: 'asn', lon: 103.85, lat: 1.29, label: 'Southeast Asia' },
  { id: 'eur', lon: 4.35, lat: 50.85, label: 'Europe' },
  { id: 'row', lon: -10, lat: -20, label: 'Rest of the world' },
];

const seas: SeaPicture[] = [
  { id: 'scs', lon: 114.2, lat: 13.4, label: 'South China Sea', size: 3 },
  { id: 'phs', lon: 130.5, lat: 17.5, label: 'Philippine Sea', size: 3 },
  { id: 'ecs', lon: 125, lat: 29, label: 'East China Sea', size: 2 },
  { id: 'sulu', lon: 120, lat: 8.4, label: 'Sulu Sea', size: 1 },
  { id: 'celebes', lon: 122.4, lat: 3.3, label: 'Celebes Sea', size: 1 },
  { id: 'pacific', lon: 150, lat: 22, label: 'Pacific Ocean', size: 3 },
  { id: 'java', lon: 111.5, lat: -5, label: 'Java Sea', size: 1 },
  { id: 'sea-of-japan', lon: 135, lat: 40, label: 'Sea of Japan', size: 2 },
];

function feature(
  id: string,
  lon: number,
  lat: number,
  label: string,
  more: Partial<FeaturePicture>,
): FeaturePicture {
  return {
    id,
    lon,
    lat,
    label,
    detail: '',
    rung: 0,
    controlPm: 500,
    ownShips: 0,
    rivalShips: 0,
    otherShips: 0,
    live: false,
    ...more,
  };
}

const features: FeaturePicture[] = [
  feature('second-thomas', 115.864, 9.733, 'Second Thomas Shoal', {
    rung: 3,
    live: true,
    controlPm: 620,
    ownShips: 3,
    rivalShips: 6,
    detail: 'Standoff. Control 62 %',
  }),
  feature('scarborough', 117.76, 15.15, 'Scarborough Shoal', {
    rung: 2,
    live: true,
    controlPm: 180,
    ownShips: 1,
    rivalShips: 4,
  }),
  feature('sabina', 116.48, 9.75, 'Sabina Shoal', { rung: 1, controlPm: 540, ownShips: 1, rivalShips: 2 }),
  feature('thitu', 114.285, 11.053, 'Thitu', { controlPm: 900, ownShips: 1, rivalShips: 1 }),
  feature('vanguard', 109.74, 7.53, 'Vanguard Bank', {
    rung: 1,
    controlPm: 700,
    otherShips: 2,
    rivalShips: 1,
  }),
  feature('luconia', 112.6, 5.6, 'Luconia Shoals', { controlPm: 760, rivalShips: 1, otherShips: 1 }),
];

function flow(to: string, amount: number, baseline: number, more: Partial<FlowPicture> = {}): FlowPicture {
  return {
    id: `phl-${to}`,
    from: 'phl',
    to,
    amount,
    baseline,
    hit: false,
    grown: false,
    label: `To ${to}`,
    ...more,
  };
}

export const picture: MapPicture = {
  home: 'phl',
  rival: 'chn',
  features,
  flows: [
    flow('chn', 760, 1130, { hit: true }),
    flow('usa', 960, 950),
    flow('jpn', 1010, 860, { grown: true }),
    flow('kor', 300, 290),
    flow('asn', 980, 960),
    flow('eur', 560, 560),
    flow('row', 520, 500),
  ],
  bonds: [
    {
      id: 'phl-usa',
      a: 'phl',
      b: 'usa',
      kind: 'treaty',
      strengthPm: 760,
      strained: false,
      label: 'Treaty with the United States',
    },
    {
      id: 'phl-jpn',
      a: 'phl',
      b: 'jpn',
      kind: 'partnership',
      strengthPm: 520,
      strained: false,
      label: 'Partnership with Japan',
    },
    {
      id: 'phl-aus',
      a: 'phl',
      b: 'aus',
      kind: 'partnership',
      strengthPm: 430,
      strained: false,
      label: 'Partnership with Australia',
    },
    { id: 'jpn-usa', a: 'jpn', b: 'usa', kind: 'treaty', strengthPm: 900, strained: false, label: 'Treaty' },
    { id: 'aus-usa', a: 'aus', b: 'usa', kind: 'treaty', strengthPm: 880, strained: false, label: 'Treaty' },
  ],
  cyber: [
    {
      id: 'batangas',
      lon: 121.05,
      lat: 13.75,
      kind: 'cable',
      state: 'quiet',
      origin: null,
      label: 'Cable landing, Batangas',
    },
    {
      id: 'la-union',
      lon: 120.32,
      lat: 16.6,
      kind: 'cable',
      state: 'intrusion',
      origin: null,
      label: 'Cable landing, La Union',
    },
    {
      id: 'davao',
      lon: 125.6,
      lat: 7.07,
      kind: 'cable',
      state: 'quiet',
      origin: null,
      label: 'Cable landing, Davao',
    },
    {
      id: 'ministry',
      lon: 121,
      lat: 14.55,
      kind: 'ministry',
      state: 'named',
      origin: 'chn',
      label: 'Ministry',
    },
  ],
  capitals,
  seas,
};

/** The same a month later: what moments tell. */
export const laterPicture: MapPicture = {
  ...picture,
  features: features.map((one) =>
    one.id === 'scarborough' ? { ...one, rung: 4, rivalShips: 7, ownShips: 3 } : one,
  ),
  flows: picture.flows.map((one) => (one.id === 'phl-kor' ? { ...one, amount: 500, grown: true } : one)),
};
