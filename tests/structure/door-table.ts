// The table of doors: which rooms, which packages and which folders outside src/ a room may import from.
// A package allowed to named files only, or to a room, fails the test again when nothing uses it any more.
import type { Room } from './rooms';

export interface PackageDoor {
  /** A package name, or a prefix that ends in "*". */
  readonly name: string;
  /** Only these files; without it, the whole room. */
  readonly files?: readonly string[];
}

export interface Door {
  readonly rooms: readonly Room[];
  readonly packages: readonly PackageDoor[];
  /** Top-level folders beside src/. */
  readonly folders: readonly string[];
}

const screenPackages: readonly PackageDoor[] = [
  { name: 'react' },
  { name: 'react-dom' },
  { name: 'react-aria-components' },
];

const screen: Door = { rooms: ['engine', 'text'], packages: screenPackages, folders: ['assets'] };

export const doors: Readonly<Record<Room, Door>> = {
  engine: {
    rooms: [],
    packages: [
      { name: 'xstate', files: ['src/engine/turn.ts', 'src/engine/ladder.ts'] },
      { name: 'seedrandom', files: ['src/engine/chance.ts'] },
      {
        name: 'zod',
        files: ['src/engine/level-format.ts', 'src/engine/level-shape.ts', 'src/engine/replay-format.ts'],
      },
    ],
    folders: [],
  },
  content: { rooms: ['engine'], packages: [], folders: [] },
  bots: { rooms: ['engine'], packages: [], folders: [] },
  text: { rooms: [], packages: [{ name: 'intl-messageformat' }], folders: [] },
  words: { rooms: ['engine', 'text'], packages: [], folders: [] },
  map: {
    rooms: ['engine', 'text'],
    packages: [{ name: 'phaser' }],
    folders: ['assets'],
  },
  sound: { rooms: ['engine'], packages: [{ name: 'howler' }], folders: ['assets'] },
  hud: { ...screen, rooms: ['engine', 'text', 'words'] },
  debrief: screen,
  classroom: screen,
  app: {
    rooms: ['engine', 'content', 'bots', 'text', 'map', 'sound', 'hud', 'debrief', 'classroom'],
    packages: [
      { name: 'react' },
      { name: 'react-dom' },
      { name: 'react-aria-components' },
      { name: 'idb' },
      { name: '@fontsource/*' },
    ],
    folders: ['assets', 'levels'],
  },
  cli: {
    rooms: ['engine', 'content', 'bots', 'text', 'words'],
    packages: [{ name: 'node:*' }, { name: 'commander' }],
    folders: ['levels'],
  },
};

/** Wide allowances that need not be used: React Aria's parts, for the screen that needs more than its components. */
export const spareDoors: readonly string[] = [
  'react-dom',
  // Fonts are imported by css, which the parser of imports does not read.
  '@fontsource/*',
  'react-aria-components',
];
