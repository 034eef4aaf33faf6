// The commands as a shell sees them: data on stdout, progress on stderr, clear refusals with an exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('../../', import.meta.url));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/cli/start.mjs', ...args], {
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
  [
    ['simulate', '--level', 'red-seat-2023', '--bot', 'hedger'],
    2,
    'one of random, passive, reckless, measured',
  ],
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
  for (const command of ['escalation', 'explain', 'tournament', 'sensitivity'])
    expect(stdout).toContain(`  ${command} `);
});

test('help for the tournament names its bots as words, and not as JSON', () => {
  const { status, stdout } = run('tournament', '--help');
  expect(status).toBe(0);
  expect(stdout.replace(/\s+/g, ' ')).toContain('(all: random, passive, hedger,');
  expect(stdout).not.toMatch(/\["|",/);
});

test('every act is listed with its nature', () => {
  const list = JSON.parse(run('actions', '--json').stdout) as {
    id: string;
    nature: Record<string, unknown>;
  }[];
  expect(list.length).toBeGreaterThan(200);
  const natures = ['domain', 'visibility', 'deniability', 'reversibility', 'escalation', 'heat'];
  for (const { nature } of list) expect(Object.keys(nature)).toEqual(natures);
  expect(list.find(({ id }) => id === 'water-cannon')?.nature).toMatchObject({
    domain: 'military',
    escalation: 28,
  });
});

test('simulated, recorded and reported games tell how hot they got, and agree', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'below-threshold-heat-')), 'one.json');
  const level = ['--level', 'first-watch', '--seed'];
  const recorded = JSON.parse(run('record', ...level, 'heat-0', '--out', file, '--json').stdout).escalation;
  const reported = JSON.parse(run('escalation', file, '--json').stdout);
  const { escalation } = JSON.parse(run('simulate', ...level, 'heat', '--games', '1', '--json').stdout);
  expect(reported.totals).toEqual(recorded.totals);
  expect(reported.months).toEqual(recorded.months);
  expect(reported.mapping).toHaveLength(27);
  expect(reported.source).toContain('2401.03408');
  const { chn, phl } = recorded.totals;
  expect(escalation.rival).toEqual({ score: chn.score, heat: chn.heat, peak: chn.peak });
  expect(escalation.player).toEqual({ score: phl.score, heat: phl.heat, peak: phl.peak });
  expect(run('escalation', file).stdout).toContain('published escalation score');
});
