// Resolution: a month passes at sea, in the markets, in the networks, and in what governments think of one another.
import { openCrisis } from '../acts';
import { clamp, mulDiv } from '../fixed';
import type { Effects } from '../rulebook';
import { liveCrises } from './crises';
import { markets } from './markets';

export function resolution(fx: Effects): void {
  presence(fx);
  markets(fx);
  networks(fx);
  attribute(fx);
  alliances(fx);
  beliefs(fx);
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
    fx.add(at.feature(feature.id, 'rival-days'), Math.min(30, mulDiv(there, 1, 4)), 'patrol-days', cause);
    const tired = 1000 - mulDiv(fx.get(at.side(feature.holder, 'fatigue')), 500, 1000);
    const held = mulDiv(fx.get(own), tired, 1000) * p['slice-ratio'];
    const contested = liveCrises(state.crises).some((crisis) => crisis.place === feature.id);
    if (there * 1000 > held && fx.get(control) > 0) {
      const excess = clamp(mulDiv(there * 1000 - held, 100, Math.max(held, 1000)), 10, 100);
      const slice = mulDiv(p.slice, excess * (contested ? 150 : 100), 10000);
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
    } else if (fx.get(control) < feature.control) fx.add(control, p['control-recovery'], 'attended', cause);
    fx.add(own, mulDiv(feature.ownShips - fx.get(own), p['presence-decay'], 1000), 'ebb', 'world');
    fx.add(rival, mulDiv(feature.rivalShips - there, p['presence-decay'], 1000), 'ebb', 'world');
    fx.add(
      at.side(feature.holder, 'fatigue'),
      mulDiv(fx.get(own), p['fatigue-rise'], Math.max(1, fx.get(at.side(feature.holder, 'hulls'))) * 100),
      'sea-days',
      cause,
    );
  }
  for (const side of at.sides) {
    const fatigue = at.side(side, 'fatigue');
    fx.add(fatigue, -Math.min(p['fatigue-rest'], fx.get(fatigue)), 'rest', 'world');
    const readiness = at.side(side, 'readiness');
    fx.add(
      readiness,
      mulDiv(500 - mulDiv(fx.get(fatigue), 1, 2) - fx.get(readiness), p['readiness-pull'], 1000),
      'readiness',
      'world',
    );
  }
}

/** Intrusions lie hidden until found. Finding one opens a cyber crisis; nobody yet knows in whose name. */
function networks(fx: Effects): void {
  const { at, level, rules } = fx;
  for (const { id: side, role } of level.governments) {
    const latent = at.side(side, 'latent');
    const depth = fx.get(latent);
    if (depth === 0 || role !== 'regional') continue;
    const chance = mulDiv(
      rules.p['latent-find'],
      200 + fx.get(at.side(side, 'cyber')) + fx.get(at.side(side, 'intel')),
      1000,
    );
    if (fx.dice('find', side).below(1000) < chance) {
      fx.add(latent, -mulDiv(depth, 2, 3), 'intrusion-found', 'networks');
      fx.emit({
        kind: 'intrusion-found',
        by: 'unknown',
        target: side,
        what: 'networks',
        amount: depth,
        seenBy: [side],
      });
      openCrisis(fx, {
        family: 'cyber',
        instigator: level.rival,
        target: side,
        place: 'networks',
        demand: 'access',
        rung: 2,
        rule: 'intrusion-found',
        cause: 'networks',
      });
    } else fx.add(latent, rules.p['latent-growth'], 'latent-growth', 'networks');
  }
}

/** Attribution is a contest of evidence: it grows with one's own services and with those who share theirs. */
function attribute(fx: Effects): void {
  const { at, level, rules, state } = fx;
  for (const crisis of liveCrises(state.crises)) {
    if (crisis.family !== 'cyber') continue;
    const own = fx.get(at.side(crisis.target, 'intel')) + fx.get(at.side(crisis.target, 'cyber'));
    const shared = mulDiv(
      fx.get(at.side(level.patron, 'intel')),
      fx.get(at.pair(crisis.target, level.patron, 'interop')),
      1000,
    );
    const gain = mulDiv(rules.p['attribution-growth'], own + shared, 1000);
    fx.crisis(crisis, 'attribution', crisis.attribution + gain, 'attribution', `crisis:${crisis.id}`);
  }
}

/** Support that comes, or fails to, moves trust; promises that outrun capability and ownership are tested by crises. */
function alliances(fx: Effects): void {
  const { at, level, rules, state } = fx;
  const { p } = rules;
  for (const crisis of liveCrises(state.crises)) {
    const cause = `crisis:${crisis.id}`;
    const trust = at.pair(crisis.target, level.patron, 'trust');
    const allied = state.commitments.some(
      (bond) =>
        bond.kind === 'treaty' &&
        [bond.a, bond.b].includes(crisis.target) &&
        [bond.a, bond.b].includes(level.patron),
    );
    if (allied && crisis.rung >= 3) {
      if (crisis.support >= 300) fx.add(trust, p['trust-support'], 'support', cause);
      else {
        fx.add(trust, -p['trust-silence'], 'abandonment', cause);
        fx.emit({
          kind: 'support-withheld',
          by: level.patron,
          target: crisis.target,
          what: crisis.family,
          place: crisis.place,
          crisis: crisis.id,
        });
      }
    }
    fx.crisis(
      crisis,
      'support',
      crisis.support - mulDiv(crisis.support, p['support-decay'], 1000),
      'support-fades',
      cause,
    );
    const hollow =
      fx.get(at.world('codification')) -
      Math.min(fx.get(at.world('capability')), fx.get(at.world('ownership')));
    if (crisis.rung >= 4 && hollow > p['hollow-gap']) {
      fx.add(at.world('codification'), -p['hollow-loss'], 'hollow-alliance', cause);
      fx.add(at.side(crisis.target, 'approval'), -mulDiv(p['hollow-loss'], 1, 4), 'hollow-alliance', cause);
      fx.emit({
        kind: 'commitment-strained',
        by: crisis.target,
        target: null,
        what: 'framework',
        amount: hollow,
      });
    }
  }
}

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
    fx.add(autonomy, mulDiv(750 - fx.get(autonomy), p['autonomy-pull'], 1000), 'autonomy-returns', 'world');
    for (const other of at.sides)
      if (other !== government.id) {
        const interop = at.pair(government.id, other, 'interop');
        fx.add(interop, -mulDiv(fx.get(interop), p['interop-decay'], 1000), 'interop-fades', 'world');
      }
  }
  fx.add(
    at.world('tension'),
    mulDiv(250 - fx.get(at.world('tension')), p['tension-decay'], 1000),
    'tension-fades',
    'world',
  );
  fx.add(at.world('polarisation'), p['polarisation-drift'], 'polarisation', 'world');
}
