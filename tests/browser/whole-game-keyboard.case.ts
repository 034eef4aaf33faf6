// The guided level from the title to the debrief and its record without touching the mouse.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parseRecord, verifyRecord } from '../../src/engine';
import { shelf } from '../engine/games';
import type { CaseContext } from './case';
import { tabTo, waitForTurn } from './play';

export const name = 'a whole game by keyboard alone';
export const limitMs = 400_000;

export async function run({ newPage, url, ok, equal }: CaseContext): Promise<void> {
  const page = await newPage();
  await page.goto(url);
  await tabTo(page, /^Play$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Choose a situation' }).waitFor();
  // The first level of the gallery is the guided one, and it is chosen already.
  await tabTo(page, /^Seed$/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('keyboard');
  await tabTo(page, /^Read the briefing$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, /^Begin$/);
  await page.keyboard.press('Enter');
  let steps = 0;
  let answers = 0;
  let added = 0;
  for (let state = await waitForTurn(page); state !== 'over'; state = await waitForTurn(page)) {
    ok(steps < 24, 'the game comes to an end');
    if (state === 'plan') {
      await tabTo(page, /^Add to plan: /);
      await page.keyboard.press('Enter');
      await planned(page);
      added += 1;
    } else {
      await tabTo(page, /Give no order|Those on the spot/);
      await page.keyboard.press('ArrowDown');
      answers += 1;
    }
    // Twice by the button, then by the shortcut that the sheet of keys names.
    if (steps < 2) {
      await tabTo(page, state === 'plan' ? /^Set policy$/ : /^Answer and end the month$/);
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Control+Enter');
    steps += 1;
  }
  ok(added >= 6, 'policies were set each month');
  ok(answers > 0, 'the guided level has a crisis to answer');
  await page.keyboard.press('Enter');
  const ended = page.getByRole('heading', { level: 2, name: 'How it ended' });
  await ended.waitFor();
  equal(await page.getByRole('heading', { level: 1 }).count(), 1, 'one heading of the page');
  const waiting = page.waitForEvent('download');
  await tabTo(page, /record/i);
  await page.keyboard.press('Enter');
  const parsed = parseRecord(readFileSync(await (await waiting).path(), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { level, turns, seats } = parsed.value;
  const own = turns.map((turn) => turn.orders[shelf.levels['first-watch']?.player ?? '']);
  equal(Object.values(seats).filter((seat) => seat === 'person').length, 1, `a person governed in ${level}`);
  equal(own.filter((orders) => (orders?.policies.length ?? 0) > 0).length, added, 'months with policies');
  ok(own.flatMap((orders) => orders?.responses ?? []).length > 0, 'the record holds the answers');
  equal(verifyRecord(parsed.value, shelf).ok, true, 'the record verifies in Node');
}

/** Something stands in the plan; if not, what has the focus instead. */
async function planned(page: Page): Promise<void> {
  const taken = page.getByRole('button', { name: /^Take out of the plan: / }).first();
  await taken.waitFor({ timeout: 10_000 }).catch(async () => {
    const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300));
    throw new Error(`nothing was added to the plan; the focus is on ${focused}`);
  });
}
