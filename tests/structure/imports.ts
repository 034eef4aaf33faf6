// Finds what a source file imports, in every way a file can: static, type-only, re-export, dynamic, URL and glob.
import { dirname, join, normalize } from 'node:path/posix';
import { isIdentifier, isNode, literalString, nodesIn, parse, placeOf, type SyntaxNode, walk } from './parse';
import type { RepositoryFile } from './repository-files';

export interface Import {
  readonly from: string;
  /** "path:line" of the import. */
  readonly place: string;
  /** A path in the repository for a relative import, otherwise the specifier as written. */
  readonly target: string;
  readonly relative: boolean;
}

function isMetaUrl(node: unknown): boolean {
  return (
    isNode(node) &&
    node.type === 'MemberExpression' &&
    isNode(node.object) &&
    node.object.type === 'MetaProperty' &&
    isIdentifier(node.property, 'url')
  );
}

function isGlobCall(node: SyntaxNode): boolean {
  const callee = node.callee;
  return (
    isNode(callee) &&
    callee.type === 'MemberExpression' &&
    isNode(callee.object) &&
    callee.object.type === 'MetaProperty' &&
    isIdentifier(callee.property, 'glob')
  );
}

/** The specifiers a node names; `undefined` stands for one that cannot be read off the source. */
function specifiersOf(node: SyntaxNode): (string | undefined)[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return [literalString(node.source)];
    case 'ExportNamedDeclaration':
      return isNode(node.source) ? [literalString(node.source)] : [];
    case 'ImportExpression':
    case 'TSImportType':
      return [literalString(node.source)];
    case 'TSExternalModuleReference':
      return [literalString(node.expression)];
    case 'NewExpression': {
      const [address, base] = nodesIn(node.arguments);
      return isIdentifier(node.callee, 'URL') && isMetaUrl(base) ? [literalString(address)] : [];
    }
    case 'CallExpression': {
      const [first] = nodesIn(node.arguments);
      if (isIdentifier(node.callee, 'require')) return [literalString(first)];
      if (!isGlobCall(node)) return [];
      return first?.type === 'ArrayExpression'
        ? nodesIn(first.elements).map(literalString)
        : [literalString(first)];
    }
    default:
      return [];
  }
}

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function resolve(from: string, specifier: string, paths: ReadonlySet<string>): string {
  const bare = normalize(join(dirname(from), specifier.replace(/[?#].*$/, '').replace(/\/$/, '')));
  const found = endings.map((ending) => bare + ending).find((path) => paths.has(path));
  return found ?? bare.replace(/\.js$/, '.ts');
}

/** `paths` are all files of the repository; the import of one that is not there keeps its plain path. */
export function findImports(file: RepositoryFile, paths: ReadonlySet<string>): Import[] {
  const found: Import[] = [];
  walk(parse(file), (node) => {
    for (const specifier of specifiersOf(node)) {
      const place = placeOf(file, node);
      const written = (specifier ?? '<computed>').replace(/^!/, '');
      const relative = /^\.{1,2}(\/|$)/.test(written);
      const target = relative ? resolve(file.path, written, paths) : written;
      found.push({ from: file.path, place, target, relative });
    }
  });
  return found;
}
