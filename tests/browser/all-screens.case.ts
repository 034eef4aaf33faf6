// Every screen at three sizes: axe finds nothing, nothing is wider than the window, and a picture is kept to look at.
// The end of a game stands in more-screens.case.ts, which plays one; here the debrief is of a record of twelve months.
import { jsonFile, wholeGame } from './bad-files';
import type { CaseContext } from './case';
import { atThreeSizes, type Looking } from './pictures';
import { addPolicies, choose, chooseAnswers, leave, pressMain, waitForTurn } from './play';

export const name = 'every screen at three sizes';
export const limitMs = 600_000;

export async function run(ctx: CaseContext): Promise<void> {
  const record = wholeGame();
  await atThreeSizes(ctx, (looking) => lookAt(ctx, looking, record));
}

async function lookAt(ctx: CaseContext, looking: Looking, record: string): Promise<void> {
  const { page, narrow, keep } = looking;
  await page.goto(ctx.url);
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  await keep('title');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('heading', { name: 'Choose a situation' }).waitFor();
  await keep('levels', 'whole');
  await choose(page, { level: 'second-thomas-2023', seed: 'pictures' });
  await keep('briefing', 'whole');
  await page.getByRole('button', { name: 'Begin' }).click();
  await waitForTurn(page);
  await keep('play');
  const barAtFirst = await page.locator('.hud-bar').boundingBox();
  if (!narrow) await deskStates(ctx, looking);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await keep('keys');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog').waitFor();
  await keep('menu');
  await page.keyboard.press('Escape');
  let state = await waitForTurn(page);
  for (let step = 0; step < 40 && state === 'plan'; step += 1) {
    await pressMain(page);
    state = await waitForTurn(page);
  }
  ctx.equal(state, 'answer', 'a crisis is seen');
  await keep('crisis');
  if (!narrow)
    ctx.equal(
      await page.locator('.hud-bar').boundingBox(),
      barAtFirst,
      'the bar keeps its height in a crisis',
    );
  if (!narrow) {
    await chooseAnswers(page, 2);
    await keep('crisis-answered');
  }

  await leave(page);
  await page.goto(ctx.url);
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.locator('input[type=file]').first().setInputFiles(jsonFile('whole', record));
  await page.getByRole('heading', { level: 2, name: 'How it ended' }).waitFor();
  await keep('debrief', 'whole');
}

async function deskStates(ctx: CaseContext, { page, keep }: Looking): Promise<void> {
  const dials = page.getByRole('list', { name: 'The four dials' });
  const before = await dials.boundingBox();
  await addPolicies(page, 2);
  await page.getByText(/left, .* planned/).waitFor();
  ctx.equal(await dials.boundingBox(), before, 'the dials stay where they are when the plan costs money');
  await page
    .getByRole('button', { name: /^Details: / })
    .first()
    .click();
  await keep('play-planned');
  await page.getByRole('button', { name: 'Sovereignty: why?' }).click();
  await page.getByRole('dialog').waitFor();
  await keep('play-why');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'As text' }).click();
  await page.getByRole('heading', { name: 'The map as text' }).waitFor();
  for (const tab of ['Sea', 'Trade', 'Commitments', 'Networks']) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await keep(`map-text-${tab.toLowerCase()}`);
  }
  await page.getByRole('button', { name: 'Close the map as text' }).click();
}
