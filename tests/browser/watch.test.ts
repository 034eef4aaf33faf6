// What the watcher of a browser context notes as a fault, on a context that only tells events.
import { EventEmitter } from 'node:events';
import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { watch } from './watch';

const pageUrl = 'http://127.0.0.1:4173/below%20threshold/';

function watched(expected: readonly RegExp[] = []) {
  const context = new EventEmitter();
  return { context, faults: watch(context as unknown as BrowserContext, pageUrl, expected) };
}

const failed = (why: string) => ({ url: () => `${pageUrl}map.json`, failure: () => ({ errorText: why }) });

test('a request that fails is a fault, one that a page left behind is none', () => {
  const { context, faults } = watched();
  context.emit('requestfailed', failed('net::ERR_ABORTED'));
  expect(faults).toEqual([]);
  context.emit('requestfailed', failed('net::ERR_CONNECTION_RESET'));
  expect(faults).toEqual([`request failed: ${pageUrl}map.json (net::ERR_CONNECTION_RESET)`]);
});

test('an answer of 404 is a fault, and so is another host', () => {
  const { context, faults } = watched();
  context.emit('response', { status: () => 404, url: () => `${pageUrl}a.js` });
  context.emit('request', { url: () => 'https://fonts.example.org/a.woff2' });
  expect(faults).toHaveLength(2);
});

test('what a case expects is no fault', () => {
  const { context, faults } = watched([/WebGL/]);
  context.emit('console', {
    type: () => 'error',
    text: () => 'no WebGL',
    location: () => ({ url: pageUrl }),
  });
  context.emit('console', { type: () => 'error', text: () => 'other', location: () => ({ url: pageUrl }) });
  expect(faults).toEqual([`console error: other (${pageUrl})`]);
});
