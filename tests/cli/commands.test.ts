// The commands as a shell sees them: data on stdout, progress on stderr, clear refusals with an exit code.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('../../', import.meta.url));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...args], {
    cwd: top,
    encoding: 'utf8',
  });
}

test('a tournament prints nothing but data, and tells on stderr how far it is', () => {
  const few = ['--games', '1', '--levels', 'first-watch', '--bots', 'statesman,random'];
  const { status, stdout, stderr } = run('tournament', ...few, '--json');
  expect(status).toBe(0);
  expect(Object.keys(JSON.parse(stdout))).toEqual(expect.arrayContaining(['cells', 'mustHold']));
  expect(stderr).toContain('first-watch spiral random');
});

test.each([
  [['tournament', '--bots', 'statsman'], 2, 'nearest: statesman'],
  [['simulate', '--level', 'first-wach'], 2, 'nearest: first-watch'],
  [['verfy', 'x.json'], 2, 'Did you mean verify?'],
  [['explain', 'none.json', '--turn', '1', '--variable', 'phl.control'], 2, 'cannot read none.json'],
])('%j is refused', (args, code, said) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(code);
  expect(stdout).toBe('');
  expect(stderr).toContain(said);
});

test('the list of commands has them all', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  for (const command of ['explain', 'tournament', 'sensitivity']) expect(stdout).toContain(`  ${command} `);
});
