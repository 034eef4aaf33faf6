// A game in a terminal, as a person sees it: acts on demand, refusals at once and in sentences, words for phases.
import { spawnSync } from 'node:child_process';
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
