// Networks on the map: a ministry for each government, and the cable landings of the player's country.
import type { CrisisView, View } from '../../engine';
import { ATTRIBUTED } from '../../engine';
import type { CyberPicture, CyberState } from '../../map';
import type { Text } from '../../text';
import { landingsOf, spotOf } from './map-places';

/** From this rung of the ladder on, networks fail and not only leak. */
const DISRUPTED_RUNG = 3;

export const ministryId = (side: string): string => `ministry-${side}`;

export function cyberOf(view: View, text: Text, live: readonly CrisisView[]): CyberPicture[] {
  const found: CyberPicture[] = [];
  const add = (
    spot: { id: string; lon: number; lat: number } | null,
    kind: CyberPicture['kind'],
    place: string,
    state: CyberState,
    origin: string | null,
  ): void => {
    if (spot === null) return;
    const { id, lon, lat } = spot;
    const by = origin === null ? '' : text.say(`names.sides.${origin}.name`);
    const label = text.say(`app.map.cyber-${state}`, { place, origin: by });
    found.push({ id, lon, lat, kind, state, origin, label });
  };
  for (const { id } of view.level.governments) {
    const crisis = worst(live, id);
    const origin = originOf(crisis);
    const place = text.say('app.map.ministry', { country: text.say(`names.sides.${id}.name`) });
    add(spotOf(ministryId(id)), 'ministry', place, stateOf(crisis), origin);
  }
  const home = worst(live, view.side);
  const cut = home !== null && home.rung >= DISRUPTED_RUNG;
  for (const spot of landingsOf(view.side)) {
    const place = text.say('app.map.cable', { place: text.say(`app.map.cables.${spot.id}`) });
    add(spot, 'cable', place, cut ? stateOf(home) : 'quiet', cut ? originOf(home) : null);
  }
  return found;
}

function worst(live: readonly CrisisView[], target: string): CrisisView | null {
  let found: CrisisView | null = null;
  for (const crisis of live)
    if (crisis.family === 'cyber' && crisis.target === target && crisis.rung >= (found?.rung ?? 0))
      found = crisis;
  return found;
}

const originOf = (crisis: CrisisView | null): string | null =>
  crisis !== null && crisis.attribution >= ATTRIBUTED && crisis.instigator !== 'unknown'
    ? crisis.instigator
    : null;

function stateOf(crisis: CrisisView | null): CyberState {
  if (crisis === null) return 'quiet';
  if (originOf(crisis) !== null) return 'named';
  return crisis.rung >= DISRUPTED_RUNG ? 'disruption' : 'intrusion';
}
