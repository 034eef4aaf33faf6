// Twelve months as Manila by mouse, from the title to the debrief; the exported record verifies on the command line.
import { readFileSync } from 'node:fs';
import { formatRecord, parseRecord, verifyRecord } from '../../src/engine';
import { shelf } from '../engine/games';
import type { CaseContext } from './case';
import { begin, decide, waitForTurn } from './play';

export const name = 'a whole game by mouse, to a record that verifies';
export const limitMs = 400_000;

export async function run({ newPage, url, ok, equal, axe, shot }: CaseContext): Promise<void> {
  const page = await newPage();
  await begin(page, url, { level: 'second-thomas-2023', seed: 'mouse' });
  await axe(page);
  await page.locator('canvas').waitFor();
  let answered = 0;
  for (let step = 0; (await waitForTurn(page)) !== 'over'; step += 1) {
    ok(step < 40, 'the game comes to an end');
    if ((await waitForTurn(page)) === 'answer') {
      answered += 1;
      if (answered === 1) {
        await axe(page);
        await shot(page, 'play-crisis-1366');
      }
    }
    await decide(page, step);
  }
  ok(answered > 0, 'at least one crisis was answered');
  await shot(page, 'end-1366');
  await axe(page);
  await page.getByRole('button', { name: 'See what happened, and why' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await axe(page);
  await shot(page, 'debrief-1366');
  const waiting = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /record/i })
    .first()
    .click();
  const path = await (await waiting).path();
  const parsed = parseRecord(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  equal(parsed.value.seed, 'mouse', 'the seed shown is the seed used');
  equal(parsed.value.seats.phl, 'person', 'a person governed');
  ok(parsed.value.ending !== null, 'the record is of a finished game');
  ok(
    parsed.value.turns.some((turn) => (turn.orders.phl?.policies.length ?? 0) > 0),
    'it holds the decisions',
  );
  const verified = verifyRecord(parsed.value, shelf);
  equal(verified.ok ? [] : verified.problems, [], 'the record verifies in Node');
  ok(formatRecord(parsed.value).length < 400_000, 'the record is small');
}
