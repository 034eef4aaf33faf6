// Two tabs on one game: the second is told, may take the game over, and the first then says so and saves no more.
import type { CaseContext } from './case';
import { begin, decide, waitForTurn } from './play';

export const name = 'a second tab takes a game over and the first stops saving';
export const limitMs = 300_000;

export async function run({ newPage, url, equal }: CaseContext): Promise<void> {
  const first = await newPage({ webgl: false, expectedErrors: [/WebGL/i] });
  await begin(first, url, { level: 'first-watch', seed: 'two-tabs' });
  await decide(first, 0);
  await first.waitForTimeout(500);

  const second = await first.context().newPage();
  await second.goto(url);
  await second
    .getByRole('button', { name: /^Continue/ })
    .first()
    .click();
  await second.getByRole('heading', { name: 'Open in another tab' }).waitFor();
  await second.getByRole('button', { name: 'Play here' }).click();
  await waitForTurn(second);
  await first.getByRole('heading', { name: 'Open in another tab' }).waitFor();

  await decide(second, 1);
  const date = await second.locator('.hud-date').innerText();
  await second.waitForTimeout(500);
  await second.close();
  await first.getByRole('button', { name: 'Play here' }).click();
  await waitForTurn(first);
  equal(
    await first.locator('.hud-date').innerText(),
    date,
    'taken back, the first tab stands where the second was',
  );
}
