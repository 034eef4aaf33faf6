// What the map shows of a player's view, as plain data. Nothing in it that the view does not hold.
import { type CrisisView, MARKETS, type Market, RUNGS, SECTORS, type View } from '../../engine';
import type { BondPicture, CapitalPicture, FeaturePicture, FlowPicture, MapPicture } from '../../map';
import type { Text } from '../../text';
import { cyberOf } from './map-cyber';
import { seas, spotOf } from './map-places';

export const flowId = (market: string): string => `flow-${market}`;
const bondId = (bond: number): string => `bond-${bond}`;

/** `strained`: sides whose promises to the player have just been tested and found wanting. */
export function pictureOf(view: View, text: Text, strained: ReadonlySet<string>): MapPicture {
  const live = view.crises.filter((crisis) => crisis.exit === null);
  return {
    home: view.side,
    rival: view.level.rival,
    features: featuresOf(view, text, live),
    flows: flowsOf(view, text),
    bonds: bondsOf(view, text, strained),
    cyber: cyberOf(view, text, live),
    capitals: capitalsOf(view, text),
    seas: seas.map(({ id, lon, lat, size }) => ({
      id,
      lon,
      lat,
      size,
      label: text.say(`app.map.seas.${id}`),
    })),
  };
}

function featuresOf(view: View, text: Text, live: readonly CrisisView[]): FeaturePicture[] {
  const { at, level } = view;
  return level.features.map((feature) => {
    const here = live.filter((crisis) => crisis.place === feature.id);
    const rung = here.reduce((most, crisis) => Math.max(most, crisis.rung), 0);
    const control = view.read(at.feature(feature.id, 'control'));
    const ownShips = view.read(at.feature(feature.id, 'own-ships'));
    const rivalShips = view.read(at.feature(feature.id, 'rival-ships'));
    const mine = feature.holder === view.side;
    return {
      id: feature.id,
      lon: feature.lon,
      lat: feature.lat,
      rung,
      controlPm: control,
      ownShips: mine ? ownShips : 0,
      otherShips: mine ? 0 : ownShips,
      rivalShips,
      live: here.length > 0,
      label: nameOf(feature.names, feature.id),
      detail: text.say('app.map.ships', {
        rung: here.length > 0 ? text.say(`names.rungs.${RUNGS[rung]}`) : text.say('app.map.quiet'),
        control: text.number(control / 10),
        own: text.number(ownShips),
        holder: text.say(`names.sides.${feature.holder}.name`),
        rival: text.number(rivalShips),
        rivalName: text.say(`names.sides.${level.rival}.name`),
      }),
    };
  });
}

const nameOf = (names: Readonly<Record<string, string>>, id: string): string => names.en ?? id;

function flowsOf(view: View, text: Text): FlowPicture[] {
  const home = view.level.governments.find((government) => government.id === view.side);
  return MARKETS.filter((market) => market !== view.side).flatMap((market) => {
    let amount = 0;
    let baseline = 0;
    for (const sector of SECTORS) {
      amount += view.read(view.at.exports(view.side, sector, market));
      baseline += home?.exports[sector]?.[market] ?? 0;
    }
    if (amount === 0 && baseline === 0) return [];
    const measures = view.measures.filter((one) => one.target === view.side && one.market === market);
    return [
      {
        id: flowId(market),
        from: view.side,
        to: market,
        amount,
        baseline,
        hit: measures.length > 0,
        grown: amount > baseline,
        label: text.say('app.map.flow', {
          from: text.say(`names.sides.${view.side}.name`),
          to: text.say(`names.markets.${market}`),
          amount: text.money(amount),
          baseline: text.money(baseline),
        }),
      },
    ];
  });
}

function bondsOf(view: View, text: Text, strained: ReadonlySet<string>): BondPicture[] {
  return view.commitments.map(({ id, kind, a, b, binding, capability, frozen }) => {
    // A promise is worth what the weaker of words and means is worth.
    const strengthPm = frozen ? 0 : Math.min(binding, capability);
    const mine = a === view.side || b === view.side;
    return {
      id: bondId(id),
      a,
      b,
      kind,
      strengthPm,
      strained: frozen || (mine && (strained.has(a) || strained.has(b) || strained.has(kind))),
      label: text.say('app.map.bond', {
        kind: text.say(`names.commitments.${kind}.name`),
        a: text.say(`names.sides.${a}.name`),
        b: text.say(`names.sides.${b}.name`),
        strength: text.number(strengthPm / 10),
      }),
    };
  });
}

/** Capitals of all governments, and the ends of trade that are no government here. */
function capitalsOf(view: View, text: Text): CapitalPicture[] {
  const { governments } = view.level;
  const capitals: CapitalPicture[] = governments.map(({ id, capital }) => ({
    id,
    lon: capital.lon,
    lat: capital.lat,
    label: text.say(`names.sides.${id}.government`),
  }));
  const known = new Set(capitals.map((capital) => capital.id));
  for (const market of MARKETS) {
    const spot = spotOf(market);
    if (known.has(market) || spot === null) continue;
    capitals.push({ id: market, lon: spot.lon, lat: spot.lat, label: marketWords(text, market) });
  }
  return capitals;
}

const marketWords = (text: Text, market: Market): string => text.say(`names.markets.${market}`);
