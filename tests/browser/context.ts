// Makes the context that one browser case runs with, and gathers what its pages did wrong.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { checkWithAxe } from './axe';
import type { CaseContext, PageOptions } from './case';
import { watch } from './watch';

export interface Surroundings {
  readonly browser: Browser;
  /** Starts, at the first call, a second browser that has no WebGL. */
  readonly plainBrowser: () => Promise<Browser>;
  readonly url: string;
  readonly shots: string;
}

export interface RunningCase {
  readonly ctx: CaseContext;
  /** What the pages did wrong so far. */
  faults(): string[];
  close(): Promise<void>;
}

/** Chromium repeats the top of the page in pictures that are taller than 8192 pixels. */
const tallest = 4000;

async function until(question: () => Promise<boolean>, what: string, limitMs = 10_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await question())) {
    if (Date.now() > end) throw new Error(`did not happen in ${limitMs} ms: ${what}`);
    await sleep(50);
  }
}

/** Decodes a picture in a blank page of its own and counts its colours there. */
async function colours(element: Locator): Promise<number> {
  const picture = (await element.screenshot()).toString('base64');
  const browser = element.page().context().browser();
  if (browser === null) throw new Error('the page has no browser');
  const page = await browser.newPage();
  try {
    return await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const brush = canvas.getContext('2d');
      if (brush === null) throw new Error('no 2d context');
      brush.drawImage(image, 0, 0);
      return new Set(new Uint32Array(brush.getImageData(0, 0, image.width, image.height).data.buffer)).size;
    }, picture);
  } finally {
    await page.close();
  }
}

export function startCase({ browser, plainBrowser, url, shots }: Surroundings): RunningCase {
  const contexts: BrowserContext[] = [];
  const faultLists: string[][] = [];

  async function newPage(options: PageOptions = {}): Promise<Page> {
    const { width = 1366, height = 768, webgl = true, expectedErrors = [], from = url } = options;
    const context = await (webgl ? browser : await plainBrowser()).newContext({
      locale: 'en-GB',
      timezoneId: 'UTC',
      ...options.context,
      viewport: { width, height },
    });
    contexts.push(context);
    faultLists.push(watch(context, from, expectedErrors));
    return context.newPage();
  }

  const ctx: CaseContext = {
    browser,
    url,
    shots,
    newPage,
    equal: (actual, expected, what) => assert.deepStrictEqual(actual, expected, what),
    ok: (value, what) => assert.ok(value, what),
    until,
    axe: checkWithAxe,
    shot: async (page, name, whole = false) => {
      const { width = 0, height: window = 0 } = page.viewportSize() ?? {};
      const height = whole ? await page.evaluate(() => document.documentElement.scrollHeight) : window;
      for (let y = 0, part = 1; y < height; y += tallest, part += 1)
        await page.screenshot({
          path: join(shots, `${name}${part === 1 ? '' : `-part-${part}`}.png`),
          fullPage: whole,
          clip: { x: 0, y, width, height: Math.min(tallest, height - y) },
        });
    },
    colours,
  };
  return {
    ctx,
    faults: () => faultLists.flat(),
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
}
