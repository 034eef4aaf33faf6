// The rules about what must not stay behind in a file: paths and hosts of one machine, loose ends, switched-off tests.
import type { RepositoryFile } from './repository-files';

interface Trace {
  readonly what: string;
  readonly pattern: RegExp;
  /** Only in program text. */
  readonly codeOnly?: boolean;
}

// The patterns are put together from pieces so that this file does not find itself.
const traces: readonly Trace[] = [
  { what: 'a path of one machine', pattern: new RegExp(`(?<![\\w.~)}*-])/(${'work|root|home'})/[\\w.-]`) },
  { what: 'a path of one machine', pattern: new RegExp(`\\b[A-Z]:\\\\${'Users'}\\\\|/${'Users'}/[a-z]`) },
  { what: 'the host of a registry', pattern: new RegExp(`https?://[^\\s/"']*${'regis'}try[^\\s/"']*`, 'i') },
  { what: 'a private address', pattern: /\b(?:10|192\.168)\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?:\d+/ },
  { what: 'a loose end', pattern: new RegExp(`\\b(${['TO', 'FIX'].join('DO|')}ME|X{3})\\b`) },
  {
    what: 'a type switched off',
    pattern: new RegExp(`\\bas ${'any'}\\b(?! (?!as )[a-z]+ )`),
    codeOnly: true,
  },
  { what: 'a check switched off', pattern: new RegExp(`@ts-${'(ignore|nocheck)'}`), codeOnly: true },
  {
    what: 'a test switched off, or the others',
    pattern: new RegExp(`\\b(it|test|describe|suite)(\\.\\w+)*\\.(${'only|skip|todo|skipIf|runIf'})\\b`),
    codeOnly: true,
  },
];

export function findTraces({ path, text }: RepositoryFile): string[] {
  const isCode = /\.[cm]?[jt]sx?$/.test(path);
  const wanted = traces.filter(({ codeOnly }) => isCode || codeOnly !== true);
  if (!wanted.some(({ pattern }) => pattern.test(text))) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      wanted
        .filter(({ pattern }) => pattern.test(line))
        .map(({ what }) => `${path}:${index + 1}: ${what}: ${line.trim().slice(0, 120)}`),
    );
}
