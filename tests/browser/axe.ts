// Runs axe in a page. Its script is given to each document once, and what passes is not described: both take longer
// than the looking itself.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Fails, with rule and element, if there is a violation. */
export async function checkWithAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  const lines = await page.evaluate(async () => {
    if (window.axe === undefined) throw new Error('axe is not in the page');
    const { passes, violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    if (passes.length === 0) throw new Error('axe looked at nothing');
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}\n    ${html}`),
    );
  });
  if (lines.length > 0) throw new Error(`axe finds ${lines.length}:\n  ${lines.join('\n  ')}`);
}
