// Numbers as the desk writes them: per mille as points of a hundred with one decimal, money, counts, and signs.
import type { Text } from '../text';

export interface Numbers {
  /** A value in its unit, as it stands on the desk. */
  value(unit: string, amount: number): string;
  /** A change with its sign; a change of output below a point with two decimals. */
  change(unit: string, amount: number): string;
  /** Lowest to highest change; one number where they are equal. */
  span(unit: string, lo: number, hi: number): string;
  /** Per mille as a whole percentage, lowest to highest. */
  chance(lo: number, hi: number): string;
}

export function createNumbers(text: Text): Numbers {
  const value = (unit: string, amount: number): string => {
    if (unit === 'usd-m') return text.money(amount);
    if (unit === 'pm') return text.say('hud.number.tenths', { n: amount / 10 });
    if (unit === 'basis-points') return text.say('hud.number.tenths', { n: amount / 100 });
    return text.number(amount);
  };
  const change = (unit: string, amount: number): string => {
    const far = Math.abs(amount);
    const size =
      unit === 'basis-points' && far > 0 && far < 100
        ? text.say('hud.number.hundredths', { n: far / 100 })
        : value(unit, far);
    if (amount === 0) return size;
    return text.say(amount < 0 ? 'hud.number.minus' : 'hud.number.plus', { n: size });
  };
  return {
    value,
    change,
    span: (unit, lo, hi) =>
      lo === hi
        ? change(unit, lo)
        : text.say('hud.number.span', { lo: change(unit, lo), hi: change(unit, hi) }),
    chance(lo, hi) {
      const least = text.number(Math.floor(lo / 10));
      const most = text.number(Math.ceil(hi / 10));
      return text.say(least === most ? 'hud.number.percent' : 'hud.number.percents', {
        lo: least,
        hi: most,
      });
    },
  };
}
