// Lines as lists of points, and what the layers do with them: bend, cut, dash, shift, close to a ring.
import type { Point } from './projection';

export type Line = readonly Point[];

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

export function lengthOf(line: Line): number {
  let sum = 0;
  for (let i = 1; i < line.length; i += 1) sum += distance(line[i - 1] as Point, line[i] as Point);
  return sum;
}

/**
 * A curve from a to b that bows to the north (as a great circle does here), or to the south if `bow` is negative;
 * `bow` is the height of the bow as a share of the distance. Points lie about `step` apart.
 */
export function curve(a: Point, b: Point, bow: number, step = 7): Point[] {
  const far = distance(a, b);
  if (far < 1) return [a, b];
  const side = b.x >= a.x ? 1 : -1;
  const height = bow * 2 * far * side;
  const middle = mix(a, b, 0.5);
  const control = {
    x: middle.x + ((b.y - a.y) / far) * height,
    y: middle.y - ((b.x - a.x) / far) * height,
  };
  const count = Math.max(8, Math.min(90, Math.ceil(far / step)));
  const points: Point[] = [];
  for (let i = 0; i <= count; i += 1) {
    const t = i / count;
    points.push(mix(mix(a, control, t), mix(control, b, t), t));
  }
  return points;
}

interface Spot {
  readonly point: Point;
  /** The last point of the line before it. */
  readonly index: number;
}

function spotAt(line: Line, wanted: number): Spot {
  let rest = Math.max(0, wanted);
  for (let i = 1; i < line.length; i += 1) {
    const from = line[i - 1] as Point;
    const to = line[i] as Point;
    const span = distance(from, to);
    if (rest <= span || i === line.length - 1) {
      return { point: mix(from, to, span === 0 ? 0 : Math.min(1, rest / span)), index: i - 1 };
    }
    rest -= span;
  }
  return { point: line[0] ?? { x: 0, y: 0 }, index: 0 };
}

/** The point at a share of the length, 0 to 1. */
export function pointAt(line: Line, share: number): Point {
  return spotAt(line, lengthOf(line) * share).point;
}

/** The direction of travel at a share of the length, in radians. */
export function angleAt(line: Line, share: number): number {
  const { index } = spotAt(line, lengthOf(line) * share);
  const from = line[index] ?? { x: 0, y: 0 };
  const to = line[index + 1] ?? from;
  return Math.atan2(to.y - from.y, to.x - from.x);
}

function cutLength(line: Line, from: number, to: number): Point[] {
  const start = spotAt(line, from);
  const end = spotAt(line, to);
  return [start.point, ...line.slice(start.index + 1, end.index + 1), end.point];
}

/** The part of a line between two shares of its length. */
export function cut(line: Line, from: number, to: number): Point[] {
  const length = lengthOf(line);
  return cutLength(line, length * from, length * to);
}

/** The part that remains when `start` and `end` pixels are taken off its ends; empty if nothing remains. */
export function trim(line: Line, start: number, end: number): Point[] {
  const length = lengthOf(line);
  return length <= start + end ? [] : cutLength(line, start, length - end);
}

/** Pieces `on` long with `off` between them, spread so that the line begins and ends with a piece. */
export function dash(line: Line, on: number, off: number): Point[][] {
  const length = lengthOf(line);
  if (length <= on) return length === 0 ? [] : [[...line]];
  const count = Math.max(1, Math.round((length - on) / (on + off)));
  const stretch = length / (count * (on + off) + on);
  const pieces: Point[][] = [];
  let piece: Point[] | null = null;
  let passed = 0;
  let edge = 0;
  // One walk along the line: at each edge a piece begins or ends.
  const edgeAt = (n: number) => (Math.floor(n / 2) * (on + off) + (n % 2) * on) * stretch;
  for (let i = 1; i < line.length; i += 1) {
    const from = line[i - 1] as Point;
    const to = line[i] as Point;
    const span = distance(from, to);
    while (edge <= count * 2 && edgeAt(edge) <= passed + span) {
      const point = mix(from, to, span === 0 ? 0 : (edgeAt(edge) - passed) / span);
      if (piece === null) piece = [point];
      else {
        pieces.push([...piece, point]);
        piece = null;
      }
      edge += 1;
    }
    piece?.push(to);
    passed += span;
  }
  if (piece !== null) pieces.push(piece);
  return pieces;
}

/** Points at equal distances of about `gap`, with the direction of travel there; the ends are left out. */
export function beads(line: Line, gap: number): { point: Point; angle: number }[] {
  const length = lengthOf(line);
  const count = Math.floor(length / gap);
  const found: { point: Point; angle: number }[] = [];
  let passed = 0;
  let next = 1;
  for (let i = 1; i < line.length && next < count; i += 1) {
    const from = line[i - 1] as Point;
    const to = line[i] as Point;
    const span = distance(from, to);
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    while (next < count && (next * length) / count <= passed + span) {
      const t = span === 0 ? 0 : ((next * length) / count - passed) / span;
      found.push({ point: mix(from, to, t), angle });
      next += 1;
    }
    passed += span;
  }
  return found;
}

/** A parallel line, `by` pixels to the right of the direction of travel. */
export function shift(line: Line, by: number): Point[] {
  return line.map((point, i) => {
    const before = line[Math.max(0, i - 1)] as Point;
    const after = line[Math.min(line.length - 1, i + 1)] as Point;
    const span = distance(before, after) || 1;
    return {
      x: point.x - ((after.y - before.y) / span) * by,
      y: point.y + ((after.x - before.x) / span) * by,
    };
  });
}

/** Part of a circle; angles in turns, 0 at the top, clockwise. */
export function arc(middle: Point, radius: number, from: number, to: number): Point[] {
  const count = Math.max(6, Math.ceil(Math.abs(to - from) * Math.max(20, radius * 2.2)));
  const points: Point[] = [];
  for (let i = 0; i <= count; i += 1) {
    const angle = (from + ((to - from) * i) / count) * Math.PI * 2;
    points.push({ x: middle.x + Math.sin(angle) * radius, y: middle.y - Math.cos(angle) * radius });
  }
  return points;
}

export function ring(middle: Point, radius: number): Point[] {
  return arc(middle, radius, 0, 1);
}

/** A circle in `count` dashes that cover `share` of it. */
export function dashedRing(middle: Point, radius: number, count: number, share: number): Point[][] {
  const pieces: Point[][] = [];
  for (let i = 0; i < count; i += 1) pieces.push(arc(middle, radius, i / count, (i + share) / count));
  return pieces;
}

/** How far a point is from a line. */
export function distanceTo(line: Line, { x, y }: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i += 1) {
    const a = line[i - 1] as Point;
    const b = line[i] as Point;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const square = dx * dx + dy * dy;
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / square));
    least = Math.min(least, Math.hypot(a.x + dx * t - x, a.y + dy * t - y));
  }
  return least;
}
