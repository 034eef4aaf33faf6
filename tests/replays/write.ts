// Writes the golden replays anew: npm run golden. Read the diff: it says what a change of rules did, month by month.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldenGames, playGolden } from './golden';

for (const game of goldenGames) {
  const golden = playGolden(game);
  const name = `${golden.level}-${golden.bot}.json`;
  const months = golden.months.map((month) => `    ${JSON.stringify(month)}`).join(',\n');
  const { months: _months, ...head } = golden;
  const text = `${JSON.stringify(head).slice(0, -1)},\n  "months": [\n${months}\n  ]\n}\n`;
  writeFileSync(fileURLToPath(new URL(name, import.meta.url)), text);
  console.log(`${name} ${golden.ending} ${golden.hash}`);
}
