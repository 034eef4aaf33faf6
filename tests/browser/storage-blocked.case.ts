// Blocked and full storage: said on the screen, play goes on, export is offered.
import { blockStorage, fillStorage } from './broken-storage';
import type { CaseContext } from './case';
import { begin, decide } from './play';

export const name = 'storage that is blocked or full is said, and play goes on';
export const limitMs = 240_000;

export async function run({ newPage, url, ok }: CaseContext): Promise<void> {
  const blocked = await newPage();
  await blockStorage(blocked);
  await begin(blocked, url, { level: 'first-watch', seed: 'blocked' });
  await decide(blocked, 0);
  await blocked.getByText('This browser does not let the game save here').first().waitFor();
  await blocked.getByRole('button', { name: 'Menu' }).click();
  const download = blocked.waitForEvent('download');
  await blocked.getByRole('button', { name: 'Export a record' }).click();
  ok((await download).suggestedFilename().startsWith('below-threshold'), 'the record can be exported');

  const full = await newPage();
  await fillStorage(full);
  await begin(full, url, { level: 'first-watch', seed: 'full' });
  await decide(full, 0);
  await full.getByText('There is no room left to save here').first().waitFor();
  await decide(full, 1);
}
