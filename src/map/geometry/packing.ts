// How a ring or line of the map's shapes is written as text: for each point the steps from the last one, with the
// coarsest level of detail that still keeps the point, in groups of five bits, one printable character a group.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...digits].map((digit, value) => [digit, value] as const));

/** Levels of detail: 0 is the coarsest; a point of level 1 is left out at level 0. */
const levelCount = 3;

export interface PackedPoint {
  readonly x: number;
  readonly y: number;
  readonly level: number;
}

function zigzag(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

function unzigzag(code: number): number {
  return code % 2 === 1 ? -(code + 1) / 2 : code / 2;
}

function encodeNumber(code: number): string {
  let text = '';
  let rest = code;
  while (rest >= 32) {
    text += digits[(rest % 32) + 32];
    rest = Math.floor(rest / 32);
  }
  return text + digits[rest];
}

/** All points must have integer coordinates. */
export function pack(points: readonly PackedPoint[]): string {
  let text = '';
  let lastX = 0;
  let lastY = 0;
  for (const { x, y, level } of points) {
    text += encodeNumber(zigzag(x - lastX) * levelCount + level) + encodeNumber(zigzag(y - lastY));
    lastX = x;
    lastY = y;
  }
  return text;
}

/** Throws on a character or an ending that `pack` does not write. */
export function unpack(text: string): PackedPoint[] {
  const numbers: number[] = [];
  let code = 0;
  let place = 1;
  for (const character of text) {
    const value = values.get(character);
    if (value === undefined) throw new Error(`map shapes: unknown character ${character}`);
    code += (value % 32) * place;
    place *= 32;
    if (value < 32) {
      numbers.push(code);
      code = 0;
      place = 1;
    }
  }
  if (place !== 1 || numbers.length % 2 !== 0) throw new Error('map shapes: a line is cut off');
  const points: PackedPoint[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    const first = numbers[i] ?? 0;
    x += unzigzag(Math.floor(first / levelCount));
    y += unzigzag(numbers[i + 1] ?? 0);
    points.push({ x, y, level: first % levelCount });
  }
  return points;
}
