// The rules about doors: who may import what, only through a room's index, never in a circle, nothing allowed in vain.
import { type Door, doors, spareDoors } from './door-table';
import type { Import } from './imports';
import { isRoom, type Room, roomOf } from './rooms';

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function checkPackage(edge: Import, door: Door): string | undefined {
  const name = packageOf(edge.target);
  const allowed = door.packages.find((entry) => matches(entry.name, name));
  if (allowed === undefined) return `${edge.place}: ${roomOf(edge.from)} may not import ${edge.target}`;
  if (allowed.files === undefined || allowed.files.includes(edge.from)) return undefined;
  return `${edge.place}: only ${allowed.files.join(' and ')} may import ${name}`;
}

function checkRelative(edge: Import, door: Door): string | undefined {
  const [top = '', room = ''] = edge.target.split('/');
  const own = roomOf(edge.from);
  if (top !== 'src') {
    return door.folders.includes(top) ? undefined : `${edge.place}: ${own} may not reach ${edge.target}`;
  }
  if (room === own) return undefined;
  if (!isRoom(room) || !door.rooms.includes(room)) return `${edge.place}: ${own} may not import ${room}`;
  if (edge.target === `src/${room}/index.ts`) return undefined;
  return `${edge.place}: ${room} is entered by its index.ts only, not by ${edge.target}`;
}

/** Imports that the table does not allow. */
export function findForbiddenImports(
  imports: readonly Import[],
  table: Record<Room, Door> = doors,
): string[] {
  return imports.flatMap((edge) => {
    const own = roomOf(edge.from);
    if (!isRoom(own)) return [];
    return (edge.relative ? checkRelative : checkPackage)(edge, table[own]) ?? [];
  });
}

/** Packages allowed to a room that exists, or to a file of it, but not imported there. */
export function findStaleDoors(
  imports: readonly Import[],
  present: readonly Room[],
  table: Record<Room, Door> = doors,
): string[] {
  const uses = imports.filter((edge) => !edge.relative);
  return present.flatMap((room) =>
    table[room].packages.flatMap(({ name, files }) => {
      if (files === undefined && spareDoors.includes(name)) return [];
      const used = (inside: (path: string) => boolean) =>
        uses.some((edge) => inside(edge.from) && matches(name, packageOf(edge.target)));
      if (files === undefined) {
        return used((path) => roomOf(path) === room)
          ? []
          : [`${room} is allowed ${name} but never imports it`];
      }
      return files
        .filter((file) => !used((path) => path === file))
        .map((file) => `${file} is allowed ${name} but does not import it`);
    }),
  );
}

/** Packages that src imports but package.json does not list among its dependencies. */
export function findUndeclaredPackages(imports: readonly Import[], declared: readonly string[]): string[] {
  return imports
    .filter(({ relative, target }) => !relative && !target.startsWith('node:'))
    .filter(({ target }) => !declared.includes(packageOf(target)))
    .map(({ place, target }) => `${place}: ${packageOf(target)} is not among the dependencies`);
}

/** Each circle once, as "a -> b -> a". */
export function findCycles(edges: readonly (readonly [from: string, to: string])[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    const at = trail.indexOf(node);
    if (at >= 0) {
      found.push([...trail.slice(at), node].join(' -> '));
      return;
    }
    if (done.has(node)) return;
    for (const target of next.get(node) ?? []) visit(target, [...trail, node]);
    done.add(node);
  };
  for (const node of next.keys()) visit(node, []);
  return found;
}

export function fileEdges(imports: readonly Import[]): [string, string][] {
  return imports.filter(({ relative }) => relative).map(({ from, target }) => [from, target]);
}

export function roomEdges(imports: readonly Import[]): [string, string][] {
  return fileEdges(imports)
    .filter(([, target]) => target.startsWith('src/'))
    .map(([from, target]) => [roomOf(from), roomOf(target)]);
}
