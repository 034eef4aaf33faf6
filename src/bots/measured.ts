// Beijing with measure: presses where it is thinly attended and one government at a time, lets crises rest before they
// climb too high, and spends the rest of the month on everybody else's goodwill. A yardstick for the red seat.
import {
  type CrisisView,
  clamp,
  type Driver,
  mulDiv,
  type Order,
  type Rulebook,
  type Stance,
  type View,
} from '../engine';
import { type Candidate, options } from './candidates';
import { answerAll, fulfil, liveFor, type Wish } from './choose';

/** Heat of an act, per mille, above which others would close ranks. */
const TOO_HOT = 500;
/** In the last months nothing new is begun: what is open is to be settled by then. */
const SETTLING = 3;
const MOST_QUARRELS = 2;
/** Acts of pressure a month. */
const PRESSES = 2;
/** Support shown to a target from which going on costs more than it brings. */
const BACKED = 280;

/** How easily a place gives way: many ships against few, and something left to gain. */
function openness(view: View, feature: string): number {
  const { at } = view;
  const own = view.read(at.feature(feature, 'own-ships'));
  const rival = view.read(at.feature(feature, 'rival-ships'));
  const left = view.read(at.feature(feature, 'control'));
  return left < 250 ? 0 : mulDiv(clamp(mulDiv(rival, 100, own + 1), 0, 600), left, 1000);
}

const holderOf = (view: View, feature: string | null): string | undefined =>
  view.level.features.find((one) => one.id === feature)?.holder;

/** The one government to be pressed: who is pressed already, else the holder of the place that gives way most easily. */
function focusOf(view: View): string | null {
  const pressed = liveFor(view, 'instigator').find((crisis) => crisis.family === 'maritime');
  if (pressed !== undefined) return pressed.target;
  let best: string | null = null;
  let most = 0;
  for (const { id, holder } of view.level.features) {
    const open = holder === view.side ? 0 : openness(view, id);
    if (open > most) {
      best = holder;
      most = open;
    }
  }
  return best;
}

/** New or further pressure at the places of the one government, the mildest act first that brings ships. */
function pressure(view: View, open: readonly Candidate[], focus: string | null): readonly Wish[] {
  const quarrels = liveFor(view, 'instigator').filter((crisis) => crisis.family === 'maritime');
  const list: Wish[] = [];
  for (const { action, target, policy } of open) {
    if (policy.hostile !== true || policy.target !== 'feature' || policy.nature.heat > TOO_HOT) continue;
    if (target === null || holderOf(view, target) !== focus) continue;
    if (!quarrels.some((crisis) => crisis.place === target) && quarrels.length >= MOST_QUARRELS) continue;
    const ships = policy.moves.reduce(
      (sum, move) => sum + (move.on === 'place' && move.v === 'rival-ships' ? move.lo + move.hi : 0),
      0,
    );
    list.push({ action, target, worth: 2000 + openness(view, target) * 2 + ships * 4 });
  }
  return list.sort((a, b) => b.worth - a.worth).slice(0, PRESSES);
}

/** Gifts and visits, first to whoever is coolest; and calm where the region is tense. */
function kindness(view: View, open: readonly Candidate[], pressed: string | null): readonly Wish[] {
  const { at, side } = view;
  return open
    .filter(({ policy, target }) => policy.hostile !== true && (target === null || target !== pressed))
    .map(({ action, target, policy }): Wish => {
      if (target === null || !at.sides.includes(target))
        return { action, target, worth: view.read(at.world('tension')) + 150 };
      const warmth = view.read(at.pair(target, side, 'relation'));
      const gain = policy.moves.reduce(
        (sum, move) => sum + (move.on === 'target>self' && move.v === 'relation' ? move.lo + move.hi : 0),
        0,
      );
      return { action, target, worth: gain * 12 + mulDiv(1000 - warmth, 1, 2) };
    });
}

/** Keeps back what answering the open quarrels will cost: least wanted acts go first. */
function withReserve(view: View, rules: Rulebook, orders: readonly Order[]): readonly Order[] {
  const reserve = 9 * liveFor(view, 'instigator').length;
  const has = view.read(view.at.side(view.side, 'pressure'));
  const kept: Order[] = [];
  let spent = 0;
  for (const order of orders) {
    const cost = rules.actions[order.action]?.cost.pressure ?? 0;
    if (cost > 0 && spent + cost > has - reserve) continue;
    spent += cost;
    kept.push(order);
  }
  return kept;
}

/** Presses while it is cheap, lets time work from the rung of force on, and settles before the year is out. */
function stances(view: View, crisis: CrisisView): readonly Stance[] {
  const late = view.turn > view.level.turns - SETTLING;
  if (crisis.family !== 'maritime') return crisis.rung >= 2 || late ? ['offer', 'hold'] : ['hold', 'offer'];
  if (crisis.rung >= 4 || crisis.support > BACKED) return ['offer', 'hold'];
  if (crisis.rung >= 3) return late ? ['offer', 'hold'] : ['hold'];
  return late ? ['offer', 'hold'] : ['push', 'hold'];
}

export const measured = (): Driver => ({
  id: 'measured',
  plan(view, rules) {
    const open = options(view, rules);
    const settling = view.turn > view.level.turns - SETTLING;
    // A government that is pressed hears kind words as mockery; once it is to be settled, as an opening.
    const pressed = settling ? null : focusOf(view);
    const hard = settling ? [] : pressure(view, open, pressed);
    return withReserve(view, rules, fulfil(view, rules, [...hard, ...kindness(view, open, pressed)], 5));
  },
  respond: (view, rules) => [
    ...answerAll(view, rules, liveFor(view, 'instigator'), (crisis) => stances(view, crisis)),
    ...answerAll(view, rules, liveFor(view, 'target'), () => ['hold', 'offer']),
  ],
});
