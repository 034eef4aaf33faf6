// A reload in mid-game loses nothing, and two tabs do not spoil one game.
import type { CaseContext } from './case';
import { begin, decide, waitForTurn } from './play';

export const name = 'a reload in mid-game loses nothing';
export const limitMs = 240_000;

export async function run({ newPage, url, ok, equal, until }: CaseContext): Promise<void> {
  const page = await newPage();
  await begin(page, url, { level: 'second-thomas-2023', seed: 'reload' });
  for (let step = 0; step < 4; step += 1) await decide(page, step);
  const read = async (): Promise<string> => {
    const header = await page.locator('header').first().innerText();
    return header.replace(/\s+/g, ' ');
  };
  const before = await read();
  const state = await waitForTurn(page);
  // What is saved is what was last decided: no waiting, no closing ceremony.
  await until(async () => page.evaluate(async () => (await indexedDB.databases()).length > 0), 'a database');
  await page.waitForTimeout(400);
  await page.reload();
  // The history remembers the screen: the game stands there again without a click.
  equal(await waitForTurn(page), state, 'the same step of the same month');
  equal(await read(), before, 'date, dials, attention and budget');
  await decide(page, 5);
  ok((await read()) !== before, 'the game goes on');

  const second = await page.context().newPage();
  await second.goto(url);
  await second
    .getByRole('button', { name: /^Continue/ })
    .first()
    .click();
  await second.getByText('This game is being played in another tab').waitFor();
}
