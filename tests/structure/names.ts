// The rules about names of files and folders, and about the line with which each source file begins.
import type { RepositoryFile } from './repository-files';

const bannedNames = ['common', 'shared', 'lib', 'core', 'types', 'data2'];
const bannedWords = ['utils', 'util', 'helpers', 'helper', 'managers', 'manager', 'misc', 'impl'];

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const namedFolders = ['src/', 'tests/', 'assets/', 'levels/'];

function partFault(part: string): string | undefined {
  const stem = part.replace(/\..*$/, '');
  const lower = stem.toLowerCase();
  if (bannedNames.includes(lower)) return `"${stem}" says nothing; name it for what it holds`;
  if (lower.split('-').some((word) => bannedWords.includes(word))) {
    return `"${stem}" says nothing; name it for what it does`;
  }
  return part.split('.').every((piece) => kebabCase.test(piece)) ? undefined : `"${part}" is not kebab-case`;
}

/** Names in src, tests, assets and levels that are banned or not kebab-case. */
export function findBadNames(paths: readonly string[]): string[] {
  const faults = paths
    .filter((path) => namedFolders.some((folder) => path.startsWith(folder)))
    .flatMap((path) =>
      path.split('/').flatMap((part, index, parts) => {
        const fault = partFault(part);
        return fault === undefined ? [] : [`${parts.slice(0, index + 1).join('/')}: ${fault}`];
      }),
    );
  return [...new Set(faults)];
}

/** Why a source file does not begin with a comment that says what it is for. */
export function findMissingPurpose({ path, text }: RepositoryFile): string[] {
  const opening = /^(?:\/\/+|\/\*+)([^\n]*)(?:\n \*([^\n]*))?/.exec(text);
  const words = `${opening?.[1] ?? ''} ${opening?.[2] ?? ''}`.replaceAll('*/', '').trim().split(/\s+/);
  return words.length >= 3 ? [] : [`${path}: begins with no comment that says what it is for`];
}
