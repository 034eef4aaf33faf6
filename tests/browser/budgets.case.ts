// What the page loads, gzipped: at most 200 kB for the title and 900 kB for playing, sounds apart; no Phaser in the title.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { CaseContext } from './case';
import { begin } from './play';

export const name = 'the page keeps its budgets';
export const limitMs = 120_000;

const TITLE_KB = 200;
const PLAY_KB = 900;

/** Sizes by file name; fonts and sounds are compressed already. */
function weigh(page: Page): Map<string, number> {
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    response
      .body()
      .then((body) => sizes.set(path, /\.(woff2|webm|mp3)$/.test(path) ? body.length : gzipSync(body).length))
      .catch(() => undefined);
  });
  return sizes;
}

const total = (sizes: Map<string, number>): number =>
  [...sizes].reduce((sum, [path, size]) => sum + (/\.(webm|mp3)$/.test(path) ? 0 : size), 0) / 1000;

export async function run({ newPage, url, ok }: CaseContext): Promise<void> {
  const page = await newPage();
  const sizes = weigh(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const interactive = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return Math.round(navigation?.domContentLoadedEventEnd ?? 0);
  });
  const title = total(sizes);
  const titleFiles = [...sizes.keys()];
  await begin(page, url, { level: 'second-thomas-2023', seed: 'budget' });
  await page.waitForLoadState('networkidle');
  const playing = total(sizes);
  console.log(
    `       title ${title.toFixed(0)} kB gzipped, scripts run after ${interactive} ms; playing ${playing.toFixed(0)} kB in all`,
  );
  ok(
    !titleFiles.some((path) => /phaser|howler|map-|play/i.test(path)),
    `the title loads neither map nor game: ${titleFiles.join(' ')}`,
  );
  ok(title <= TITLE_KB, `the title weighs ${title.toFixed(0)} kB, ${TITLE_KB} allowed`);
  ok(playing <= PLAY_KB, `playing weighs ${playing.toFixed(0)} kB, ${PLAY_KB} allowed`);
}
