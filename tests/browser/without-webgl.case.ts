// Without WebGL the game says so and is played through the map as text, to the debrief.
import type { CaseContext } from './case';
import { begin, decide } from './play';

export const name = 'the game is played without WebGL';
export const limitMs = 400_000;

export async function run({ newPage, url, ok, axe, shot }: CaseContext): Promise<void> {
  const page = await newPage({ webgl: false, expectedErrors: [/WebGL/i] });
  await begin(page, url, { level: 'first-watch', seed: 'plain' });
  await page.getByText('The map needs WebGL').waitFor();
  await page.getByRole('heading', { name: 'The map as text' }).waitFor();
  ok(await page.getByRole('table', { name: /Disputed places at sea/ }).isVisible(), 'the sea as a table');
  await shot(page, 'play-without-webgl');
  await axe(page);
  let steps = 0;
  while ((await decide(page, steps)) !== 'over') {
    steps += 1;
    ok(steps < 24, 'the game comes to an end');
  }
  ok(steps >= 6, `six months were played: ${steps + 1} decisions`);
  await page.getByRole('button', { name: 'See what happened, and why' }).click();
  await page.getByRole('heading', { level: 2, name: 'How it ended' }).waitFor();
}
