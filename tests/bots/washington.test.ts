// Holds: what Washington asks of allies, and how often it speaks up for them, follows the administration in office.
import { expect, test } from 'vitest';
import levelFile from '../../levels/second-thomas-2023.json';
import { createBot, createSeats } from '../../src/bots';
import { governments, known, rulebook } from '../../src/content';
import { createGame, createSession, parseLevel } from '../../src/engine';

const DEMANDS = ['burden-demand', 'tariffs-on-allies'];
const ANSWERS = ['accept-proposal', 'decline-proposal'];

/** Orders of Washington in sixty games, under an administration of these numbers. */
function ordersOf(tempers: Readonly<Record<string, number>>): readonly string[] {
  const overrides = { ...levelFile.overrides, usa: { ...levelFile.overrides.usa, ...tempers } };
  const parsed = parseLevel({ ...levelFile, overrides }, governments, known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return Array.from({ length: 60 }, (_, seed) => {
    const seats = createSeats(parsed.value, `${seed}`, createBot('passive', `${seed}`));
    const session = createSession({ game: createGame(rulebook, parsed.value), seed: `${seed}`, seats });
    return session.months().flatMap(({ orders }) => (orders.usa?.policies ?? []).map(({ action }) => action));
  }).flat();
}

const count = (orders: readonly string[], wanted: (action: string) => boolean): number =>
  orders.filter(wanted).length;

test('the more transactional it is, the oftener it asks', () => {
  const asked = [0, 350, 850].map((transactional) =>
    count(ordersOf({ transactional }), (action) => DEMANDS.includes(action)),
  );
  expect(asked[0]).toBe(0);
  expect(asked[1]).toBeGreaterThan(0);
  expect(asked[2]).toBeGreaterThan(2 * asked[1]!);
});

test('the more of its attention is for Asia, the more it does there', () => {
  const [away, here] = [0, 1000].map((focus) =>
    count(ordersOf({ focus, transactional: 0 }), (action) => !ANSWERS.includes(action)),
  );
  expect(away).toBeGreaterThan(0);
  expect(here).toBeGreaterThan(away! * 1.15);
});

test('troops come home under the erratic, hardly ever under the steady', () => {
  const [erratic, steady] = [150, 850].map((consistency) =>
    count(ordersOf({ consistency, transactional: 0 }), (action) => action === 'reduce-forces'),
  );
  expect(erratic).toBeGreaterThan(5);
  expect(steady).toBeLessThan(erratic! / 5);
});
