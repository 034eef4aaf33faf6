// Writes the committed reports and the README's tables anew: npm run reports [name...]. Each report is what one command
// prints, with the command on top.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withTables } from './tables';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** The design asks for 300 seeds a cell and 100,000 random games; the numbers here are what a shared machine with two
 * cores does in half an hour. Raise them where there are hours to spare. */
const REPORTS: Readonly<Record<string, string>> = {
  tournament:
    'tournament --games 24 --slow-games 2 --bots random,passive,hedger,diversifier,aligner,statesman,reassurer,trader,builder,reckless,planner',
  'red-seat': 'tournament --games 10 --levels red-seat-2023 --bots measured,passive,reckless,random,beijing',
  'random-games': 'tournament --seed random-games --games 400 --bots random',
  backtest: 'backtest --games 500',
  sensitivity: 'sensitivity --games 2',
};

const run = (program: string, args: readonly string[]): string => {
  const { status, stdout } = spawnSync(program, args, {
    cwd: TOP,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  return stdout;
};

const fileOf = (name: string): URL => new URL(`${name}.txt`, import.meta.url);

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(REPORTS);
for (const name of names) {
  if (name === 'readme') continue;
  const command = REPORTS[name];
  if (command === undefined)
    throw new Error(`no report ${name}; one of readme, ${Object.keys(REPORTS).join(', ')}`);
  const printed = run('npm', ['run', '-s', 'cli', '--', ...command.split(' ')]);
  writeFileSync(fileOf(name), `npm run -s cli -- ${command}\n\n${printed}`);
}

const reports = Object.fromEntries(
  Object.keys(REPORTS)
    .filter((name) => existsSync(fileOf(name)))
    .map((name) => [name, readFileSync(fileOf(name), 'utf8')]),
);
const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), reports));
run('npx', ['biome', 'format', '--write', 'README.md']);
