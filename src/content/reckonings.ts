// The indices and the four dials as sums of parts, so that every point of a dial can be followed to what moved it.
import {
  type Effects,
  isArmed,
  isRedSeat,
  type Layout,
  type Level,
  MARKETS,
  mulDiv,
  type Part,
  type Reckoning,
  SECTORS,
} from '../engine';
import { base, bondsWorth, weigh } from './parts';
import { redParts } from './red-seat';

const hasTreaty = (fx: Effects, side: string): boolean =>
  fx.state.commitments.some(
    (bond) => bond.kind === 'treaty' && !bond.frozen && (bond.a === side || bond.b === side),
  );

function control(at: Layout, level: Level, side: string): readonly Part[] {
  const held = level.features.filter((feature) => feature.holder === side);
  if (held.length === 0) return [base(700)];
  return held.map((feature) => weigh(at, at.feature(feature.id, 'control'), Math.trunc(1000 / held.length)));
}

/** Share of all exports that go to the rival's market, per mille, times two and a half. */
function exposure(at: Layout, level: Level, side: string): readonly Part[] {
  const rival = level.governments.find((one) => one.id === level.rival)?.market ?? 'chn';
  const government = level.governments.find((one) => one.id === side);
  let usual = 0;
  for (const sector of SECTORS)
    for (const market of MARKETS) usual += government?.exports[sector]?.[market] ?? 0;
  const flows = SECTORS.map((sector) => at.exports(side, sector, rival));
  const share = (fx: Effects): number => flows.reduce((sum, flow) => sum + fx.get(flow), 0);
  return [
    { cause: 'exports', variable: null, amount: (fx) => (usual === 0 ? 0 : mulDiv(share(fx), 2500, usual)) },
    weigh(at, at.side(side, 'diversification'), -300, 400),
  ];
}

function deterrence(at: Layout, level: Level, side: string): readonly Part[] {
  const toPatron =
    side === level.patron ? [base(200)] : [weigh(at, at.pair(level.patron, side, 'interop'), 200)];
  const trust = at.pair(side, level.patron, 'trust');
  return [
    ...(side === level.rival ? [base(250)] : [weigh(at, at.pair(level.rival, side, 'resolve'), 250)]),
    {
      cause: side === level.patron ? 'base' : `variable:${side}>${level.patron}.trust`,
      variable: null,
      amount: (fx) => {
        return hasTreaty(fx, side) ? mulDiv(side === level.patron ? 600 : fx.get(trust), 200, 1000) : 0;
      },
    },
    ...toPatron,
    weigh(at, at.side(side, 'readiness'), 200),
    weigh(at, at.world('capability'), 120),
    {
      cause: 'commitments',
      variable: null,
      amount: (fx) => Math.min(250, mulDiv(bondsWorth(fx, side, false), 100, 1000)),
    },
  ];
}

function backing(at: Layout, level: Level, side: string): readonly Part[] {
  const others = level.governments.filter((one) => one.id !== side && one.id !== level.rival);
  const weight = Math.trunc(600 / Math.max(1, others.length));
  return [
    ...others.map((one) => weigh(at, at.pair(one.id, side, 'trust'), weight)),
    {
      cause: 'commitments',
      variable: null,
      amount: (fx) => Math.min(250, mulDiv(bondsWorth(fx, side, true), 150, 1000)),
    },
    weigh(at, at.world('ownership'), 200),
  ];
}

function nearness(at: Layout, _level: Level, side: string): readonly Part[] {
  return [
    {
      cause: 'crises',
      variable: null,
      amount: (fx) =>
        fx.state.crises.reduce(
          (worst, crisis) =>
            crisis.exit === null &&
            isArmed(crisis.family) &&
            (crisis.target === side || crisis.instigator === side)
              ? Math.max(worst, crisis.rung * crisis.rung * 20)
              : worst,
          0,
        ),
    },
    weigh(at, at.world('tension'), 250),
  ];
}

const usual: readonly Reckoning[] = [
  { of: 'control', source: 'amti-2023', parts: control },
  { of: 'exposure', source: 'csis-coercion-2023', parts: exposure },
  { of: 'deterrence', source: 'defense-pacts-2011', parts: deterrence },
  { of: 'backing', source: 'judgement', parts: backing },
  { of: 'nearness', source: 'judgement', parts: nearness },
  {
    of: 'sovereignty',
    source: 'judgement',
    parts: (at, _level, side) => [
      weigh(at, at.side(side, 'control'), 500),
      weigh(at, at.side(side, 'autonomy'), 500),
    ],
  },
  {
    of: 'prosperity',
    source: 'judgement',
    parts: (at, level, side) => [
      base(500),
      weigh(at, at.side(side, 'gdp'), 250, 10000),
      // Market access goes with the weather between the governments.
      ...(side === level.rival ? [] : [weigh(at, at.pair(level.rival, side, 'relation'), 170, 400)]),
      weigh(at, at.side(side, 'loss'), -2500),
      weigh(at, at.side(side, 'exposure'), -300),
      weigh(at, at.side(side, 'diversification'), 70),
    ],
  },
  {
    of: 'security',
    source: 'judgement',
    parts: (at, _level, side) => [
      base(250),
      weigh(at, at.side(side, 'readiness'), 300),
      weigh(at, at.side(side, 'deterrence'), 400),
      weigh(at, at.side(side, 'cyber'), 150),
      weigh(at, at.side(side, 'nearness'), -500),
      weigh(at, at.side(side, 'fatigue'), -100),
    ],
  },
  {
    of: 'standing',
    source: 'judgement',
    parts: (at, _level, side) => [
      weigh(at, at.side(side, 'approval'), 450),
      weigh(at, at.side(side, 'backing'), 400),
      weigh(at, at.world('codification'), 60),
      weigh(at, at.world('capability'), 70),
      weigh(at, at.world('ownership'), 70),
    ],
  },
];

/** Where the rival is the player, its dials are reckoned from its own view; everybody else's as ever. */
export const reckonings: readonly Reckoning[] = usual.map((reckoning) => ({
  ...reckoning,
  parts: (at, level, side) => {
    const own = isRedSeat(level) && side === level.rival ? redParts[reckoning.of] : undefined;
    return (own ?? reckoning.parts)(at, level, side);
  },
}));
