// The rules about the top of the repository: what may lie there, and that every version is pinned.

const allowed = [
  'src',
  'assets',
  'levels',
  'tests',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

export function findStrangersAtTop(paths: readonly string[]): string[] {
  const entries = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return [...entries]
    .filter((entry) => !entry.startsWith('.') && !allowed.includes(entry))
    .map((entry) => `${entry}: has no place at the top level`);
}

export interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export function findLooseVersions({ dependencies, devDependencies }: PackageFile): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json: ${name} ${version} is not one exact version`);
}

/** Addresses from which a package was fetched: they name the registry of the machine that wrote the file. */
export function findResolvedPackages(lock: string): string[] {
  return [...lock.matchAll(/"resolved":\s*"([^"]*)"/g)].map(
    ([, address]) => `package-lock.json: fetched from ${address}`,
  );
}
