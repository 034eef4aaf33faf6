// Numbers as the debrief writes them: per mille as points of a hundred with one decimal, money, counts, and signs.
import type { Text } from '../../text';

export interface Numbers {
  value(unit: string, amount: number): string;
  /** A change, always with its sign. */
  change(unit: string, amount: number): string;
  /** Thousandths of a per mille point, as the weighted score is kept, in points of a hundred. */
  swing(amount: number): string;
  percent(part: number, whole: number): string;
}

export function createNumbers(text: Text): Numbers {
  const tenths = (amount: number): string => text.say('debrief.number.tenths', { n: amount });
  const value = (unit: string, amount: number): string => {
    if (unit === 'usd-m') return text.money(amount);
    if (unit === 'pm') return tenths(amount / 10);
    if (unit === 'basis-points') return tenths(amount / 100);
    return text.number(amount);
  };
  const signed = (amount: number, size: string): string =>
    amount === 0 ? size : text.say(`debrief.number.${amount < 0 ? 'minus' : 'plus'}`, { n: size });
  return {
    value,
    change: (unit, amount) => signed(amount, value(unit, Math.abs(amount))),
    // What rounds to nothing has no sign.
    swing: (amount) => signed(Math.abs(amount) < 500 ? 0 : amount, tenths(Math.abs(amount) / 10000)),
    percent: (part, whole) =>
      text.say('debrief.number.percent', { n: whole === 0 ? 0 : Math.round((part * 100) / whole) }),
  };
}
