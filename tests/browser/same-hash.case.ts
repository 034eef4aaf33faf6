// A thousand random games in Chromium and in Node (V8 of other versions): the same hash over all final states.
import { simulate } from '../../src/cli/simulate';
import { games } from '../engine/games';
import type { CaseContext } from './case';
import { serveAlone } from './serve-alone';

export const name = 'a thousand random games have the same hash in Chromium and in Node';
export const limitMs = 900_000;

const GAMES = 1000;

export async function run({ newPage, equal, until }: CaseContext): Promise<void> {
  const served = await serveAlone('simulate.html');
  try {
    const page = await newPage({ from: served.url });
    await page.goto(served.url);
    await until(async () => (await page.title()) === 'ready', 'the rules are loaded');
    const running = page.evaluate((count) => window.simulateHere('chromium', 'random', count), GAMES);
    const here = simulate(games['second-thomas-2023'], 'chromium', 'random', GAMES);
    const there = await running;
    await page.close();
    equal(there.hash, here.hash, 'the hash over all final states');
    for (const result of [there, here]) {
      equal(result.completed, GAMES, 'every game ends');
      equal(result.imbalanced, 0, 'every ledger adds up');
      equal(result.outOfRange, 0, 'every number keeps its range');
    }
  } finally {
    await served.close();
  }
}
