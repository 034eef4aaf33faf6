// One picture that holds every sign, every name and the profile of every stroke, so that all that moves on the map
// is drawn from a single texture. Made anew when the names or the pixel density change.
import { newInk } from './canvas';
import { type Sign, symbols } from './symbols';
import { drawText, type Ruler, textPadding } from './texts';

/** A cell of the sheet in device pixels, and where the thing's own origin lies in it. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
}

export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Stroke widths come in steps of half a device pixel; wider ones are stretched from the widest. */
const strokeStep = 0.5;
const widestStroke = 20;

export function strokeKey(deviceWidth: number, dpr: number): string {
  const width = Math.max(1, Math.min(widestStroke * dpr, deviceWidth));
  return `stroke ${Math.round(width / strokeStep)}`;
}

interface Order {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
  readonly draw: (brush: CanvasRenderingContext2D, cell: Cell) => void;
}

function orderSymbol(key: string, { reach, draw }: Sign, dpr: number): Order {
  const half = Math.ceil(reach * dpr) + 1;
  return {
    key,
    width: half * 2,
    height: half * 2,
    originX: half,
    originY: half,
    draw: (brush, { x, y }) => {
      brush.translate(x + half, y + half);
      brush.scale(dpr, dpr);
      draw(brush);
    },
  };
}

/** A white disc as wide as the stroke: its middle column is the stroke's profile, its halves are the round ends. */
function orderStroke(steps: number): Order {
  const width = steps * strokeStep;
  const half = Math.ceil(width / 2) + 2;
  return {
    key: `stroke ${steps}`,
    width: half * 2,
    height: half * 2,
    originX: half,
    originY: half,
    draw: (brush, { x, y }) => {
      brush.beginPath();
      brush.arc(x + half, y + half, width / 2, 0, Math.PI * 2);
      brush.fillStyle = '#fff';
      brush.fill();
    },
  };
}

function orderText(key: string, ruler: Ruler, dpr: number): Order {
  const { width, height } = ruler.size(key);
  const padding = Math.ceil(textPadding * dpr);
  return {
    key,
    width: Math.ceil(width * dpr) + padding * 2,
    height: Math.ceil(height * dpr) + padding * 2,
    originX: padding,
    originY: padding,
    draw: (brush, { x, y }) => drawText(brush, key, x + padding, y + padding, dpr),
  };
}

export function makeSheet(texts: ReadonlySet<string>, ruler: Ruler, dpr: number): Sheet {
  const orders = Object.entries(symbols).map(([key, symbol]) => orderSymbol(key, symbol, dpr));
  for (let steps = 2; steps <= (widestStroke * dpr) / strokeStep; steps += 1) orders.push(orderStroke(steps));
  for (const key of texts) orders.push(orderText(key, ruler, dpr));
  const { cells, width, height } = packCells(orders, Math.min(4096, Math.ceil(700 * dpr)));
  const { canvas, brush } = newInk(width, height);
  for (const { key, draw } of orders) {
    const cell = cells.get(key);
    if (cell === undefined) continue;
    brush.save();
    draw(brush, cell);
    brush.restore();
  }
  return { canvas, cells };
}

/** Rows from the tallest down, with a pixel between cells. */
function packCells(
  orders: readonly Order[],
  least: number,
): { cells: Map<string, Cell>; width: number; height: number } {
  const width = Math.max(least, ...orders.map((order) => order.width + 2));
  const cells = new Map<string, Cell>();
  let x = 1;
  let y = 1;
  let row = 0;
  const sorted = [...orders].sort((a, b) => b.height - a.height || (a.key < b.key ? -1 : 1));
  for (const order of sorted) {
    if (x + order.width + 1 > width) {
      x = 1;
      y += row + 1;
      row = 0;
    }
    const { key, width: cellWidth, height, originX, originY } = order;
    cells.set(key, { x, y, width: cellWidth, height, originX, originY });
    x += cellWidth + 1;
    row = Math.max(row, height);
  }
  // One more than a power of two is never a power of two: such textures do not repeat at their edges.
  const full = y + row + 1;
  return { cells, width, height: (full & (full - 1)) === 0 ? full + 1 : full };
}
