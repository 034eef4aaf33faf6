// Brussels: a market far away. It speaks up for its trade, builds a shield when markets are used as weapons, shows its
// flag when the sea lanes are tense, and otherwise keeps out of it.
import { type Driver, dice, mulDiv, type View } from '../engine';
import { partner } from './allies';
import { options } from './candidates';
import { fulfil } from './choose';

/** How alarmed it is, per mille: by the measures that stand between others, or by how tense the region is. */
function alarm(view: View, domain: string): number {
  if (domain === 'economic') return Math.min(1000, view.measures.length * 90);
  return mulDiv(view.read(view.at.world('tension')), 1, 2);
}

export function brussels(seed: string): Driver {
  const neighbourly = partner(seed, 'hedger');
  return {
    id: 'brussels',
    plan(view, rules) {
      const lot = dice(seed, view.turn, 'brussels', view.side);
      const own = options(view, rules, (policy) => policy.pillar === null && policy.target === 'none').map(
        ({ action, target, policy }) => ({
          action,
          target,
          worth: alarm(view, policy.nature.domain) - lot.between(250, 1250),
        }),
      );
      const first = neighbourly.plan(view, rules);
      return [...first, ...fulfil(view, rules, own, first.length > 0 ? 0 : 1)];
    },
    respond: (view, rules) => neighbourly.respond(view, rules),
  };
}
