// The rarer screens at three sizes: saved games, files that cannot be opened, storage that fails, and a guided game
// from the first advice to its end and its debrief.
import type { Page } from 'playwright-core';
import { readLevelFile } from '../engine/games';
import { badLevel, badRecords, goodRecord, jsonFile } from './bad-files';
import { blockStorage, fillStorage } from './broken-storage';
import type { CaseContext } from './case';
import { atThreeSizes, type Looking } from './pictures';
import { begin, leave, pressMain, waitForTurn } from './play';

export const name = 'the rarer screens at three sizes';
export const limitMs = 600_000;

export async function run(ctx: CaseContext): Promise<void> {
  const good = goodRecord();
  // No map is kept here, and a browser that need not draw one is quicker.
  const plain = { webgl: false, expectedErrors: [/WebGL/i] };
  await atThreeSizes(ctx, (looking) => filesAndSaves(ctx, looking, good), plain);
  await atThreeSizes(ctx, (looking) => storageBlocked(ctx, looking));
  await atThreeSizes(ctx, (looking) => storageFull(ctx, looking));
  await atThreeSizes(ctx, (looking) => guide(ctx, looking));
}

const button = (page: Page, label: string | RegExp) =>
  page.getByRole('button', { name: label, exact: typeof label === 'string' }).first();
const choose = async (page: Page, file: ReturnType<typeof jsonFile>): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(file);

async function filesAndSaves(ctx: CaseContext, looking: Looking, good: string): Promise<void> {
  const { page, keep } = looking;
  await page.goto(ctx.url);
  await button(page, 'Open a record').click();
  await page.getByText('Nothing is saved here yet').waitFor();
  await keep('saves-empty', 'whole');
  for (const [file, sentence] of badRecords(good)) {
    await choose(page, file);
    await page.getByText(sentence).first().waitFor();
    await keep(`record-${file.name.replace('.json', '')}`, 'whole');
  }
  await choose(page, jsonFile('good', good));
  await page.getByRole('heading', { level: 2, name: 'How it ended' }).waitFor();

  await leave(page);
  await begin(page, ctx.url, { level: 'second-thomas-2023', seed: 'a-seed-with-a-rather-long-name' });
  await pressMain(page);
  await waitForTurn(page);
  await page.waitForTimeout(400);
  await leave(page);
  await page.goto(ctx.url);
  await button(page, /^Continue/).waitFor();
  await keep('title-continue');
  await button(page, 'Saved games').click();
  await button(page, /^Remove: /).click();
  await keep('saves', 'whole');

  await leave(page);
  await page.goto(ctx.url);
  await button(page, 'Play').click();
  await choose(page, badLevel(readLevelFile('first-watch')));
  await page.getByText(/mine\.json is not a valid level/).waitFor();
  await keep('level-bad', 'whole');
  await notHere(ctx, looking);
}

/** A game that another tab plays, one whose two copies are broken, and one that is not there. */
async function notHere(ctx: CaseContext, { page, keep }: Looking): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(ctx.url);
  await button(other, /^Continue/).click();
  await waitForTurn(other);
  await leave(page);
  await page.goto(ctx.url);
  await button(page, /^Continue/).click();
  await page.getByRole('heading', { name: 'Open in another tab' }).waitFor();
  await keep('game-elsewhere');
  await other.close();

  await page.evaluate(breakSaves);
  await page.reload();
  await page.getByRole('heading', { name: 'The save cannot be opened' }).waitFor();
  await keep('game-bad');
  await page.evaluate(() => window.history.replaceState({ at: 'play', game: 'none' }, ''));
  await page.reload();
  await page.getByRole('heading', { name: 'No such game' }).waitFor();
  await keep('game-gone');
}

/** Runs in the page: cuts every saved record in half. */
function breakSaves(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('below-threshold');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const write = db.transaction('slots', 'readwrite');
      write.oncomplete = () => resolve(db.close());
      const walk = write.objectStore('slots').openCursor();
      walk.onsuccess = () => {
        const cursor = walk.result;
        if (cursor === null) return;
        const { record } = cursor.value;
        cursor.update({ ...cursor.value, record: record.slice(0, record.length / 2) });
        cursor.continue();
      };
    };
  });
}

async function storageBlocked(ctx: CaseContext, { page, keep }: Looking): Promise<void> {
  await blockStorage(page);
  await page.goto(ctx.url);
  await button(page, 'Open a record').click();
  await page.getByText('saved games cannot be listed').waitFor();
  await keep('saves-unreadable', 'whole');
  await leave(page);
  await begin(page, ctx.url, { level: 'first-watch', seed: 'blocked' });
  await page.getByText('This browser does not let the game save here').first().waitFor();
  await keep('play-blocked');
  await button(page, 'Menu').click();
  await page.getByRole('dialog').waitFor();
  await keep('menu-not-saved');
  await button(page, 'Open another record').click();
  await page.getByText('It lasts as long as this page is open').waitFor();
  await keep('saves-memory', 'whole');
}

async function storageFull(ctx: CaseContext, { page, keep }: Looking): Promise<void> {
  await fillStorage(page);
  await begin(page, ctx.url, { level: 'second-thomas-2023', seed: 'full' });
  await page.getByText('There is no room left to save here').first().waitFor();
  await keep('play-full');
}

async function guide(ctx: CaseContext, { page, keep, narrow }: Looking): Promise<void> {
  await begin(page, ctx.url, { level: 'first-watch', seed: 'pictures' });
  const seen = new Set<string>();
  for (let step = 0; step < 20; step += 1) {
    const state = await waitForTurn(page);
    if (state === 'over') break;
    const advice = page.getByRole('complementary');
    if (await advice.isVisible()) {
      const before = seen.size;
      seen.add((await advice.getByRole('heading').textContent()) ?? '');
      if (seen.size > before) await keep(`guide-${seen.size}`);
      if (narrow) await button(page, 'Understood').click();
    }
    if (narrow && step === 3) await phonePanels(page, keep);
    await pressMain(page);
  }
  ctx.equal(seen.size, Number(readLevelFile('first-watch').turns), 'a piece of advice a month');
  await keep('end');
  await button(page, 'See what happened, and why').click();
  await page.getByRole('heading', { level: 2, name: 'How it ended' }).waitFor();
  await keep('debrief-guided', 'whole');
}

/** One panel at a time stands on a phone. */
async function phonePanels(page: Page, keep: Looking['keep']): Promise<void> {
  for (const tab of ['Crises', 'Policy', 'Plan', 'News', 'State']) {
    await button(page, new RegExp(`^${tab}`)).click();
    await keep(`phone-${tab.toLowerCase()}`);
  }
  await button(page, 'As text').click();
  await page.getByRole('heading', { name: 'The map as text' }).waitFor();
  await keep('phone-map-text');
  await button(page, 'Close the map as text').click();
}
