// Bad files get their own sentence in the page and touch nothing; a wrong level lists all its faults.
import { readLevelFile } from '../engine/games';
import { badLevel, badRecords, goodRecord, jsonFile } from './bad-files';
import type { CaseContext } from './case';

export const name = 'bad records and levels get a clear sentence';

const levelFaults = [
  /^patron: this id is not known \(usb.*\)$/,
  /^turns: the value does not fit \(.+\)$/,
  /^wrong: there is no such field here \(wrong.*\)$/,
];

export async function run({ newPage, url, ok, equal }: CaseContext): Promise<void> {
  const good = goodRecord();
  const page = await newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Open a record' }).click();
  const input = page.locator('input[type=file]').first();
  for (const [file, sentence] of badRecords(good)) {
    await input.setInputFiles(file);
    await page.getByText(sentence).first().waitFor();
  }
  await page.getByText('Nothing is saved here yet').waitFor();
  await input.setInputFiles(jsonFile('good', good));
  await page.getByRole('heading', { level: 2, name: 'How it ended' }).waitFor();

  const level = await newPage();
  await level.goto(url);
  await level.getByRole('button', { name: 'Play', exact: true }).click();
  await level
    .locator('input[type=file]')
    .first()
    .setInputFiles(badLevel(readLevelFile('first-watch')));
  const fault = level.getByRole('alert').filter({ hasText: /mine\.json is not a valid level/ });
  await fault.waitFor();
  const told = await fault.getByRole('listitem').allInnerTexts();
  for (const planted of levelFaults)
    ok(
      told.some((line) => planted.test(line)),
      `${planted} is listed: ${told.join(' | ')}`,
    );
  equal(told.length, levelFaults.length, 'a fault listed for each one planted');
}
