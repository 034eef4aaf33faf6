// Notes all that a page must not do: console errors, uncaught errors, failed or foreign requests.
import type { BrowserContext } from 'playwright-core';

const ownSchemes = ['data:', 'blob:', 'about:'];

/** True for an address that leaves the host the page came from. */
export function isForeign(address: string, pageUrl: string): boolean {
  const { protocol, host } = new URL(address);
  return !ownSchemes.includes(protocol) && host !== new URL(pageUrl).host;
}

/** Returns the list to which each fault is added as it happens. */
export function watch(context: BrowserContext, pageUrl: string, expected: readonly RegExp[]): string[] {
  const faults: string[] = [];
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) faults.push(text);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => note(`page error: ${webError.error().stack ?? webError.error()}`));
  context.on('request', (request) => {
    if (isForeign(request.url(), pageUrl)) note(`request to another host: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // Aborted is what a page no longer wanted when it was left.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') note(`request failed: ${request.url()} (${why})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
  });
  context.on('page', (page) => {
    page.on('crash', () => note('the page crashed'));
    page.on('websocket', (socket) => note(`websocket: ${socket.url()}`));
  });
  return faults;
}
