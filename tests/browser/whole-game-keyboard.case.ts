// The guided level from the title to the debrief without touching the mouse.
import type { CaseContext } from './case';
import { tabTo, waitForTurn } from './play';

export const name = 'a whole game by keyboard alone';
export const limitMs = 400_000;

export async function run({ newPage, url, ok, until }: CaseContext): Promise<void> {
  const page = await newPage();
  await page.goto(url);
  await tabTo(page, /^Play$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Choose a situation' }).waitFor();
  // The first level of the gallery is the guided one, and it is chosen already.
  await tabTo(page, /^Read the briefing$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, /^Begin$/);
  await page.keyboard.press('Enter');
  let steps = 0;
  let answers = 0;
  let added = 0;
  for (let state = await waitForTurn(page); state !== 'over'; state = await waitForTurn(page)) {
    ok(steps < 24, 'the game comes to an end');
    if (state === 'plan') {
      await tabTo(page, /^Add to plan: /);
      await page.keyboard.press('Enter');
      await page
        .getByRole('button', { name: /^Take out of the plan: / })
        .first()
        .waitFor();
      added += 1;
    } else {
      await tabTo(page, /Give no order|Those on the spot/);
      await page.keyboard.press('ArrowDown');
      answers += 1;
    }
    // Twice by the button, then by the shortcut that the sheet of keys names.
    if (steps < 2) {
      await tabTo(page, state === 'plan' ? /^Set policy$/ : /^Answer and end the month$/);
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Control+Enter');
    steps += 1;
  }
  ok(added >= 6, 'policies were set each month');
  ok(answers >= 0, 'crises were answered where there were any');
  await page.keyboard.press('Enter');
  await until(
    async () => (await page.title()) !== '' && (await page.getByRole('heading', { level: 1 }).count()) === 1,
    'the debrief',
  );
  await tabTo(page, /record/i);
}
