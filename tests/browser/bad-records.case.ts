// Bad files get their own sentence in the page and touch nothing; a wrong level lists all its faults.
import { formatRecord } from '../../src/engine';
import { botGame, readLevelFile } from '../engine/games';
import type { CaseContext } from './case';

export const name = 'bad records and levels get a clear sentence';

export async function run({ newPage, url, ok }: CaseContext): Promise<void> {
  const good = formatRecord(botGame('first-watch', 'file', 'statesman', true).record());
  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['cut', good.slice(0, good.length / 2), /stops in the middle, at month \d/],
    ['foreign', '{"game":"chess"}', /not a record of Below Threshold/],
    ['newer', good.replace('"format":1', '"format":9'), /newer version of the game \(format 9\)/],
    [
      'edited',
      good.replace('"ending":"', '"ending" :"').replace(/"phl\.approval",(\d+)/, '"phl.approval",999'),
      /changed by hand at month \d/,
    ],
  ];
  const page = await newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Open a record' }).click();
  const input = page.locator('input[type=file]').first();
  for (const [file, text, sentence] of bad) {
    await input.setInputFiles({
      name: `${file}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.getByText(sentence).first().waitFor();
  }
  await input.setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: Buffer.from(good) });
  await page
    .getByText(/good\.json has been opened|First watch/i)
    .first()
    .waitFor();

  const level = await newPage();
  await level.goto(url);
  await level.getByRole('button', { name: 'Play', exact: true }).click();
  const file = { ...readLevelFile('first-watch'), patron: 'usb', turns: 99, wrong: 1 };
  await level
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
  await level.getByText(/mine\.json is not a valid level/).waitFor();
  const words = await level.locator('main').innerText();
  for (const path of ['turns', 'wrong']) ok(words.includes(path), `the fault at ${path} is listed`);
}
