// Resolution: a month passes at sea, in the markets, in the networks, and in what governments think of one another.
import { clamp, mulDiv } from '../fixed';
import type { Layout } from '../layout';
import type { Effects } from '../rulebook';
import type { PairVariable } from '../variables';
import { alliances } from './alliances';
import { liveCrises } from './crises';
import { fear } from './fear';
import { keepUp } from './framework';
import { inaugurate } from './inauguration';
import { inputs } from './inputs';
import { markets } from './markets';
import { attribute, networks } from './networks';

export function resolution(fx: Effects): void {
  inaugurate(fx);
  presence(fx);
  markets(fx);
  inputs(fx);
  networks(fx);
  attribute(fx);
  alliances(fx);
  keepUp(fx);
  beliefs(fx);
  fear(fx);
}

/** Ships decide: an outnumbered holder loses a slice, an attended feature recovers; surges ebb to what is usual. */
function presence(fx: Effects): void {
  const { at, level, rules, state } = fx;
  const { p } = rules;
  for (const feature of level.features) {
    const own = at.feature(feature.id, 'own-ships');
    const rival = at.feature(feature.id, 'rival-ships');
    const control = at.feature(feature.id, 'control');
    const cause = `feature:${feature.id}`;
    const there = fx.get(rival);
    fx.add(at.feature(feature.id, 'rival-days'), mulDiv(30, there, there + 30), 'patrol-days', cause);
    const tired = 1000 - mulDiv(fx.get(at.side(feature.holder, 'fatigue')), 500, 1000);
    const held = mulDiv(fx.get(own), tired, 1000) * p['slice-ratio'];
    const contested = liveCrises(state.crises).some((crisis) => crisis.place === feature.id);
    const isSwamped = there * 1000 > held;
    if (isSwamped && fx.get(control) > 0) {
      const excess = clamp(mulDiv(there * 1000 - held, 100, Math.max(held, 1000)), 10, 100);
      // However thin the slice, being outnumbered costs one.
      const slice = Math.max(1, mulDiv(p.slice, excess * (contested ? 150 : 100), 10000));
      const lost = fx.add(control, -slice, 'slice', cause);
      if (lost < 0 && slice >= 4)
        fx.emit({
          kind: 'slice-lost',
          by: level.rival,
          target: feature.holder,
          what: feature.id,
          place: feature.id,
          amount: -lost,
        });
    } else if (!isSwamped && fx.get(control) < feature.control)
      fx.add(control, p['control-recovery'], 'attended', cause);
    fx.add(own, mulDiv(feature.ownShips - fx.get(own), p['presence-decay'], 1000), 'ebb', 'world');
    fx.add(rival, mulDiv(feature.rivalShips - there, p['presence-decay'], 1000), 'ebb', 'world');
    fx.add(
      at.side(feature.holder, 'fatigue'),
      mulDiv(fx.get(own), p['fatigue-rise'], Math.max(1, fx.get(at.side(feature.holder, 'hulls'))) * 100),
      'sea-days',
      cause,
    );
  }
  const readinesses = at.each('readiness');
  at.each('fatigue').forEach((fatigue, index) => {
    const readiness = readinesses[index] ?? 0;
    fx.add(fatigue, -Math.min(p['fatigue-rest'], fx.get(fatigue)), 'rest', 'world');
    fx.add(
      readiness,
      mulDiv(500 - mulDiv(fx.get(fatigue), 1, 2) - fx.get(readiness), p['readiness-pull'], 1000),
      'readiness',
      'world',
    );
  });
}

/** Where one variable of every pair of two different sides lies. */
const pairsOf = (at: Layout, variable: PairVariable): readonly number[] =>
  at.memo(`pairs-${variable}`, () =>
    at.sides.flatMap((from) => at.sides.filter((to) => to !== from).map((to) => at.pair(from, to, variable))),
  );

/** What everybody believes drifts back to what is usual; the great powers drift apart. */
function beliefs(fx: Effects): void {
  const { at, level, rules } = fx;
  const { p } = rules;
  for (const government of level.governments) {
    if (government.id === level.rival) continue;
    const belief = at.pair(level.rival, government.id, 'resolve');
    fx.add(belief, mulDiv(500 - fx.get(belief), p['belief-pull'], 1000), 'belief-fades', 'world');
    const trust = at.pair(government.id, level.patron, 'trust');
    if (government.id !== level.patron) {
      const true_ = fx.get(at.side(level.patron, 'consistency'));
      fx.add(trust, mulDiv(true_ - fx.get(trust), p['trust-pull'], 1000), 'reputation', 'world');
    }
  }
  for (const government of level.governments) {
    const autonomy = at.side(government.id, 'autonomy');
    // Whoever leans on one patron decides less by itself.
    const leaning =
      government.id === level.patron
        ? 0
        : mulDiv(fx.get(at.pair(government.id, level.patron, 'interop')), p['patron-lean'], 1000);
    fx.add(
      autonomy,
      mulDiv(800 - leaning - fx.get(autonomy), p['autonomy-pull'], 1000),
      'autonomy-returns',
      'world',
    );
  }
  for (const interop of pairsOf(at, 'interop'))
    fx.add(interop, -mulDiv(fx.get(interop), p['interop-decay'], 1000), 'interop-fades', 'world');
  for (const grievance of pairsOf(at, 'grievance'))
    fx.add(grievance, -mulDiv(fx.get(grievance), 10, 1000), 'grievance-fades', 'world');
  fx.add(
    at.world('tension'),
    mulDiv(250 - fx.get(at.world('tension')), p['tension-decay'], 1000),
    'tension-fades',
    'world',
  );
  fx.add(at.world('polarisation'), p['polarisation-drift'], 'polarisation', 'world');
}
