// Makes the browser's storage fail before the page loads: forbidden altogether, or without room.
import type { Page } from 'playwright-core';

export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
}

export async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = (...args: Parameters<typeof put>) => {
      void args;
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}
