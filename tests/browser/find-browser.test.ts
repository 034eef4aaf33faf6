// The places where a browser is looked for on each platform, and what counts as a request to another host.
import { expect, test } from 'vitest';
import { candidatePaths } from './find-browser';
import { isForeign } from './watch';

const slashed = (paths: readonly string[]) => paths.map((path) => path.replaceAll('\\', '/'));

test('Linux: the known paths, then every folder of PATH', () => {
  const paths = candidatePaths('linux', { PATH: '/opt/tools' });
  expect(paths[0]).toBe('/usr/bin/chromium');
  expect(paths).toContain('/opt/tools/google-chrome-stable');
});

test('macOS: Chrome in the applications of all and of the user', () => {
  const program = 'Google Chrome.app/Contents/MacOS/Google Chrome';
  const paths = candidatePaths('darwin', { HOME: '/Volumes/me' });
  expect(paths).toContain(`/Applications/${program}`);
  expect(paths).toContain(`/Volumes/me/Applications/${program}`);
});

test('Windows: Chrome and Edge in the program folders, and programs with their ending', () => {
  const paths = slashed(candidatePaths('win32', { PROGRAMFILES: 'C:/Program Files', PATH: 'tools' }));
  expect(paths).toContain('C:/Program Files/Google/Chrome/Application/chrome.exe');
  expect(paths).toContain('C:/Program Files/Microsoft/Edge/Application/msedge.exe');
  expect(paths).toContain('tools/msedge.exe');
});

test('only another host is foreign', () => {
  const page = 'http://127.0.0.1:4173/below%20threshold/';
  expect(isForeign('http://127.0.0.1:4173/a.js', page)).toBe(false);
  expect(isForeign('data:image/png;base64,AA', page)).toBe(false);
  expect(isForeign('blob:http://127.0.0.1:4173/1', page)).toBe(false);
  expect(isForeign('http://127.0.0.1:4174/a.js', page)).toBe(true);
  expect(isForeign('https://fonts.example.org/a.woff2', page)).toBe(true);
});
