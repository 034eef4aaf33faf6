// Runs every check of the repository in order, stops at the first that fails, and ends with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  run(): Count | Promise<Count>;
}

const top = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'below-threshold-tests-'));

function program(name: string): string {
  return join(top, 'node_modules', ...name.split('/'));
}

/** A program that passes or fails as a whole counts as one. */
function whole(name: string, args: readonly string[]): Count {
  const { status } = spawnSync(process.execPath, args, { cwd: top, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : fail(`${name} failed`);
}

function fail(why: string): Count {
  console.error(why);
  return { passed: 0, failed: 1 };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Counts what vitest's own report counts; a test that was not run is a failure. */
function vitest(projects: readonly string[]): Count {
  const report = join(scratch, `${projects.join('-')}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      program('vitest/vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: top, stdio: 'inherit' },
  );
  let counted: VitestReport;
  try {
    counted = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  } catch {
    return fail('vitest wrote no report');
  }
  const notRun = counted.numPendingTests + counted.numTodoTests;
  if (notRun > 0) console.error(`${notRun} tests were left out`);
  const failed = counted.numFailedTests + notRun;
  // A file that does not even load fails without a failed test.
  return { passed: counted.numPassedTests, failed: status === 0 ? failed : Math.max(1, failed) };
}

/** Passes the browser's output on as it comes, and reads its last line. */
async function browser(): Promise<Count> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(top, 'tests', 'browser', 'run.ts')], {
    cwd: top,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const last = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  if (last === null) return fail('the browser tests did not come to an end');
  const count = { passed: Number(last[1]), failed: Number(last[2]) };
  if (count.passed + count.failed === 0) return fail('no browser test was run');
  return status === 0 ? count : { ...count, failed: Math.max(1, count.failed) };
}

const biome = program('@biomejs/biome/bin/biome');
const typeCheck = ['--import', 'tsx', join(top, 'tests', 'structure', 'check-types.ts')];

const steps: readonly Step[] = [
  {
    name: 'format',
    run: () => whole('format (npm run format mends it)', [biome, 'format', '--max-diagnostics=3', '.']),
  },
  { name: 'lint', run: () => whole('lint', [biome, 'lint', '--error-on-warnings', '.']) },
  { name: 'types', run: () => whole('types', typeCheck) },
  { name: 'dead exports', run: () => whole('dead exports', [program('knip/bin/knip.js')]) },
  { name: 'structure', run: () => vitest(['structure']) },
  { name: 'units, properties, golden replays', run: () => vitest(['node', 'page']) },
  { name: 'build', run: () => whole('build', [program('vite/bin/vite.js'), 'build', '--logLevel', 'warn']) },
  { name: 'browser', run: browser },
];

async function runSteps(wanted: readonly Step[]): Promise<Count> {
  let passed = 0;
  let failed = 0;
  for (const [index, step] of wanted.entries()) {
    console.log(`\n== ${step.name}`);
    const start = Date.now();
    const count = await step.run();
    passed += count.passed;
    failed += count.failed;
    console.log(`   ${step.name}: ${count.failed === 0 ? 'ok' : 'FAILED'}, ${Date.now() - start} ms`);
    if (count.failed === 0) continue;
    const rest = wanted.slice(index + 1).map(({ name }) => name);
    if (rest.length > 0) console.log(`   not run: ${rest.join('; ')}`);
    break;
  }
  return { passed, failed };
}

const withoutBrowser = process.argv.includes('--no-browser');
const { passed, failed } = await runSteps(withoutBrowser ? steps.slice(0, -1) : steps);
rmSync(scratch, { recursive: true, force: true });
if (withoutBrowser) console.log('\nThe browser tests were not asked for; npm test runs them too.');
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
