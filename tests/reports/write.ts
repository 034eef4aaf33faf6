// Writes the committed reports anew: npm run reports [name...]. Each is what one command prints, with the command on top.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The tournament takes twelve minutes on two cores, without the planner, which thinks for long. The design asks for 300 seeds a cell and 100,000 random games: raise the
 * numbers where there are hours to spare. */
const REPORTS: Readonly<Record<string, string>> = {
  tournament:
    'tournament --games 16 --bots random,passive,hedger,diversifier,aligner,statesman,reassurer,trader,builder,reckless',
  'random-games': 'tournament --seed random-games --games 400 --bots random',
  backtest: 'backtest --games 150',
  sensitivity: 'sensitivity --games 4',
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(REPORTS);
for (const name of names) {
  const command = REPORTS[name];
  if (command === undefined) throw new Error(`no report ${name}; one of ${Object.keys(REPORTS).join(', ')}`);
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'cli', '--', ...command.split(' ')], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  writeFileSync(new URL(`${name}.txt`, import.meta.url), `npm run -s cli -- ${command}\n\n${stdout}`);
}
