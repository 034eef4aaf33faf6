// The three sizes, and what is done with a screen at each: a picture to look at, axe, and nothing wider than the window.
import type { Page } from 'playwright-core';
import type { CaseContext } from './case';

const sizes = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

export interface Looking {
  readonly page: Page;
  readonly narrow: boolean;
  /** Keeps the screen as it is now; `whole` keeps what lies below the fold as well. */
  keep(screen: string, whole?: 'whole'): Promise<void>;
}

export async function atThreeSizes(
  ctx: CaseContext,
  look: (looking: Looking) => Promise<void>,
): Promise<void> {
  for (const size of sizes) {
    const page = await ctx.newPage(size);
    await look({
      page,
      narrow: size.width < 600,
      keep: (screen, whole) => keep(ctx, page, `${screen}-${size.width}`, whole === 'whole'),
    });
    await page.close();
  }
}

async function keep(ctx: CaseContext, page: Page, name: string, whole: boolean): Promise<void> {
  await page.waitForTimeout(600);
  await ctx.shot(page, name, whole);
  await ctx.axe(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  ctx.ok(over <= 0, `${name} is ${over} px wider than the window`);
}
