// Runs the scripts in assets/make/ that draw, trim and synthesise what this folder holds: all, or those named.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./make/', import.meta.url));
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .sort();
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;

for (const name of wanted) {
  if (!all.includes(name)) {
    console.error(`No asset script "${name}"; there are: ${all.join(', ')}`);
    process.exit(2);
  }
  console.log(`assets: ${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `${folder}${name}.ts`], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
