// Where names stand: by priority, each at the first of its sides where it hits nothing and hides least; a name that
// finds no room is left out.
import type { Edges } from '../picture';
import type { Point } from './projection';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelWish {
  readonly id: string;
  /** Smaller goes first; equal ones go by id. */
  readonly priority: number;
  readonly anchor: Point;
  /** How far the text keeps from the anchor. */
  readonly gap: number;
  readonly width: number;
  readonly height: number;
  /** "around": beside the anchor; "over": on the anchor, or near it, as the name of a sea. */
  readonly manner: 'around' | 'over';
  /** Its own choice of top left corners from the anchor, best first, instead of those of its manner; lines do not matter then. */
  readonly corners?: readonly Point[];
  /** Never nearer to the anchor of another of its kin than to its own: there it would name the wrong one. */
  readonly kin?: string;
}

export interface PlacedLabel {
  readonly id: string;
  /** Top left corner, from the anchor. */
  readonly dx: number;
  readonly dy: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** From a point to the nearest edge of a box; 0 inside. */
export function distanceTo({ x, y, width, height }: Box, point: Point): number {
  return Math.hypot(
    Math.max(x - point.x, 0, point.x - x - width),
    Math.max(y - point.y, 0, point.y - y - height),
  );
}

/** Offsets of the top left corner from the anchor, best first. */
function choices({ gap, width, height, manner, corners }: LabelWish): readonly Point[] {
  if (corners !== undefined) return corners;
  if (manner === 'over') {
    const rows = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
    return rows.flatMap((row) =>
      [0, -1, 1, -2, 2].map((column) => ({
        x: -width / 2 + (column * width) / 6,
        y: -height / 2 + row * (height * 0.7 + 4),
      })),
    );
  }
  const near = gap * 0.72;
  return [
    { x: gap, y: -height / 2 },
    { x: -gap - width, y: -height / 2 },
    { x: -width / 2, y: gap },
    { x: -width / 2, y: -gap - height },
    { x: near, y: near - height * 0.3 },
    { x: near, y: -near - height * 0.7 },
    { x: -near - width, y: near - height * 0.3 },
    { x: -near - width, y: -near - height * 0.7 },
    { x: -width * 0.2, y: gap },
    { x: -width * 0.8, y: gap },
    { x: -width * 0.2, y: -gap - height },
    { x: -width * 0.8, y: -gap - height },
    { x: -12, y: gap },
    { x: 12 - width, y: gap },
    { x: -12, y: -gap - height },
    { x: 12 - width, y: -gap - height },
    // Where it is crowded, further off.
    ...[gap + 14, gap + 30].flatMap((far) => [
      { x: far, y: -height / 2 },
      { x: -far - width, y: -height / 2 },
      { x: -width / 2, y: far },
      { x: -width / 2, y: -far - height },
      { x: near, y: far },
      { x: -near - width, y: far },
      { x: near, y: -far - height },
      { x: -near - width, y: -far - height },
    ]),
  ];
}

function inside(box: Box, { left, top, right, bottom }: Edges): boolean {
  return box.x >= left && box.y >= top && box.x + box.width <= right && box.y + box.height <= bottom;
}

/** A loop without objects: it runs over a thousand points for each choice of each name. */
function countInside({ x, y, width, height }: Box, points: readonly Point[]): number {
  let count = 0;
  for (const point of points) {
    if (point.x > x && point.x < x + width && point.y > y && point.y < y + height) count += 1;
  }
  return count;
}

/** How many of a grid of points inside a box lie on land. */
function countLand({ x, y, width, height }: Box, isLand: (point: Point) => boolean): number {
  let count = 0;
  for (let column = 0; column < 10; column += 1) {
    for (const row of [0.25, 0.75]) {
      if (isLand({ x: x + ((column + 0.5) / 10) * width, y: y + row * height })) count += 1;
    }
  }
  return count;
}

/** Kept free on both sides of a name, so that two in a row do not read as one. */
const air = 5;

export interface Surroundings {
  /** Names stay inside. */
  readonly free: Edges;
  /** Marks that no name may cover, each with the id of the label that belongs to it. */
  readonly marks: readonly (Box & { readonly owner: string })[];
  /** Points along lines that a name had better not cover. */
  readonly lines: readonly Point[];
  /** Names of seas had better not lie there. */
  isLand(point: Point): boolean;
}

/** The name of a sea that would cost more is left out: far off, on land or under lines it would mislead. */
const mostOver = 45;

/** A long name may move further than a short one. */
function costOver(
  { width, height }: LabelWish,
  corner: Point,
  box: Box,
  { lines, isLand }: Surroundings,
): number {
  const moved = (Math.hypot(corner.x + width / 2, corner.y + height / 2) / width) * 40;
  if (moved > mostOver) return moved;
  return moved + countInside(box, lines) * 3 + countLand(box, isLand) * 4;
}

/** Nearly as near misleads as well: the other must be further by this factor, and by some pixels. */
const clearly = { factor: 1.2, pixels: 3 };

/** Where the others of its kin are; two labels of one thing share an anchor. */
function rivalsOf({ kin, anchor }: LabelWish, wishes: readonly LabelWish[]): Point[] {
  if (kin === undefined) return [];
  return wishes
    .filter((other) => other.kin === kin && (other.anchor.x !== anchor.x || other.anchor.y !== anchor.y))
    .map((other) => other.anchor);
}

function misleads(box: Box, anchor: Point, rivals: readonly Point[]): boolean {
  if (rivals.length === 0) return false;
  const own = distanceTo(box, anchor);
  return rivals.some((rival) => distanceTo(box, rival) < own * clearly.factor + clearly.pixels);
}

export function placeLabels(wishes: readonly LabelWish[], surroundings: Surroundings): PlacedLabel[] {
  const { free, marks, lines } = surroundings;
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  const ordered = [...wishes].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  for (const wish of ordered) {
    const rivals = rivalsOf(wish, wishes);
    let best: { box: Box; cost: number } | null = null;
    choices(wish).forEach((corner, rank) => {
      const box = {
        x: wish.anchor.x + corner.x,
        y: wish.anchor.y + corner.y,
        width: wish.width,
        height: wish.height,
      };
      if (!inside(box, free) || taken.some((other) => overlaps(box, other))) return;
      if (marks.some((mark) => mark.owner !== wish.id && overlaps(box, mark))) return;
      if (misleads(box, wish.anchor, rivals)) return;
      const cost =
        wish.manner === 'over'
          ? costOver(wish, corner, box, surroundings)
          : rank * 0.8 + (wish.corners === undefined ? countInside(box, lines) * 1.5 : 0);
      if (wish.manner === 'over' && cost > mostOver) return;
      if (best === null || cost < best.cost) best = { box, cost };
    });
    const chosen = best as { box: Box; cost: number } | null;
    if (chosen === null) continue;
    const { x, y, width, height } = chosen.box;
    taken.push({ x: x - air, y: y - 1, width: width + air * 2, height: height + 2 });
    placed.push({ id: wish.id, dx: chosen.box.x - wish.anchor.x, dy: chosen.box.y - wish.anchor.y });
  }
  return placed;
}
