// The table of rooms: each folder under src/ and its purpose in one line, which the README repeats word for word.

export const rooms = {
  engine:
    'the rules machine: state, turn, crisis, chance, ledger, view, replay; no words, no clock, no screen',
  content:
    'the nouns of this game: actions, crises, governments, sectors, and the index that makes the rulebook',
  bots: 'who plays a side when no person does',
  text: 'one catalogue per language and the function that looks words up',
  words: 'what a side sees, put into words by the catalogue: names, reasons, causes, news',
  map: 'the Phaser map: scenes, layers, camera',
  sound: 'events to sound',
  hud: 'the DOM around the map during play',
  debrief: 'after play: timeline, causes, what-ifs, comparison, export',
  classroom: 'set-up of exercises, seats, injects, collecting runs, handouts, LMS packages',
  app: 'the browser entry: sessions, screens, storage, workers',
  cli: 'the Node entry: play, record, verify, simulate, bench',
} as const;

export type Room = keyof typeof rooms;

export function isRoom(name: string): name is Room {
  return Object.hasOwn(rooms, name);
}

/** The room a file under src/ lies in, or what stands in its place. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The rooms that have at least one file. */
export function existingRooms(paths: readonly string[]): Room[] {
  const names = new Set(paths.filter((path) => /^src\/[^/]+\//.test(path)).map(roomOf));
  return (Object.keys(rooms) as Room[]).filter((room) => names.has(room));
}

/** Files under src/ that lie in no room. */
export function findRoomless(paths: readonly string[]): string[] {
  return paths
    .filter((path) => path.startsWith('src/'))
    .filter((path) => path.split('/').length < 3 || !isRoom(roomOf(path)))
    .map((path) => `${path}: not in a room of tests/structure/rooms.ts`);
}

/** Rooms whose name and purpose do not stand together on one line of the README. */
export function findRoomsMissingFromReadme(readme: string, present: readonly Room[]): string[] {
  const lines = readme.split('\n');
  return present
    .filter((room) => {
      const name = new RegExp(`(^|[^\\w-])${room}/?($|[^\\w-])`);
      return !lines.some((line) => line.includes(rooms[room]) && name.test(line.replace(rooms[room], '')));
    })
    .map((room) => `README.md: no line says: ${room}: ${rooms[room]}`);
}
