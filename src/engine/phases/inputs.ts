// Critical inputs: stocks run down while deliveries are held back, then output pays; and users learn to do without.
import { mulDiv } from '../fixed';
import type { Effects } from '../rulebook';
import { INPUTS, type Input } from '../variables';

interface Need {
  readonly side: string;
  readonly input: Input;
  /** Weeks of stock that are usual. */
  readonly usual: number;
  readonly cause: string;
  readonly dependence: number;
  readonly stock: number;
  readonly stopped: number;
}

/** What every side needs, and where its numbers lie. */
const needsOf = ({ at, level }: Effects): readonly Need[] =>
  at.memo('needs', () =>
    level.governments.flatMap(({ id: side, inputs: own }) =>
      INPUTS.map((input) => ({
        side,
        input,
        usual: own[input]?.stock ?? 0,
        cause: `input:${side}:${input}`,
        dependence: at.input(side, input, 'dependence'),
        stock: at.input(side, input, 'stock'),
        stopped: at.input(side, input, 'stopped'),
      })),
    ),
  );

export function inputs(fx: Effects): void {
  const { at, level, rules } = fx;
  const { p } = rules;
  for (const need of needsOf(fx)) {
    const { side, input, usual, cause, dependence, stock } = need;
    if (fx.get(dependence) === 0) continue;
    const stopped = fx.get(need.stopped);
    if (stopped === 0) {
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
