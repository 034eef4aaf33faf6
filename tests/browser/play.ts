// What a person does in the page, step by step: shared by the cases that play whole games.
import type { Locator, Page } from 'playwright-core';

export interface Chosen {
  readonly level: 'first-watch' | 'second-thomas-2023';
  readonly seed: string;
}

const main = (page: Page): Locator => page.locator('.hud-main');

/** From the title to the first decision, by mouse. */
export async function begin(page: Page, url: string, chosen: Chosen): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await choose(page, chosen);
  await page.getByRole('button', { name: 'Begin' }).click();
  await waitForTurn(page);
}

/** The history remembers the screen, so that the same address alone would open it again. */
export const leave = (page: Page) => page.goto('about:blank');

/** From the level gallery to the briefing. */
export async function choose(page: Page, { level, seed }: Chosen): Promise<void> {
  await page.locator(`input[name=level][value=${level}]`).check({ force: true });
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('button', { name: 'Read the briefing' }).click();
  await page.getByRole('button', { name: 'Begin' }).waitFor();
}

/** The desk waits for a decision, or the game is over. */
export async function waitForTurn(page: Page): Promise<'plan' | 'answer' | 'over'> {
  const end = page.getByRole('button', { name: 'See what happened, and why' });
  const plan = main(page).filter({ hasText: 'Set policy' });
  const answer = main(page).filter({ hasText: 'Answer and end the month' });
  await plan.or(answer).or(end).first().waitFor({ state: 'attached', timeout: 60_000 });
  if (await end.isVisible()) return 'over';
  // On a phone the button may be on a panel that is not open.
  return (await plan.count()) > 0 ? 'plan' : 'answer';
}

const pillars = ['Hedge', 'Diversify', 'Commit'] as const;

/** Puts up to two policies of one pillar into the plan. */
export async function addPolicies(page: Page, step: number): Promise<number> {
  await page.getByRole('tab', { name: pillars[step % 3] ?? 'Hedge', exact: true }).click();
  let added = 0;
  for (let tries = 0; tries < 2; tries += 1) {
    const add = page.getByRole('button', { name: /^Add to plan: /, disabled: false });
    if ((await add.count()) === 0) break;
    await add.nth(Math.min(tries * 2, (await add.count()) - 1)).click();
    added += 1;
  }
  return added;
}

/** Answers every crisis by its radio buttons: the nth one that can be given. */
export async function chooseAnswers(page: Page, nth: number): Promise<number> {
  const groups = page.getByRole('radiogroup', { name: /^Answer: / });
  const count = await groups.count();
  for (let at = 0; at < count; at += 1) {
    const labels = groups.nth(at).locator('label:not([data-disabled])');
    await labels.nth(nth % (await labels.count())).click();
  }
  return count;
}

/** Sends what is chosen; on a phone the button stands on a panel of its own. */
export async function pressMain(page: Page): Promise<void> {
  if (!(await main(page).isVisible())) await page.getByRole('button', { name: /^Plan/ }).click();
  await main(page).click();
}

/** One decision by mouse. Returns what comes next. */
export async function decide(page: Page, step: number): Promise<'plan' | 'answer' | 'over'> {
  if ((await waitForTurn(page)) === 'plan') await addPolicies(page, step);
  else await chooseAnswers(page, step + 1);
  await main(page).click();
  return waitForTurn(page);
}

/** Moves the focus with Tab (or back) until something of that name has it. */
export async function tabTo(page: Page, name: RegExp, backward = false): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 250; press += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const labelled = element.getAttribute('aria-labelledby') ?? '';
      const words =
        labelled === ''
          ? ''
          : labelled
              .split(' ')
              .map((id) => document.getElementById(id)?.textContent ?? '')
              .join(' ');
      const label =
        (element instanceof HTMLInputElement ? element.labels?.[0] : element.closest('label'))?.textContent ??
        '';
      return (
        element.getAttribute('aria-label') ??
        (words !== '' ? words : label !== '' ? label : (element.textContent ?? ''))
      );
    });
    if (name.test(focused.trim())) return;
    seen.push(focused.trim().slice(0, 40));
    await page.keyboard.press(backward ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never reached ${name}; it went by ${[...new Set(seen)].join(' | ')}`);
}
