// The rules that keep engine, content and bots the same on every machine: no clock, no locale, no inexact
// arithmetic, no waiting, no hidden memory.
import { isIdentifier, isNode, nodesIn, parse, placeOf, type SyntaxNode, walk } from './parse';
import type { RepositoryFile } from './repository-files';

export const pureRooms: readonly string[] = ['engine', 'content', 'bots'];

const exactMath = ['abs', 'max', 'min', 'sign', 'trunc', 'floor', 'ceil', 'imul', 'clz32'];

const bannedNames = [
  'Date',
  'performance',
  'crypto',
  'Intl',
  'Promise',
  'PromiseLike',
  'Temporal',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'queueMicrotask',
  'requestAnimationFrame',
];

/** True where an identifier is only a property's or parameter's label, not a thing that is used. */
function isLabel(parent: SyntaxNode | undefined, key: string): boolean {
  if (parent === undefined || parent.computed === true) return false;
  if (parent.type === 'MemberExpression') return key === 'property';
  return key === 'key' && parent.shorthand !== true;
}

function identifierFault(node: SyntaxNode, parent: SyntaxNode | undefined, key: string): string | undefined {
  const name = String(node.name);
  if (name === 'localeCompare' || name.startsWith('toLocale')) return `${name} depends on the locale`;
  if (isLabel(parent, key)) return undefined;
  if (bannedNames.includes(name)) return `${name} differs between runs or machines`;
  if (name !== 'Math') return undefined;
  const property =
    parent?.type === 'MemberExpression' && parent.computed !== true ? parent.property : undefined;
  if (isNode(property) && exactMath.includes(String(property.name))) return undefined;
  return `Math.${isNode(property) ? String(property.name) : '?'} is not among ${exactMath.join(' ')}`;
}

function isUnsortedSort(node: SyntaxNode): boolean {
  const callee = node.callee;
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return false;
  const isSort = isIdentifier(callee.property, 'sort') || isIdentifier(callee.property, 'toSorted');
  return isSort && nodesIn(node.arguments).length === 0;
}

function nodeFault(node: SyntaxNode, parent: SyntaxNode | undefined, key: string): string | undefined {
  if (node.type === 'Identifier') return identifierFault(node, parent, key);
  if (node.operator === '**' || node.operator === '**=') return 'powers are not exact';
  if (node.type === 'AwaitExpression' || node.async === true) return 'the rules do not wait';
  if (node.type === 'ForOfStatement' && node.await === true) return 'the rules do not wait';
  return isUnsortedSort(node) ? 'a sort needs a comparator' : undefined;
}

function isEmptyCollection(declarator: SyntaxNode): boolean {
  const { init } = declarator;
  if (!isNode(init) || init.type !== 'NewExpression' || !isNode(init.callee)) return false;
  return (
    ['Map', 'Set', 'WeakMap', 'WeakSet'].includes(String(init.callee.name)) &&
    nodesIn(init.arguments).length === 0
  );
}

/** Variables of the module that can change: `let`, `var`, and a Map or Set that starts empty. */
function findModuleVariables(program: SyntaxNode): SyntaxNode[] {
  return nodesIn(program.body)
    .map((statement) => (isNode(statement.declaration) ? statement.declaration : statement))
    .filter(({ type, declare }) => type === 'VariableDeclaration' && declare !== true)
    .filter(({ kind, declarations }) => kind !== 'const' || nodesIn(declarations).some(isEmptyCollection));
}

export function findImpurities(file: RepositoryFile): string[] {
  const program = parse(file);
  const faults = findModuleVariables(program).map(
    (node) => `${placeOf(file, node)}: a module keeps no variable that can change`,
  );
  walk(program, (node, parent, key) => {
    const fault = nodeFault(node, parent, key);
    if (fault !== undefined) faults.push(`${placeOf(file, node)}: ${fault}`);
  });
  return faults;
}
