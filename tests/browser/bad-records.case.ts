// Bad files get their own sentence in the page and touch nothing; a wrong level lists all its faults.
import { readLevelFile } from '../engine/games';
import { badLevel, badRecords, goodRecord, jsonFile } from './bad-files';
import type { CaseContext } from './case';

export const name = 'bad records and levels get a clear sentence';

export async function run({ newPage, url, ok }: CaseContext): Promise<void> {
  const good = goodRecord();
  const page = await newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Open a record' }).click();
  const input = page.locator('input[type=file]').first();
  for (const [file, sentence] of badRecords(good)) {
    await input.setInputFiles(file);
    await page.getByText(sentence).first().waitFor();
  }
  await input.setInputFiles(jsonFile('good', good));
  await page
    .getByText(/good\.json has been opened|First watch/i)
    .first()
    .waitFor();

  const level = await newPage();
  await level.goto(url);
  await level.getByRole('button', { name: 'Play', exact: true }).click();
  await level
    .locator('input[type=file]')
    .first()
    .setInputFiles(badLevel(readLevelFile('first-watch')));
  await level.getByText(/mine\.json is not a valid level/).waitFor();
  const words = await level.locator('main').innerText();
  for (const path of ['turns', 'wrong']) ok(words.includes(path), `the fault at ${path} is listed`);
}
