// The three sizes, and what is done with a screen at each: a picture to look at, axe, and nothing wider than the window.
// The sizes go side by side, each in a context of its own, and without movement: what is kept is what comes to rest.
import type { Page } from 'playwright-core';
import type { CaseContext, PageOptions } from './case';

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
  options: PageOptions = {},
): Promise<void> {
  const kept = new Map<number, string[]>();
  const atSize = async (size: (typeof sizes)[number]): Promise<void> => {
    const page = await ctx.newPage({ ...options, ...size, context: { reducedMotion: 'reduce' } });
    const screens: string[] = [];
    kept.set(size.width, screens);
    await look({
      page,
      narrow: size.width < 600,
      keep: async (screen, whole) => {
        screens.push(screen);
        await keep(ctx, page, `${screen}-${size.width}`, whole === 'whole');
      },
    });
    await page.close();
  };
  await Promise.all(
    sizes.map((size) =>
      atSize(size).catch((error: unknown) => {
        throw new Error(`at ${size.width} pixels: ${error instanceof Error ? error.stack : error}`);
      }),
    ),
  );
  for (const [width, screens] of kept)
    ctx.equal(screens, [...new Set(screens)], `at ${width} pixels no picture covers another`);
  ctx.equal(kept.get(1920), kept.get(1366), 'both wide sizes keep the same screens');
}

/** Fonts are there, the map is drawn if the screen has one, nothing runs, and two frames have passed. */
async function rests(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      document.querySelector('.play-coming') === null &&
      document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)));
      }),
  );
}

async function keep(ctx: CaseContext, page: Page, name: string, whole: boolean): Promise<void> {
  await rests(page);
  await ctx.shot(page, name, whole);
  await ctx.axe(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  ctx.ok(over <= 0, `${name} is ${over} px wider than the window`);
}
