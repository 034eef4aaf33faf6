// The sprite in assets/sounds: its map covers every cue and layer, lies within the files, and leaves gaps.
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import sprite from '../../assets/sounds/sprite.json';
import { CUES } from '../../src/sound';
import { BED_LAYERS } from '../../src/sound/bed';
import { readSpriteMap } from '../../src/sound/sprite-map';

const map = readSpriteMap(sprite);
const entries = Object.entries(map).sort(([, [first]], [, [second]]) => first - second);

/** Milliseconds of an mp3 of one bit rate without tags: 40 kbit/s are 5 bytes a millisecond. */
const mp3Ms = statSync('assets/sounds/sprite.mp3').size / 5;

/** Milliseconds of a WebM file, from its Duration element (id 4489, eight bytes). */
function readWebmMs(): number {
  const bytes = readFileSync('assets/sounds/sprite.webm');
  const at = bytes.indexOf(Buffer.from([0x44, 0x89, 0x88]));
  return bytes.readDoubleBE(at + 3);
}

test('every cue and every layer is in the map, and nothing else', () => {
  expect(Object.keys(map).sort()).toEqual([...CUES, ...BED_LAYERS].sort());
});

test('only the layers of the bed loop, and they are long', () => {
  for (const [id, [, length, loops]] of entries) {
    expect(loops, id).toBe(id.startsWith('bed-'));
    if (loops) expect(length).toBeGreaterThanOrEqual(16_000);
    else expect(length).toBeLessThan(6000);
  }
});

test('every piece lies within both files', () => {
  const last = Math.max(...entries.map(([, [offset, length]]) => offset + length));
  expect(last).toBeLessThan(readWebmMs());
  expect(last).toBeLessThan(mp3Ms);
  expect(Math.abs(readWebmMs() - mp3Ms)).toBeLessThan(200);
});

test('before each piece there is a gap of at least 100 ms', () => {
  let end = 0;
  for (const [id, [offset, length]] of entries) {
    expect(offset - end, id).toBeGreaterThanOrEqual(100);
    end = offset + length;
  }
});

test('the files are small', () => {
  const webm = statSync('assets/sounds/sprite.webm').size;
  expect(webm).toBeLessThan(400_000);
  expect(webm + statSync('assets/sounds/sprite.mp3').size).toBeLessThan(900_000);
});

test('a map with a broken entry loses only that', () => {
  expect(readSpriteMap({ news: [1, 2], refused: [true], 'turn-end': [] })).toEqual({ news: [1, 2, false] });
});
