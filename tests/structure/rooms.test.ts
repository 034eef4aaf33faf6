// Holds: every folder under src/ is a room with a purpose, and the README repeats it.
import { expect, test } from 'vitest';
import { listPaths, readPath } from './repository-files';
import { existingRooms, findRoomless, findRoomsMissingFromReadme, rooms } from './rooms';

test('every file under src lies in a room', () => {
  expect(findRoomless(listPaths())).toEqual([]);
});

test('the README repeats each room with its purpose', () => {
  const paths = listPaths();
  const readme = paths.includes('README.md') ? readPath('README.md').text : '';
  expect(findRoomsMissingFromReadme(readme, existingRooms(paths))).toEqual([]);
});

test('the rule finds an unknown folder and a file without a room', () => {
  expect(
    findRoomless(['src/engine/turn.ts', 'src/cellar/wine.ts', 'src/main.ts', 'tests/a.ts']),
  ).toHaveLength(2);
});

test('the rule finds a room that the README leaves out or words otherwise', () => {
  const line = `| \`bots/\` | ${rooms.bots} |`;
  expect(findRoomsMissingFromReadme(line, ['bots'])).toEqual([]);
  expect(findRoomsMissingFromReadme(line, ['bots', 'hud'])).toHaveLength(1);
  expect(findRoomsMissingFromReadme('bots/ plays', ['bots'])).toHaveLength(1);
  expect(findRoomsMissingFromReadme(`robots: ${rooms.bots}`, ['bots'])).toHaveLength(1);
});

test('each purpose fits in one line', () => {
  expect(Object.values(rooms).filter((purpose) => purpose.length > 110 || purpose.includes('\n'))).toEqual(
    [],
  );
});
