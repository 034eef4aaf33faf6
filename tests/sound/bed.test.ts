// The layers of the bed: each alone at its peak, equally loud together, never all gone.
import { expect, test } from 'vitest';
import { BED_LAYERS, layerLevels } from '../../src/sound/bed';

const tensions = Array.from({ length: 101 }, (_, index) => index * 10);

test.each([
  [0, 'bed-calm'],
  [500, 'bed-uneasy'],
  [1000, 'bed-tense'],
] as const)('at tension %i only %s is heard', (tension, alone) => {
  const levels = layerLevels(tension);
  for (const layer of BED_LAYERS) expect(levels[layer]).toBeCloseTo(layer === alone ? 1 : 0, 6);
});

test('the whole is equally loud at every tension', () => {
  for (const tension of tensions) {
    const power = Object.values(layerLevels(tension)).reduce((sum, level) => sum + level ** 2, 0);
    expect(power).toBeCloseTo(1, 6);
  }
});

test('the tense layer grows and the calm one shrinks with tension', () => {
  for (const [index, tension] of tensions.entries()) {
    const [before, after] = [layerLevels(tensions[Math.max(0, index - 1)]!), layerLevels(tension)];
    expect(after['bed-tense']).toBeGreaterThanOrEqual(before['bed-tense']);
    expect(after['bed-calm']).toBeLessThanOrEqual(before['bed-calm']);
  }
});
