// Runs axe in a page. Nothing here stands in a frame of another origin, so the quicker way of one script is taken, and what
// passes is not described.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Fails, with rule and element, if there is a violation. */
export async function checkWithAxe(page: Page): Promise<void> {
  const { passes, violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  if (passes.length === 0) throw new Error('axe looked at nothing');
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}\n    ${html}`),
  );
  if (lines.length > 0) throw new Error(`axe finds ${lines.length}:\n  ${lines.join('\n  ')}`);
}
