// A line as a ribbon of quads that share their corners, so that translucent strokes show no joints.
import type { Line } from '../geometry/lines';

/** Corners in the order first left, first right, second left, second right; `part` says what of a disc it shows. */
export type EmitQuad = (
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
  part: 'start' | 'body' | 'end',
) => void;

interface Node {
  x: number;
  y: number;
  /** To the left, half a ribbon long. */
  nx: number;
  ny: number;
}

const sharpest = 2.2;

/** The direction of travel after point i, as a unit vector. */
function direction(line: Line, i: number): { x: number; y: number } | null {
  const a = line[i];
  const b = line[i + 1];
  if (a === undefined || b === undefined) return null;
  const span = Math.hypot(b.x - a.x, b.y - a.y);
  return span < 1e-6 ? null : { x: (b.x - a.x) / span, y: (b.y - a.y) / span };
}

function nodesOf(line: Line, scale: number, half: number, isClosed: boolean): Node[] {
  const nodes: Node[] = [];
  const last = line.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const point = line[i];
    if (point === undefined) continue;
    const before = direction(line, i === 0 ? (isClosed ? last - 1 : 0) : i - 1);
    const after = direction(line, i === last ? (isClosed ? 0 : last - 1) : i);
    const into = before ?? after;
    const out = after ?? before;
    if (into === null || out === null) continue;
    let nx = -(into.y + out.y);
    let ny = into.x + out.x;
    const size = Math.hypot(nx, ny) || 1;
    nx /= size;
    ny /= size;
    // The corner of two ribbons lies further out than their sides.
    const cosine = Math.max(1 / sharpest, -nx * out.y + ny * out.x);
    nodes.push({
      x: point.x * scale,
      y: point.y * scale,
      nx: (nx * half) / cosine,
      ny: (ny * half) / cosine,
    });
  }
  return nodes;
}

/** `half`: how far the ribbon reaches to each side, in device pixels; `scale`: device pixels a CSS pixel. */
export function ribbon(line: Line, scale: number, half: number, emit: EmitQuad): void {
  const first = line[0];
  const end = line.at(-1);
  if (first === undefined || end === undefined || line.length < 2) return;
  const isClosed = line.length > 3 && Math.hypot(first.x - end.x, first.y - end.y) < 0.01;
  const nodes = nodesOf(line, scale, half, isClosed);
  const start = nodes[0];
  const finish = nodes.at(-1);
  if (start === undefined || finish === undefined || nodes.length < 2) return;
  if (!isClosed) {
    // Half a disc before the first point: left and right of a point half a ribbon further back.
    const bx = start.x - start.ny;
    const by = start.y + start.nx;
    emit(
      bx + start.nx,
      by + start.ny,
      bx - start.nx,
      by - start.ny,
      start.x + start.nx,
      start.y + start.ny,
      start.x - start.nx,
      start.y - start.ny,
      'start',
    );
  }
  for (let i = 1; i < nodes.length; i += 1) {
    const a = nodes[i - 1] as Node;
    const b = nodes[i] as Node;
    emit(
      a.x + a.nx,
      a.y + a.ny,
      a.x - a.nx,
      a.y - a.ny,
      b.x + b.nx,
      b.y + b.ny,
      b.x - b.nx,
      b.y - b.ny,
      'body',
    );
  }
  if (!isClosed) {
    const fx = finish.x + finish.ny;
    const fy = finish.y - finish.nx;
    emit(
      finish.x + finish.nx,
      finish.y + finish.ny,
      finish.x - finish.nx,
      finish.y - finish.ny,
      fx + finish.nx,
      fy + finish.ny,
      fx - finish.nx,
      fy - finish.ny,
      'end',
    );
  }
}
