// Moves the windows of loops within their margins to where their ends meet best after encoding: a codec never renders
// two rounds of a loop alike, and where its errors differ at the seam one would hear a tick.
import { type Signal, samplesIn } from './signal';
import type { SpriteMap } from './sprite';

/** The farthest a window moves either way, in milliseconds. */
const reach = 320;

/**
 * Samples at which a seam is looked at. Chromium decodes the webm half a millisecond earlier than ffmpeg and others: the
 * delay noted in it is 6.5 ms, its clock counts whole ones.
 */
const steps = [-1, 0, 1, 23, 24, 25];

/** How far apart end and start are at a seam, in the worst of the files. */
function mismatch(files: readonly Signal[], offsetMs: number, lengthMs: number): number {
  const start = samplesIn(offsetMs / 1000);
  const end = samplesIn((offsetMs + lengthMs) / 1000);
  return Math.max(
    ...files.flatMap((file) =>
      steps.map((step) => Math.abs((file[start + step] ?? 0) - (file[end + step] ?? 0))),
    ),
  );
}

/** The map with its loops moved, and the worst mismatch that is left (1 is full scale). */
export function settleLoops(map: SpriteMap, files: readonly Signal[]): { map: SpriteMap; worst: number } {
  let worst = 0;
  const settled = Object.entries(map).map(([id, entry]) => {
    const [offset, length, loops] = entry;
    if (loops !== true) return [id, entry] as const;
    let best = { at: offset, gap: Number.POSITIVE_INFINITY };
    for (let at = offset - reach; at <= offset + reach; at += 1) {
      const gap = mismatch(files, at, length);
      if (gap < best.gap) best = { at, gap };
    }
    worst = Math.max(worst, best.gap);
    return [id, [best.at, length, true]] as const;
  });
  return { map: Object.fromEntries(settled), worst };
}
