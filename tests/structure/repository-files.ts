// Lists and reads the files that make up this repository: tracked, or new and not ignored.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface RepositoryFile {
  /** Relative to the top, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const top = fileURLToPath(new URL('../../', import.meta.url));

export function listPaths(): string[] {
  const output = execFileSync(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: top,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const paths = [...new Set(output.split('\0'))].filter((path) => path !== '' && existsSync(top + path));
  if (paths.length === 0) throw new Error('git lists no file: the structure tests need the repository');
  return paths.sort();
}

export function readPath(path: string): RepositoryFile {
  return { path, text: readFileSync(top + path, 'utf8') };
}

/** Text files only: one with a NUL byte is a picture, a font or a sound. */
export function readTextFiles(): RepositoryFile[] {
  return listPaths()
    .map(readPath)
    .filter(({ text }) => !text.includes('\0'));
}

export function readSourceFiles(): RepositoryFile[] {
  return listPaths()
    .filter((path) => /^src\/.*\.tsx?$/.test(path))
    .map(readPath);
}
