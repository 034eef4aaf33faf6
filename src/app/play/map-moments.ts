// What has just happened, as moments on the map: only what the player's side may see, in order, and not too many.
import { type GameEvent, isSeenBy, type View } from '../../engine';
import type { MapMoment, MapPicture, MomentKind, MomentTone } from '../../map';
import { ministryId } from './map-cyber';
import { flowId } from './map-picture';

/** More than this would keep a player waiting; the newsroom has the rest. */
const MOST = 10;

const SILENT: ReadonlySet<string> = new Set([
  'action-done',
  'sign-seen',
  'game-ended',
  'proposal-made',
  'proposal-accepted',
]);
const GOOD: ReadonlySet<string> = new Set([
  'crisis-eased',
  'measure-lifted',
  'flow-recovered',
  'commitment-signed',
  'support-given',
]);
const PLAIN: ReadonlySet<string> = new Set(['election-held', 'proposal-declined', 'intrusion-found']);
const GOOD_EXITS: ReadonlySet<string> = new Set(['rival-backs-off', 'swap']);

export function momentsOf(events: readonly GameEvent[], view: View, picture: MapPicture): MapMoment[] {
  const moments: MapMoment[] = [];
  for (const event of events) {
    if (SILENT.has(event.kind) || !isSeenBy(event, view.side)) continue;
    const moment = momentOf(event, view, picture);
    if (moment !== null) moments.push(moment);
  }
  return moments.slice(0, MOST);
}

function momentOf(event: GameEvent, view: View, picture: MapPicture): MapMoment | null {
  const tone = toneOf(event);
  const feature = picture.features.find((one) => one.id === event.place);
  if (feature !== undefined) {
    const kind: MomentKind = tone === 'bad' ? 'clash' : 'ships';
    return { id: feature.id, kind, tone, at: { lon: feature.lon, lat: feature.lat } };
  }
  const country = event.target ?? event.by;
  switch (event.kind) {
    case 'commitment-signed':
    case 'commitment-strained': {
      const bond = picture.bonds.find(
        ({ a, b }) => [a, b].includes(event.by) && [a, b].includes(event.target ?? view.side),
      );
      return { id: bond?.id ?? '', kind: bond === undefined ? 'pulse' : 'bond', tone, at: { country } };
    }
    case 'measure-imposed':
    case 'measure-lifted':
    case 'flow-recovered': {
      const market = view.level.governments.find((one) => one.id === event.by)?.market ?? view.level.rival;
      return { id: flowId(market), kind: 'trade', tone, at: { country } };
    }
    case 'intrusion-found':
    case 'cyber-struck':
      return cyberMoment(country, tone);
    default:
      if (event.place === 'networks') return cyberMoment(country, tone);
      return { id: '', kind: 'pulse', tone, at: { country } };
  }
}

const cyberMoment = (country: string, tone: MomentTone): MapMoment => ({
  id: ministryId(country),
  kind: 'cyber',
  tone,
  at: { country },
});

function toneOf(event: GameEvent): MomentTone {
  if (event.kind === 'crisis-closed') return GOOD_EXITS.has(event.what) ? 'good' : 'bad';
  if (GOOD.has(event.kind)) return 'good';
  return PLAIN.has(event.kind) ? 'plain' : 'bad';
}
