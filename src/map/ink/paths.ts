// The shapes as paths that a canvas can fill and stroke, made when first needed and kept.
import type { Detail } from '../geometry/detail';
import type { PackedPoint } from '../geometry/packing';
import type { MapShapes, Ring } from '../shapes';

export interface LandPath {
  readonly country: string;
  readonly box: Ring['box'];
  readonly path: Path2D;
}

export interface BorderPath {
  readonly disputed: boolean;
  readonly box: Ring['box'];
  readonly path: Path2D;
}

function trace(points: readonly PackedPoint[], detail: Detail, closed: boolean): Path2D {
  const path = new Path2D();
  let isFirst = true;
  for (const { x, y, level } of points) {
    if (level > detail) continue;
    if (isFirst) path.moveTo(x, y);
    else path.lineTo(x, y);
    isFirst = false;
  }
  if (closed) path.closePath();
  return path;
}

function boxOf(points: readonly PackedPoint[]): Ring['box'] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

export class Paths {
  readonly #shapes: MapShapes;
  readonly #land = new Map<Detail, LandPath[]>();
  readonly #borders = new Map<Detail, BorderPath[]>();

  constructor(shapes: MapShapes) {
    this.#shapes = shapes;
  }

  land(detail: Detail): readonly LandPath[] {
    let paths = this.#land.get(detail);
    if (paths === undefined) {
      paths = [...this.#shapes.countries].flatMap(([country, rings]) =>
        rings
          .filter((ring) => ring.level <= detail)
          .map((ring) => ({ country, box: ring.box, path: trace(ring.points, detail, true) })),
      );
      this.#land.set(detail, paths);
    }
    return paths;
  }

  borders(detail: Detail): readonly BorderPath[] {
    let paths = this.#borders.get(detail);
    if (paths === undefined) {
      paths = this.#shapes.borders.map(({ disputed, points }) => ({
        disputed,
        box: boxOf(points),
        path: trace(points, detail, false),
      }));
      this.#borders.set(detail, paths);
    }
    return paths;
  }
}
