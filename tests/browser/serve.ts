// Builds the page if what it is made of has changed, and serves a copy of the build on a free loopback port.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

const sources = ['src', 'assets', 'levels', 'index.html', 'vite.config.ts', 'package-lock.json'];

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

async function buildIfNeeded(): Promise<void> {
  const built = existsSync('dist/index.html') ? statSync('dist/index.html').mtimeMs : 0;
  if (built > Math.max(...sources.map(newestChange))) return;
  console.log('Building the page.');
  await build({ logLevel: 'warn' });
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** The copy lies in a folder with a blank in its name, as a school's server might have it. */
export async function servePage(): Promise<Served> {
  await buildIfNeeded();
  const outDir = mkdtempSync(join(tmpdir(), 'below-threshold-'));
  cpSync('dist', join(outDir, 'below threshold'), { recursive: true });
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('vite preview has no port');
  return {
    url: `http://127.0.0.1:${address.port}/below%20threshold/`,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
