// Crises in networks: what is not well defended breaks, and the damage is paid in output and readiness.
import { type CrisisRules, flagOf, mulDiv, reportIncident } from '../../engine';

export const cyber: CrisisRules = {
  id: 'cyber',
  clock: 3,
  // Code can put lives in danger (the fifth rung), which allies may read as an armed attack if they can say whose it was;
  // a war is fought with weapons, and nobody has yet gone to one over a network. That would be a crisis of another kind.
  topRung: 5,
  source: 'judgement',
  month(fx, crisis, pressed) {
    if (!pressed) return;
    if (crisis.rung >= 3) reportIncident(fx, crisis);
    // Spying by itself costs nothing that can be counted.
    if (crisis.rung < 3) return;
    const cause = `crisis:${crisis.id}`;
    const shield = fx.get(fx.at.side(crisis.target, 'cyber'));
    const loss = mulDiv(fx.rules.p['cyber-loss'], (1000 - shield) * crisis.rung, 3000);
    fx.add(fx.at.side(crisis.target, 'gdp'), -loss, 'cyber-loss', cause);
    fx.add(fx.at.side(crisis.target, 'readiness'), -loss * 2, 'cyber-loss', cause);
    fx.emit({
      kind: 'cyber-struck',
      by: flagOf(crisis),
      target: crisis.target,
      what: crisis.place,
      amount: crisis.rung,
      crisis: crisis.id,
    });
  },
  lapse: () => 'frozen',
};
