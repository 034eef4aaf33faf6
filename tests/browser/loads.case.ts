// The title page loads from a sub-path, says its name, and asks no other host for anything.
import type { CaseContext } from './case';

export const name = 'the title page loads';

export async function run({ newPage, url, ok, equal, shot, until }: CaseContext): Promise<void> {
  const page = await newPage();
  await page.goto(url, { waitUntil: 'load' });
  equal(await page.title(), 'Below Threshold', 'the title');
  equal(await page.getAttribute('html', 'lang'), 'en', 'the language of the page');
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
  ok(policy?.includes("script-src 'self'"), 'the build carries its content policy');
  ok(!policy?.includes('unsafe-eval'), 'the policy allows no eval');
  await until(async () => (await page.locator('#root').innerText()).trim() !== '', 'words on the page');
  await shot(page, 'title');
}
