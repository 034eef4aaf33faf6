// How each export sector stands a lost market: what can be sold elsewhere or re-routed, how fast, and how loudly it complains.
import type { Sector, SectorRules } from '../engine';

/** From D(t) = Dmax × (1 − exp(−t ÷ tau)): speed is about 1000 ÷ (tau in months); ceilings are the middle of the range. */
export const sectors: Readonly<Record<Sector, SectorRules>> = {
  // Dmax 0.85-1.0, tau 1.5-3 quarters; Australian coal regained 93 % of its volume.
  bulk: {
    id: 'bulk',
    reallocation: 900,
    deflection: 40,
    speed: 150,
    lobby: 350,
    needed: 800,
    source: 'australia-exports-2021',
  },
  // Graded farm goods: Dmax 0.7-0.95, tau 2-4 quarters. Bananas and pineapples have loud growers.
  farm: {
    id: 'farm',
    reallocation: 700,
    deflection: 120,
    speed: 111,
    lobby: 850,
    needed: 0,
    source: 'pineapples-2021',
  },
  // Branded food and wine: Dmax 0.3-0.7, tau 4-8 quarters; salmon came back by way of Vietnam.
  branded: {
    id: 'branded',
    reallocation: 430,
    deflection: 150,
    speed: 56,
    lobby: 700,
    needed: 0,
    source: 'adelaide-2021',
  },
  // No anchor of its own: parts inside production chains are hard to replace, for the buyer too.
  electronics: {
    id: 'electronics',
    reallocation: 550,
    deflection: 250,
    speed: 60,
    lobby: 450,
    needed: 850,
    source: 'judgement',
  },
  // Japanese cars lost 35-63 % in the first month of a boycott; up to twelve months to recover.
  vehicles: {
    id: 'vehicles',
    reallocation: 500,
    deflection: 100,
    speed: 60,
    lobby: 600,
    needed: 400,
    source: 'car-boycott-2012',
  },
  // Dmax 0-0.3, tau 4-8 quarters: in 2017 other visitors to Korea replaced about none of the lost ones.
  tourism: {
    id: 'tourism',
    reallocation: 150,
    deflection: 0,
    speed: 56,
    lobby: 800,
    needed: 0,
    source: 'korea-tourists-2017',
  },
  // Re-exportable goods: Dmax 0.8-1.0, tau 4-8 quarters, mostly by other routes.
  're-export': {
    id: 're-export',
    reallocation: 450,
    deflection: 800,
    speed: 60,
    lobby: 300,
    needed: 300,
    source: 'salmon-rerouted',
  },
};
