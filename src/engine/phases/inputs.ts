// Critical inputs: stocks run down while deliveries are held back, then output pays; and users learn to do without.
import { mulDiv } from '../fixed';
import type { Effects } from '../rulebook';
import { INPUTS } from '../variables';

export function inputs(fx: Effects): void {
  const { at, level, rules } = fx;
  const { p } = rules;
  for (const government of level.governments) {
    const side = government.id;
    for (const input of INPUTS) {
      const dependence = at.input(side, input, 'dependence');
      if (fx.get(dependence) === 0) continue;
      const stopped = fx.get(at.input(side, input, 'stopped'));
      const stock = at.input(side, input, 'stock');
      const cause = `input:${side}:${input}`;
      if (stopped === 0) {
        const usual = government.inputs[input]?.stock ?? 0;
        if (fx.get(stock) < usual) fx.add(stock, 1, 'restocking', cause);
        continue;
      }
      const missing = mulDiv(stopped, fx.get(dependence), 1000);
      fx.add(stock, -Math.max(1, mulDiv(4, missing, 1000)), 'stock-used', cause);
      // Scarcity makes users look elsewhere: slowly, but for good.
      fx.add(dependence, -mulDiv(missing, p['input-substitution'], 1000), 'substitution', cause);
      if (fx.get(stock) > 0) continue;
      fx.add(at.side(side, 'gdp'), -mulDiv(missing, p['input-loss'], 1000), 'input-short', cause);
      fx.emit({ kind: 'input-short', by: level.rival, target: side, what: input, amount: missing });
    }
  }
}
