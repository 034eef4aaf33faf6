// Networks: intrusions lie hidden until found, and whose they are is a contest of evidence.
import { openCrisis } from '../acts';
import { settleAccusation } from '../evidence';
import { mulDiv } from '../fixed';
import { drawIntruder, evict, forgetIntruders } from '../intruders';
import type { Effects } from '../rulebook';
import { liveCrises } from './crises';
import { isMember } from './framework';

/** Intrusions lie hidden until found. Finding one opens a cyber crisis; nobody yet knows in whose name. */
export function networks(fx: Effects): void {
  const { at, level, rules } = fx;
  const latents = at.each('latent');
  for (const [index, { id: side, role }] of level.governments.entries()) {
    const latent = latents[index] ?? 0;
    const depth = fx.get(latent);
    if (depth === 0) forgetIntruders(fx, side);
    if (depth === 0 || role !== 'regional') continue;
    const chance = mulDiv(
      rules.p['latent-find'],
      200 + fx.get(at.side(side, 'cyber')) + fx.get(at.side(side, 'intel')),
      1000,
    );
    if (fx.dice('find', side).below(1000) < chance) {
      const by = drawIntruder(fx, side);
      evict(fx, by, side);
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
        instigator: by,
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
export function attribute(fx: Effects): void {
  const { at, level, rules, state } = fx;
  for (const crisis of liveCrises(state.crises)) {
    if (crisis.attribution >= 1000) continue;
    const own = fx.get(at.side(crisis.target, 'intel')) + fx.get(at.side(crisis.target, 'cyber'));
    const shared =
      (isMember(fx, 'intelligence-sharing', crisis.target) ? 150 : 0) +
      mulDiv(
        fx.get(at.side(level.patron, 'intel')),
        fx.get(at.pair(crisis.target, level.patron, 'interop')),
        1000,
      );
    const gain = mulDiv(rules.p['attribution-growth'], own + shared, 1000);
    fx.crisis(crisis, 'attribution', crisis.attribution + gain, 'attribution', `crisis:${crisis.id}`);
    settleAccusation(fx, crisis);
  }
}
