// Takes the README's picture again from the present build: the first month with an intrusion to answer, at 1366×768.
// By hand, when the desk has changed: npx tsx tests/browser/desk-picture.ts
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { findBrowser } from './find-browser';
import { launchBrowser } from './launch';
import { addPolicies, begin, pressMain, waitForTurn } from './play';
import { servePage } from './serve';

const file = 'assets/pictures/desk.webp';
const seeds = ['desk', 'pictures', 'mouse', 'budget', 'reload', 'keyboard', 'by hand', 'k2'];

/** Plays on until an intrusion is to be answered; false if three months bring none. */
async function findIntrusion(page: Page): Promise<boolean> {
  for (let step = 0; step < 6; step += 1) {
    const state = await waitForTurn(page);
    if (state === 'over') return false;
    if (state === 'answer' && (await page.locator('.hud-crises', { hasText: /intrusion/i }).count()) > 0)
      return true;
    if (state === 'plan') await addPolicies(page, step);
    await pressMain(page);
  }
  return false;
}

/** The browser itself writes the small format that the screenshot lacks. */
async function encode(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.9);
  }, png.toString('base64'));
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

const served = await servePage();
const browser = await launchBrowser(findBrowser(), true);
try {
  let taken = false;
  for (const seed of seeds) {
    const page = await browser.newPage({
      locale: 'en-GB',
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
    });
    await begin(page, served.url, { level: 'second-thomas-2023', seed });
    if (await findIntrusion(page)) {
      await page.locator('.play-coming').waitFor({ state: 'detached' });
      await page.waitForTimeout(6000);
      const picture = await encode(page, await page.screenshot());
      writeFileSync(file, picture);
      console.log(`${file}: seed ${seed}, ${picture.length} bytes`);
      taken = true;
    }
    await page.close();
    if (taken) break;
  }
  if (!taken) throw new Error('no seed brings an intrusion: add another');
} finally {
  await browser.close();
  await served.close();
}
