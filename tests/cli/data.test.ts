// What the commands print with --json: the keys that others build on, the exit codes, and faults as data.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const top = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'below-threshold-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

function run(...args: string[]) {
  const given = ['src/cli/start.mjs', ...args];
  return spawnSync(process.execPath, given, { cwd: top, encoding: 'utf8' });
}
const json = (...args: string[]) => {
  const { status, stdout } = run(...args, '--json');
  return { status, data: JSON.parse(stdout) };
};
const short = ['--level', 'first-watch', '--seed', 'keys'];

test('simulate tells how the games went', () => {
  const { status, data } = json('simulate', ...short, '--games', '3');
  expect(status).toBe(0);
  expect(data).toMatchObject({ games: 3, completed: 3, imbalanced: 0, outOfRange: 0 });
  expect(data.gamesPerSecond).toBeGreaterThan(0);
  expect(data.hash).toMatch(/^[0-9a-f]{16}$/);
  for (const dial of ['sovereignty', 'prosperity', 'security', 'standing'])
    expect(Object.keys(data.dials[dial])).toEqual(['p10', 'p50', 'p90']);
  const ended = Object.values<number>(data.endings).reduce((sum, count) => sum + count, 0);
  expect(ended).toBe(3);
});

test('bench tells speed and the hash', () => {
  const { status, data } = json('bench', ...short, '--games', '1');
  expect(status).toBe(0);
  for (const way of ['machine', 'bare', 'machineNoLedger'])
    expect(data.turnsPerSecond[way]).toBeGreaterThan(0);
  expect(data.ratio).toBeGreaterThan(0);
  expect(data.hash).toMatch(/^[0-9a-f]{16}$/);
});

test('levels and actions are lists with ids', () => {
  const levels = json('levels');
  expect(levels.status).toBe(0);
  expect(levels.data.map((one: { id: string }) => one.id)).toContain('first-watch');
  const actions = json('actions');
  expect(actions.status).toBe(0);
  expect(actions.data.length).toBeGreaterThan(200);
  for (const { id, kind, delay, cost, evidence } of actions.data) {
    expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(delay, id).toBeGreaterThanOrEqual(0);
    if (kind === 'response') expect(delay, id).toBe(0);
    expect(cost, id).toHaveProperty('fund');
    expect(evidence, id).toHaveProperty('grade');
  }
});

describe('a record', () => {
  const good = file('good.json');
  test('is written, verified and explained', () => {
    const written = json('record', ...short, '--bot', 'hedger', '--out', good);
    expect(written).toMatchObject({ status: 0, data: { file: good, level: 'first-watch', bot: 'hedger' } });
    expect(json('verify', good)).toMatchObject({
      status: 0,
      data: { files: [{ file: good, ok: true, turns: 6 }] },
    });
    const why = json('explain', good, '--turn', '1', '--variable', 'phl.security');
    expect(why).toMatchObject({ status: 0, data: { variable: 'phl.security', turn: 1 } });
  });

  test('that is wrong is one result among others, with exit code 1', () => {
    const edited = file('edited.json');
    writeFileSync(edited, readFileSync(good, 'utf8').replace('"seed":"keys"', '"seed":"kezs"'));
    const { status, data } = json('verify', good, edited);
    expect(status).toBe(1);
    expect(data.files[0]).toMatchObject({ file: good, ok: true });
    expect(data.files[1]).toMatchObject({ ok: false, problem: { code: 'edited', path: '(head)' } });
    const said = run('verify', edited);
    expect(said.stdout).toContain('its head');
    expect(said.stdout).not.toContain('(head)');
  });

  test.each([0, 2, 5])('whose month at %i was cut out of the months is told to be without it', (at) => {
    const whole = JSON.parse(readFileSync(good, 'utf8'));
    const cut = file('month-cut.json');
    writeFileSync(cut, JSON.stringify({ ...whole, turns: whole.turns.toSpliced(at, 1) }));
    const { status, stdout } = run('verify', cut);
    expect(status).toBe(1);
    // Without its last month it only stops too early.
    expect(stdout).toMatch(
      at === 5
        ? /stops in the middle, at month 6/
        : new RegExp(`by hand at month ${at + 1}: that month was cut out`),
    );
  });

  test('that is empty, foreign, cut short or a level is told in a sentence that fits a terminal', () => {
    const wrong: readonly (readonly [string, string, RegExp])[] = [
      ['empty', '', /file is empty: .* Copy it/],
      ['foreign', '{"game":"chess"}', /not a record .* Take a file/],
      ['cut', readFileSync(good, 'utf8').slice(0, 3000), /stops in the middle, at month 1.* Copy it/],
      ['level', readFileSync(join(top, 'levels/first-watch.json'), 'utf8'), /a level, .*validate/],
    ];
    for (const [name, content] of wrong) writeFileSync(file(name), content);
    const { status, stdout } = run('verify', ...wrong.map(([name]) => file(name)));
    expect(status).toBe(1);
    const told = stdout.trim().split('\n');
    expect(told).toEqual(wrong.map(([, , sentence]) => expect.stringMatching(sentence)));
    expect(told.join(' ')).not.toMatch(/page|browser|choose|download|button|menu/i);
  });

  test('given to validate is told in one sentence, and so is an empty file', () => {
    const one = run('validate', good);
    expect(one.status).toBe(1);
    expect(one.stdout.trim().split('\n')).toEqual([expect.stringMatching(/record of a game, .*verify/)]);
    const empty = file('empty-level.json');
    writeFileSync(empty, '\n');
    expect(run('validate', empty).stdout).toMatch(/^The file is empty/);
  });

  test('that is not there is exit code 2, and no browser is to blame', () => {
    const { status, stdout } = run('verify', file('none.json'));
    expect(status).toBe(2);
    expect(stdout).toContain('cannot be read');
    expect(stdout).not.toMatch(/browser|page/i);
  });
});

test('validate lists the faults with exit code 1; a file that is no JSON is wrong too', () => {
  const level = JSON.parse(readFileSync(join(top, 'levels/first-watch.json'), 'utf8'));
  const wrong = file('wrong.json');
  writeFileSync(wrong, JSON.stringify({ ...level, player: 'phi', turns: 99 }));
  const { status, data } = json('validate', wrong);
  expect(status).toBe(1);
  expect(data).toMatchObject({ ok: false, file: wrong });
  expect(data.problems).toEqual([
    { code: 'bad-value', path: 'turns', detail: '99; wanted: ≤ 48' },
    { code: 'unknown-id', path: 'player', detail: 'phi; nearest: phl' },
  ]);
  writeFileSync(wrong, JSON.stringify({ ...level, format: 2, turns: 99 }));
  expect(run('validate', wrong).stdout).toMatch(/^the level was written by a newer version .*format 2/);
  writeFileSync(wrong, `\uFEFF${JSON.stringify(level)}`);
  expect(json('validate', wrong)).toMatchObject({ status: 0, data: { ok: true } });
  writeFileSync(wrong, '{}');
  expect(run('validate', wrong).stdout).toMatch(/^format: this field is missing$/m);
  writeFileSync(wrong, '{');
  expect(json('validate', wrong)).toMatchObject({
    status: 1,
    data: { ok: false, problems: [{ code: 'no-json' }] },
  });
});

test.each([
  [['validate', 'none.json'], 'unreadable'],
  [['simulate', '--level', 'nowhere'], 'no-level'],
  [['simulate', '--games', 'many'], 'bad-option'],
  [['explain', 'none.json', '--turn', '1', '--variable', 'phl.security'], 'unreadable'],
  [['backtest', '--case', 'NONE'], 'no-case'],
])('%j cannot be carried out: exit code 2, and data on stdout', (args, code) => {
  const { status, data } = json(...args);
  expect(status).toBe(2);
  expect(data).toMatchObject({ ok: false, problems: [{ code }] });
});
