// The markets' month: trade measures bite, lost flows find other ways, and what is lost in the end slows output.
import { clamp, mulDiv } from '../fixed';
import type { Layout } from '../layout';
import type { Government, Level } from '../level-format';
import type { Effects } from '../rulebook';
import { MARKETS, SECTORS, type Sector } from '../variables';
import { liveCrises } from './crises';
import { isMember } from './framework';

/** Trade measures bite; lost flows are sold elsewhere (reallocation) or come back by other routes (deflection). */
export function markets(fx: Effects): void {
  const { at, level, rules, state } = fx;
  for (const measure of state.measures) {
    const sector = rules.sectors[measure.sector];
    const government = level.governments.find((one) => one.id === measure.target);
    const base = government?.exports[measure.sector];
    if (government === undefined || base === undefined) continue;
    const cause = `measure:${measure.id}`;
    const spread = fx.get(at.side(measure.target, 'diversification'));
    const ceiling = sector.reallocation + mulDiv(1000 - sector.reallocation, spread, 3000);
    // A collective answer: the others buy what one can no longer sell.
    const helped = isMember(fx, 'collective-trade-answer', measure.target) ? rules.p['trade-answer'] : 0;
    const speed = sector.speed + mulDiv(sector.speed, spread + helped, 700);
    if (measure.severity > 0) {
      fx.measure(
        measure,
        'reallocated',
        measure.reallocated + mulDiv(Math.max(0, ceiling - measure.reallocated), speed, 1000),
        'reallocation',
        cause,
      );
      fx.measure(
        measure,
        'deflected',
        Math.min(
          1000 - measure.reallocated,
          measure.deflected +
            mulDiv(
              Math.max(0, mulDiv(sector.deflection, 1000 - measure.reallocated, 1000) - measure.deflected),
              speed,
              1000,
            ),
        ),
        'deflection',
        cause,
      );
    } else {
      fx.measure(measure, 'reallocated', mulDiv(measure.reallocated, 3, 4), 'normal-trade', cause);
      fx.measure(measure, 'deflected', mulDiv(measure.deflected, 1, 2), 'normal-trade', cause);
    }
    const usual = base[measure.market] ?? 0;
    const stopped = mulDiv(usual, measure.severity, 1000);
    const back = mulDiv(stopped, measure.deflected, 1000);
    flow(fx, measure.target, measure.sector, measure.market, usual - stopped, 'measure', cause);
    const elsewhere = MARKETS.filter((market) => market !== measure.market);
    const weight = elsewhere.reduce((sum, market) => sum + (base[market] ?? 0) + 1, 0);
    const sold = mulDiv(stopped, measure.reallocated, 1000);
    for (const market of elsewhere) {
      const share = mulDiv(sold, (base[market] ?? 0) + 1, weight) + (market === 'asn' ? back : 0);
      flow(fx, measure.target, measure.sector, market, (base[market] ?? 0) + share, 'reallocation', cause);
    }
    const net = stopped - sold - back;
    if (stopped > 0)
      fx.add(
        at.side(measure.target, 'approval'),
        -mulDiv(
          sector.lobby,
          rules.p['loud-lobby'] * clamp(mulDiv(net, 100, Math.max(1, usual)), 0, 100),
          100000,
        ),
        'loud-lobby',
        cause,
      );
    const pressed = liveCrises(state.crises).some(
      (one) => one.family === 'trade' && one.target === measure.target && one.place === measure.sector,
    );
    // A measure that nobody presses any more is forgotten, stamp by stamp.
    if (!pressed && measure.severity > 0)
      fx.measure(
        measure,
        'severity',
        measure.severity - Math.max(20, mulDiv(measure.severity, rules.p['measure-fade'], 1000)),
        'measure-fades',
        cause,
      );
  }
  const over = state.measures.filter((one) => one.severity === 0 && one.reallocated < 40);
  for (const measure of over) {
    const base = level.governments.find((one) => one.id === measure.target)?.exports[measure.sector];
    for (const market of MARKETS)
      flow(
        fx,
        measure.target,
        measure.sector,
        market,
        base?.[market] ?? 0,
        'normal-trade',
        `measure:${measure.id}`,
      );
    fx.emit({ kind: 'measure-lifted', by: measure.by, target: measure.target, what: measure.sector });
  }
  if (over.length > 0) state.measures = state.measures.filter((one) => !over.includes(one));
  const losses = at.each('loss');
  const outputs = at.each('gdp');
  const usuals = usualExports(at, level);
  level.governments.forEach((government, index) => {
    const usual = usuals[index] ?? 0;
    const share = usual === 0 ? 0 : mulDiv(Math.max(0, exportLoss(fx, government)), 1000, usual);
    fx.set(losses[index] ?? 0, share, 'exports-lost', 'measures');
    const gdp = outputs[index] ?? 0;
    fx.add(gdp, rules.p.growth, 'growth', 'world');
    fx.add(
      gdp,
      -mulDiv(share, rules.p['gdp-per-loss'], 1000),
      'exports-lost',
      `variable:${government.id}.loss`,
    );
  });
}

function flow(
  fx: Effects,
  side: string,
  sector: Parameters<Effects['at']['exports']>[1],
  market: Parameters<Effects['at']['exports']>[2],
  value: number,
  rule: string,
  cause: string,
): void {
  fx.set(fx.at.exports(side, sector, market), Math.max(0, value), rule, cause);
}

/** What each side sells in a month that nobody disturbs, in the level's order of sides. */
const usualExports = (at: Layout, level: Level): readonly number[] =>
  at.memo('usual-exports', () =>
    level.governments.map(({ exports }) =>
      SECTORS.reduce(
        (all, sector) => MARKETS.reduce((sum, market) => sum + (exports[sector]?.[market] ?? 0), all),
        0,
      ),
    ),
  );

/** What a side sells less than usual in the sectors that measures touch, US$ million. */
function exportLoss(fx: Effects, { id, exports }: Government): number {
  let lost = 0;
  const touched: Sector[] = [];
  for (const { target, sector } of fx.state.measures) {
    if (target !== id || touched.includes(sector)) continue;
    touched.push(sector);
    for (const market of MARKETS)
      lost += (exports[sector]?.[market] ?? 0) - fx.get(fx.at.exports(id, sector, market));
  }
  return lost;
}
