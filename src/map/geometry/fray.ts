// A torn rope: the strands of a trade flow that a measure bites. The same flow always tears in the same way.
import { cut, type Line, lengthOf, pointAt, shift } from './lines';
import type { Point } from './projection';

/** A number from 0 to 1 that depends on nothing but its arguments; for looks only. */
export function grain(id: string, index: number): number {
  let hash = 2166136261 ^ index;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

export interface Strand {
  readonly line: Line;
  readonly width: number;
}

/** How much of the middle is torn away at full damage. */
const widestGap = 0.16;

function splay(line: Line, towards: 'start' | 'end', by: number): Point[] {
  const last = line.length - 1;
  const parallel = shift(line, 1);
  return line.map((point, i) => {
    const near = towards === 'end' ? i / last : 1 - i / last;
    const weight = Math.max(0, (near - 0.7) / 0.3) ** 2;
    const side = parallel[i] ?? point;
    return { x: point.x + (side.x - point.x) * by * weight, y: point.y + (side.y - point.y) * by * weight };
  });
}

/**
 * The strands of a flow of the given width whose `damage` is 0 to 1: strands part and end loose on both sides of a
 * gap, and short threads lie in it.
 */
export function fray(id: string, line: Line, width: number, damage: number): Strand[] {
  const count = Math.max(2, Math.min(5, Math.round(width / 1.8)));
  const thread = Math.max(1.1, (width / count) * 0.86);
  const tear = 0.42 + grain(id, 0) * 0.16;
  const strands: Strand[] = [];
  for (let i = 0; i < count; i += 1) {
    const side = count === 1 ? 0 : i / (count - 1) - 0.5;
    const whole = shift(line, side * Math.max(0, width - thread) * (1 + damage * 0.5));
    const gap = damage * widestGap * (0.5 + grain(id, i * 3 + 1));
    const jut = (grain(id, i * 3 + 2) - 0.5) * 0.1 * damage;
    const open = (side * 2 + (grain(id, i * 3 + 3) - 0.5) * 0.9) * damage * (3 + width * 0.7);
    strands.push(
      { line: splay(cut(whole, 0, tear + jut - gap / 2), 'end', open), width: thread },
      { line: splay(cut(whole, tear + jut + gap / 2, 1), 'start', open), width: thread },
    );
  }
  return damage < 0.3 ? strands : [...strands, ...threads(id, line, tear, width, thread)];
}

/** Loose threads in the gap. */
function threads(id: string, line: Line, tear: number, width: number, thread: number): Strand[] {
  const length = Math.max(1, lengthOf(line));
  return [11, 12, 13].map((seed) => {
    const middle = tear + (grain(id, seed) - 0.5) * widestGap * 0.7;
    const half = (2 + grain(id, seed + 9) * 2.5) / length;
    const off = (grain(id, seed + 4) - 0.5) * (width + 7);
    const a = pointAt(shift(line, off), middle - half);
    const b = pointAt(shift(line, off + (grain(id, seed + 6) - 0.5) * 6), middle + half);
    return { line: [a, b], width: thread * 0.8 };
  });
}
