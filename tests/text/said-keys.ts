// Finds every key of a message that the source says, as it is written there: `*` stands for what is filled in at run time.
import { isNode, nodesIn, parse, placeOf, type SyntaxNode, walk } from '../structure/parse';
import type { RepositoryFile } from '../structure/repository-files';

export interface SaidKey {
  readonly key: string;
  readonly place: string;
}

/** `files`: names of the catalogues, by which a text is known to be a key. What is first asked for with `has` may be missing. */
export function saidKeys(file: RepositoryFile, files: readonly string[]): SaidKey[] {
  const found: SaidKey[] = [];
  const looksLikeKey = new RegExp(`^(${files.join('|')})\\.[a-z*][a-z0-9.*-]*$`);
  const note = (key: string, node: SyntaxNode): void => {
    found.push({ key, place: placeOf(file, node) });
  };
  const done = new Set<SyntaxNode>();
  const asked = new Set([...file.text.matchAll(/\.has\((\w+)\)/g)].map((match) => match[1]));
  walk(parse(file), (node, parent) => {
    if (parent?.type === 'ImportDeclaration' || done.has(node)) return;
    if (parent?.type === 'VariableDeclarator' && isNode(parent.id) && asked.has(String(parent.id.name)))
      return;
    const written = patternOf(node);
    if (written !== null && looksLikeKey.test(written)) note(written, node);
    if (node.type !== 'CallExpression' || !file.path.startsWith('src/debrief/')) return;
    // The debrief's own `say` puts its file's name before the key.
    if (!isDebriefSay(node.callee)) return;
    for (const branch of branchesOf(nodesIn(node.arguments)[0])) {
      const key = patternOf(branch);
      if (key === null) continue;
      note(`debrief.${key}`, branch);
      done.add(branch);
    }
  });
  return found;
}

function isDebriefSay(callee: unknown): boolean {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return false;
  const { object, property } = callee;
  if (!isNode(object) || object.type !== 'Identifier' || object.name !== 'words') return false;
  return isNode(property) && property.name === 'say';
}

function branchesOf(node: SyntaxNode | undefined): SyntaxNode[] {
  if (node === undefined) return [];
  if (node.type !== 'ConditionalExpression') return [node];
  return [...nodesIn([node.consequent]), ...nodesIn([node.alternate])].flatMap(branchesOf);
}

function patternOf(node: SyntaxNode): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral') return null;
  return nodesIn(node.quasis)
    .map((part) => (part.value as { cooked?: string } | undefined)?.cooked ?? '')
    .join('*');
}
