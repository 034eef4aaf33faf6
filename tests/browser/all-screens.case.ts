// Every screen at three sizes: axe finds nothing, nothing is wider than the window, and a picture is kept to look at.
import type { Page } from 'playwright-core';
import type { CaseContext } from './case';
import { addPolicies, choose, chooseAnswers, main, waitForTurn } from './play';

export const name = 'every screen at three sizes';
export const limitMs = 900_000;

const sizes = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

export async function run(ctx: CaseContext): Promise<void> {
  for (const size of sizes) await lookAt(ctx, size);
}

async function lookAt(ctx: CaseContext, size: (typeof sizes)[number]): Promise<void> {
  const page = await ctx.newPage(size);
  const keep = async (screen: string): Promise<void> => {
    await page.waitForTimeout(600);
    await ctx.shot(page, `${screen}-${size.width}`);
    await ctx.axe(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    ctx.ok(over <= 0, `${screen} at ${size.width} is ${over} px wider than the window`);
  };
  await page.goto(ctx.url);
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  await keep('title');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('heading', { name: 'Choose a situation' }).waitFor();
  await keep('levels');
  await choose(page, { level: 'second-thomas-2023', seed: 'pictures' });
  await keep('briefing');
  await page.getByRole('button', { name: 'Begin' }).click();
  await waitForTurn(page);
  await keep('play');
  if (size.width > 600) await deskStates(page, keep);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await keep('keys');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog').waitFor();
  await keep('menu');
  await page.keyboard.press('Escape');
  let seen = false;
  for (let step = 0; step < 40; step += 1) {
    const state = await waitForTurn(page);
    if (state === 'over') break;
    if (state === 'answer' && !seen) {
      seen = true;
      await keep('crisis');
      if (size.width > 600) await chooseAnswers(page, 2);
    }
    // On a phone the button stands on its own panel.
    if (!(await main(page).isVisible())) await page.getByRole('button', { name: /^Plan/ }).click();
    await main(page).click();
  }
  ctx.ok(seen, 'a crisis was seen');
  await keep('end');
  await page.getByRole('button', { name: 'See what happened, and why' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await keep('debrief');
}

async function deskStates(page: Page, keep: (screen: string) => Promise<void>): Promise<void> {
  await addPolicies(page, 2);
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
