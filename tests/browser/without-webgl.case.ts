// Without WebGL the game says so and is played through the map as text.
import type { CaseContext } from './case';
import { begin, decide } from './play';

export const name = 'the game is played without WebGL';
export const limitMs = 240_000;

export async function run({ newPage, url, ok, axe, shot }: CaseContext): Promise<void> {
  const page = await newPage({ webgl: false, expectedErrors: [/WebGL/i, /gpu/i] });
  await begin(page, url, { level: 'second-thomas-2023', seed: 'plain' });
  await page.getByText('The map needs WebGL').waitFor();
  await page.getByRole('heading', { name: 'The map as text' }).waitFor();
  ok(await page.getByRole('table', { name: /Disputed places at sea/ }).isVisible(), 'the sea as a table');
  await shot(page, 'play-without-webgl');
  await axe(page);
  for (let step = 0; step < 3; step += 1) await decide(page, step);
}
