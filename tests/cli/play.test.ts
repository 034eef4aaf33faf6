// A game in a terminal, as a person sees it: acts on demand, refusals at once and in sentences, words for phases.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('../../', import.meta.url));

test('a person gets sentences, and no list that nobody asked for', () => {
  const args = ['src/cli/start.mjs', 'play', '--level', 'first-watch'];
  const input = ['add nonsense', 'add joint-sail chn', 'add quiet-channel', 'acts', 'quit', ''].join('\n');
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8', input });
  expect(status).toBe(0);
  const before = stdout.slice(0, stdout.indexOf('is not added'));
  expect(before).toContain('Set policy');
  expect(before).not.toContain('planning');
  expect(before.split('\n').length).toBeLessThan(12);
  expect(stdout).toMatch(/nonsense is not added: [A-Z][^\n]* [a-z]+/);
  expect(stdout).toMatch(/joint-sail chn is not added: [A-Z][^\n]* [a-z]+/);
  expect(stdout).toContain('Plan: quiet-channel');
  expect(stdout.split('\n').length).toBeGreaterThan(40);
  // Never a bare code in brackets.
  expect(stdout).not.toMatch(/\((?:no|not|low|too)-[a-z-]+\)/);
});

test('a mistyped line is told to be no command, with what it must have meant', () => {
  const args = ['src/cli/start.mjs', 'play', '--level', 'first-watch', '--seed', 'typed'];
  const input = ['foo', 'quiet-chanel', 'ad quiet-channel', 'tour-ban', 'plan nope', 'quit', ''].join('\n');
  const { stdout } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8', input });
  expect(stdout.split('\n').filter((line) => line.startsWith('No such command'))).toEqual([
    'No such command: foo.',
    'No such command: quiet-chanel; nearest: add quiet-channel.',
    'No such command: ad; nearest: add.',
    // Beijing's act is no act of Manila's.
    'No such command: tour-ban.',
    'No such command: plan.',
  ]);
  expect(stdout.match(/Commands: acts/g)?.length).toBeGreaterThan(5);
});

test('a mistyped answer in a crisis does not end the month', () => {
  const args = ['src/cli/start.mjs', 'play', '--level', 'scarborough-2012', '--seed', 'typed'];
  const input = ['end', 'foo', '1', 'enb', 'quit', ''].join('\n');
  const { stdout } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8', input });
  expect(stdout).toContain('No such command: foo.');
  expect(stdout).toContain('No such command: 1.');
  expect(stdout).toContain('No such command: enb; nearest: end.');
  expect(stdout).toMatch(/ 1\/\d+, Answer/);
  expect(stdout).not.toMatch(/ 2\/\d+, /);
});

/** What a program hears after each of its lines: all is well, or a sentence. */
function answers(...lines: readonly string[]): { ok: boolean; problem?: string; problems?: unknown[] }[] {
  const args = ['--import', 'tsx', 'src/cli/index.ts', 'play', '--level', 'first-watch', '--json'];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: top,
    encoding: 'utf8',
    input: [...lines, 'quit', ''].join('\n'),
  });
  expect(status).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a program is told what is wrong with a line, and what to send instead', () => {
  const plan = '{"type":"plan","policies":[{"action":"quiet-channel","target":null}]}';
  const [start, noJson, noCommand, notNow, noAct, ...rest] = answers(
    'not json',
    '{"type":"plan"}',
    '{"type":"respond","responses":[]}',
    '{"type":"plan","policies":[{"action":"open-quiet"},{"action":"joint-sail","target":"chn"}]}',
    plan,
  );
  expect(start).toMatchObject({ ok: true, turn: 1 });
  for (const one of [noJson, noCommand, notNow, noAct])
    expect(one).toMatchObject({
      ok: false,
      problems: [{ code: expect.any(String) }, ...(one === noAct ? [{}] : [])],
    });
  expect(noJson?.problem).toMatch(/not JSON \(.+\)\. Send .*"type":"plan"/);
  expect(noCommand?.problem).toMatch(/no command.*"type":"plan".*"type":"respond"/);
  expect(notNow?.problem).toMatch(/type respond .* phase planning\. Send .*"type":"plan"/);
  expect(noAct?.problem).toMatch(/open-quiet; nearest: .*joint-sail chn.*Nothing has been ordered: send/);
  // A good command: its events, where the game stands, and at the end how hot it got.
  expect(rest).toMatchObject([
    { ok: true, events: expect.any(Array) },
    { ok: true, turn: 2 },
    { ok: true, escalation: {} },
  ]);
});

test('help for play shows the lines that a program sends and gets', () => {
  const args = ['--import', 'tsx', 'src/cli/index.ts', 'play', '--help'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
  for (const sample of ['{"type":"plan",', '{"type":"respond",', '{"ok":true,', '{"ok":false,"problem":'])
    expect(stdout).toContain(sample);
  const sent = [...stdout.matchAll(/^ {2}in {3}(.+)$/gm)].map(([, line = '']) => JSON.parse(line));
  expect(sent.map(({ type }) => type)).toEqual(['plan', 'respond']);
});

test('the exchange that the README shows is had as it stands there', () => {
  const page = readFileSync(`${top}README.md`, 'utf8');
  const shown = page
    .slice(page.indexOf('in   {"type":"plan"'), page.indexOf('in   35 quiet-repair'))
    .split('\n');
  const sent = shown.filter((line) => line.startsWith('in   ')).map((line) => line.slice(5));
  const args = ['src/cli/start.mjs', 'play', '--json', '--level', 'first-watch', '--seed', 'demo'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: top,
    encoding: 'utf8',
    input: sent.join('\n'),
  });
  const said = stdout.split('\n');
  expect(sent.length).toBe(3);
  // Each line shown is one that came, in that order, with `…` where something is left out.
  for (const line of shown.filter((one) => one.startsWith('out  '))) {
    const parts = line.slice(5).split('…');
    const at = said.findIndex((one) => parts.every((part) => one.includes(part)));
    expect(at, line).toBeGreaterThanOrEqual(0);
    said.splice(0, at + 1);
  }
});
