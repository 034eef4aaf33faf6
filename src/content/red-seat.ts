// The dials of the red seat: what Beijing wants for itself, and what its pressure costs it, reckoned from its own view.
import {
  ATTRIBUTED,
  clamp,
  type Effects,
  type Exit,
  type Layout,
  type Level,
  mulDiv,
  type Part,
  type Reckoning,
} from '../engine';
import { base, bondsWorth, weigh } from './parts';

const regional = (level: Level): readonly string[] =>
  level.governments.filter((one) => one.role === 'regional').map((one) => one.id);

/** The mean of a number over several sides, at a weight. */
const mean = (
  at: Layout,
  sides: readonly string[],
  variable: (side: string) => number,
  weight: number,
  from = 0,
): readonly Part[] =>
  sides.map((side) => weigh(at, variable(side), Math.trunc(weight / Math.max(1, sides.length)), from));

/** How far what it claims is in its hands: the holder's control, read the other way round. */
function claims(at: Layout, level: Level, side: string): readonly Part[] {
  const claimed = level.features.filter(
    ({ holder, claimants }) => holder === side || claimants.includes(side),
  );
  if (claimed.length === 0) return [base(500)];
  const weight = Math.trunc(1000 / claimed.length);
  return claimed.map(({ id, holder }) => {
    const control = at.feature(id, 'control');
    return holder === side ? weigh(at, control, weight) : weigh(at, control, -weight, 1000);
  });
}

/** How little the powers around it could do together: forces that work as one with the patron, bonds, the framework. */
function room(at: Layout, level: Level): readonly Part[] {
  const others = regional(level);
  return [
    base(900),
    ...mean(at, others, (side) => at.pair(level.patron, side, 'interop'), -700),
    weigh(at, at.world('capability'), -300),
    weigh(at, at.world('codification'), -200),
    {
      cause: 'commitments',
      variable: null,
      amount: (fx) =>
        -Math.min(
          250,
          mulDiv(
            others.reduce((sum, side) => sum + bondsWorth(fx, side, true), 0),
            25,
            1000,
          ),
        ),
    },
  ];
}

/** What its quarrels cost it in the region's eyes: each by its rung, less where it was settled, and more the more
 * neighbours see the same done to them. Intrusions that nobody has put its name to are not counted. */
function quarrels(fx: Effects, side: string): number {
  let sum = 0;
  const pressed = new Set<string>();
  for (const { instigator, target, rung, exit, attribution } of fx.state.crises) {
    if (instigator !== side || attribution < ATTRIBUTED) continue;
    const settled = exit === 'swap' || exit === 'rival-backs-off';
    sum += mulDiv(5 + rung * 7, settled ? 1 : 2, 2);
    pressed.add(target);
  }
  return -Math.min(350, mulDiv(sum, 4 + pressed.size, 5));
}

/** How the region sees it: goodwill, trust in its word, fear of it, and what it has done to others. */
function regard(at: Layout, level: Level, side: string): readonly Part[] {
  const others = regional(level);
  return [
    base(190),
    ...mean(at, others, (other) => at.pair(other, side, 'relation'), 800),
    ...mean(at, others, (other) => at.pair(other, side, 'trust'), 350),
    ...mean(at, others, (other) => at.side(other, 'threat'), -500, 300),
    { cause: 'crises', variable: null, amount: (fx) => quarrels(fx, side) },
  ];
}

/** How each way out of a crisis of its own making is read at home. */
const PRIDE: Readonly<Record<Exit, number>> = {
  'target-concedes': 30,
  'fait-accompli': 15,
  swap: 15,
  frozen: 0,
  'rival-backs-off': -10,
};

const pride = (fx: Effects, side: string): number =>
  clamp(
    fx.state.crises.reduce(
      (sum, { exit, instigator }) => sum + (exit !== null && instigator === side ? PRIDE[exit] : 0),
      0,
    ),
    -90,
    90,
  );

/** What its own measures cost importers, travellers and the name of being a market that one can rely on. */
function ownMeasures(fx: Effects, side: string): number {
  let stopped = 0;
  let count = 0;
  for (const { by, target, sector, market, severity } of fx.state.measures) {
    if (by !== side || severity === 0) continue;
    const usual = fx.level.governments.find((one) => one.id === target)?.exports[sector]?.[market] ?? 0;
    stopped += mulDiv(usual, severity, 1000);
    count += 1;
  }
  return -Math.min(150, count * 8 + mulDiv(stopped, 1, 20));
}

export const redParts: Readonly<Partial<Record<Reckoning['of'], Reckoning['parts']>>> = {
  control: claims,
  deterrence: room,
  backing: regard,
  // Claims, quiet deference, and a region that does not settle its affairs without it.
  sovereignty: (at, level, side) => [
    base(400),
    weigh(at, at.side(side, 'control'), 2200, 250),
    ...mean(at, regional(level), (other) => at.side(other, 'autonomy'), -1000, 800),
    weigh(at, at.world('codification'), -150),
    weigh(at, at.world('ownership'), -150),
  ],
  // Growth, a region that buys and invests, and what its own bans cost.
  prosperity: (at, level, side) => [
    base(450),
    weigh(at, at.side(side, 'gdp'), 250, 10000),
    ...mean(
      at,
      level.governments.map((one) => one.id).filter((other) => other !== side),
      (other) => at.pair(other, side, 'relation'),
      600,
      400,
    ),
    weigh(at, at.side(side, 'loss'), -2500),
    weigh(at, at.world('polarisation'), -150, 400),
    { cause: 'measures', variable: null, amount: (fx) => ownMeasures(fx, side) },
  ],
  security: (at, _level, side) => [
    base(150),
    weigh(at, at.side(side, 'readiness'), 250),
    weigh(at, at.side(side, 'cyber'), 100),
    weigh(at, at.side(side, 'deterrence'), 500),
    weigh(at, at.side(side, 'nearness'), -500),
    weigh(at, at.side(side, 'fatigue'), -100),
  ],
  standing: (at, _level, side) => [
    weigh(at, at.side(side, 'approval'), 400),
    weigh(at, at.side(side, 'backing'), 600),
    // The claims are taught in every school: ground gained is felt at home.
    weigh(at, at.side(side, 'control'), 400, 250),
    { cause: 'crises', variable: null, amount: (fx) => pride(fx, side) },
    weigh(at, at.world('incidents'), -4000),
    weigh(at, at.world('injured'), -1000),
    weigh(at, at.world('dead'), -8000),
  ],
};
