// Reads a source file into its syntax tree, and walks the tree with each node's parent at hand.
import { parseSync } from 'oxc-parser';
import type { RepositoryFile } from './repository-files';

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function nodesIn(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function parse({ path, text }: RepositoryFile): SyntaxNode {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'does not parse'}`);
  return program as unknown as SyntaxNode;
}

/** Visits every node; `key` is the name under which the parent holds it. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined, key: string) => void,
  parent?: SyntaxNode,
  key = '',
): void {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    if (isNode(value)) walk(value, visit, node, name);
    else for (const child of nodesIn(value)) walk(child, visit, node, name);
  }
}

/** The value of a string literal, or of a template without holes. */
export function literalString(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral' || nodesIn(node.expressions).length > 0) return undefined;
  const value = nodesIn(node.quasis)[0]?.value as { cooked?: string } | undefined;
  return value?.cooked;
}

export function isIdentifier(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name;
}

/** "path:line", for a message. */
export function placeOf({ path, text }: RepositoryFile, node: SyntaxNode): string {
  return `${path}:${text.slice(0, node.start).split('\n').length}`;
}
