// Checks the types of every kind of room with the configuration that fits it; the script "types".
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const configurations = [
  'tsconfig.json',
  '.config/tsconfig.pure.json',
  '.config/tsconfig.page.json',
  '.config/tsconfig.terminal.json',
];

/** The folders a configuration looks at; one whose folders do not exist yet has nothing to check. */
function hasSources(configuration: string): boolean {
  const include = /"include":\s*\[([^\]]*)\]/.exec(readFileSync(configuration, 'utf8'))?.[1] ?? '';
  const folders = [...include.matchAll(/"(?:\.\.\/)?([^"]+)"/g)].map((match) => match[1] ?? '');
  return folders.some((folder) => {
    if (!existsSync(folder)) return false;
    if (/\.ts$/.test(folder)) return true;
    return readdirSync(folder, { recursive: true }).some((name) => /\.tsx?$/.test(String(name)));
  });
}

let failed = 0;
for (const configuration of configurations) {
  if (!hasSources(configuration)) continue;
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', configuration], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`types: ${configuration} does not compile`);
    failed += 1;
  }
}
process.exit(failed === 0 ? 0 : 1);
