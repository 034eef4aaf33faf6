// The three months in which the weighted score swung most, with what lay at the root of each.
import { DIALS, type Dial, type GameEvent } from '../../engine';
import type { Books } from './books';
import { gather, keyOf, type Root, rootsOf } from './root-causes';
import { storyOf } from './story';

export interface DialPart {
  readonly dial: Dial;
  readonly amount: number;
}

export interface TurningRoot extends Root {
  /** How its amount divides among the dials: one cause can help one and hurt another. */
  readonly dials: readonly DialPart[];
}

export interface TurningPoint {
  readonly turn: number;
  /** In thousandths of a point of the weighted score. */
  readonly swing: number;
  /** Each dial's part of the swing, in the same unit. */
  readonly dials: readonly DialPart[];
  /** They add up to the swing. */
  readonly roots: readonly TurningRoot[];
  readonly events: readonly GameEvent[];
}

export function turningPoints(books: Books, count = 3): readonly TurningPoint[] {
  return books.months
    .map(({ turn }) => ({ turn, swing: books.weighted(turn) - books.weighted(turn - 1) }))
    .filter(({ swing }) => swing !== 0)
    .sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing) || a.turn - b.turn)
    .slice(0, count)
    .sort((a, b) => a.turn - b.turn)
    .map(({ turn, swing }) => explain(books, turn, swing));
}

function explain(books: Books, turn: number, swing: number): TurningPoint {
  const { at, level } = books.game;
  const dials = DIALS.map((dial) => ({
    dial,
    amount: books.change(at.side(books.side, dial), turn) * level.scoring.weights[dial],
  }));
  const byDial = dials.map(({ dial, amount }) => ({
    dial,
    roots: rootsOf(books, at.side(books.side, dial), turn, amount),
  }));
  const roots = gather(byDial.flatMap((one) => one.roots)).map(
    (root): TurningRoot => ({
      ...root,
      dials: byDial.flatMap(({ dial, roots: own }) => {
        const same = own.find((one) => keyOf(one) === keyOf(root));
        return same === undefined ? [] : [{ dial, amount: same.amount }];
      }),
    }),
  );
  const month = books.months[turn - 1];
  return { turn, swing, dials, roots, events: month === undefined ? [] : storyOf(books, month) };
}
