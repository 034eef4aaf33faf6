// What the README's tables must say of doors and dependencies, and what of it is missing there.
import { type Door, doors, type PackageDoor } from './door-table';
import type { Room } from './rooms';

const code = (name: string): string => `\`${name}\``;
const orNothing = (words: readonly string[]): string => (words.length === 0 ? 'nothing' : words.join(', '));

function packageWords({ name, files }: PackageDoor): string {
  if (files === undefined) return code(name);
  const names = files.map((file) => code(file.split('/').at(-1) ?? file));
  return `${code(name)} (in ${names.join(', ')})`;
}

/** The row of a room: what it may import of the rooms, of npm and Node, and of the folders beside `src/`. */
export function doorRow(room: Room, { rooms, packages, folders }: Door): string {
  const cells = [
    code(room),
    orNothing(rooms.map(code)),
    orNothing(packages.map(packageWords)),
    orNothing(folders.map(code)),
  ];
  return `| ${cells.join(' | ')} |`;
}

const narrowed = (text: string): string => text.replace(/ +/g, ' ');

/** Rows of present rooms that the README does not have, word for word but for the padding. */
export function findMissingDoorRows(readme: string, present: readonly Room[]): string[] {
  const lines = narrowed(readme).split('\n');
  // A door to a room that is not there yet is no door.
  const open = (room: Room): Door => ({
    ...doors[room],
    rooms: doors[room].rooms.filter((other) => present.includes(other)),
  });
  return present.map((room) => doorRow(room, open(room))).filter((row) => !lines.includes(row));
}

/** Dependencies that no row of the README's table names in its first cell; `@types/*` names all of a scope. */
export function findUntrusted(readme: string, names: readonly string[]): string[] {
  const cells = readme.split('\n').flatMap((line) => /^\| ([^|]+) \|/.exec(line)?.slice(1) ?? []);
  const named = new Set(cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)));
  return names.filter((name) => !named.has(name) && !named.has(name.replace(/\/.*/, '/*')));
}
