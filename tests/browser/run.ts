// Runs the browser cases (*.case.ts) one by one against the built page; names given on the command line choose.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { BrowserCase } from './case';
import { type Surroundings, startCase } from './context';
import { findBrowser } from './find-browser';
import { launchBrowser } from './launch';
import { servePage } from './serve';

const folder = fileURLToPath(new URL('.', import.meta.url));
const usualLimitMs = 60_000;

async function loadCases(wanted: readonly string[]): Promise<BrowserCase[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.case.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
    .sort();
  const cases: BrowserCase[] = [];
  for (const file of files) cases.push(await import(new URL(file, import.meta.url).href));
  return cases;
}

async function withinLimit(work: Promise<void>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Every fault of one case: what it threw, and what its pages did wrong. */
async function runCase(one: BrowserCase, surroundings: Surroundings): Promise<string[]> {
  const running = startCase(surroundings);
  const problems: string[] = [];
  try {
    await withinLimit(one.run(running.ctx), one.limitMs ?? usualLimitMs);
  } catch (error) {
    problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  problems.push(...running.faults());
  await running.close().catch((error: unknown) => problems.push(`closing: ${String(error)}`));
  return problems;
}

async function runAll(wanted: readonly string[]): Promise<number> {
  const executable = findBrowser();
  const cases = await loadCases(wanted);
  if (cases.length === 0) throw new Error('no browser case to run');
  const shots = join(folder, 'shots');
  mkdirSync(shots, { recursive: true });

  const served = await servePage();
  const browsers: Browser[] = [await launchBrowser(executable, true)];
  let plain: Promise<Browser> | undefined;
  const surroundings: Surroundings = {
    browser: browsers[0] as Browser,
    plainBrowser: () => {
      plain ??= launchBrowser(executable, false);
      return plain;
    },
    url: served.url,
    shots,
  };
  console.log(`${executable} ${surroundings.browser.version()}`);

  let failed = 0;
  try {
    for (const one of cases) {
      const start = Date.now();
      const problems = await runCase(one, surroundings);
      const time = `${((Date.now() - start) / 1000).toFixed(1)} s`;
      console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${one.name} (${time})`);
      for (const problem of problems) console.log(`       ${problem.replaceAll('\n', '\n       ')}`);
      if (problems.length > 0) failed += 1;
    }
  } finally {
    if (plain !== undefined) browsers.push(await plain);
    await Promise.all(browsers.map((browser) => browser.close()));
    await served.close();
  }
  console.log(`${cases.length - failed} passed, ${failed} failed`);
  return failed;
}

runAll(process.argv.slice(2)).then(
  (failed) => process.exit(failed === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exit(1);
  },
);
