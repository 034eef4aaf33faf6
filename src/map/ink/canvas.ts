// Canvases to draw on with the processor: what is drawn here is uploaded once and then only moved.

export interface Ink {
  readonly canvas: HTMLCanvasElement;
  readonly brush: CanvasRenderingContext2D;
}

/** Throws if the browser gives no 2D context, which it does only when out of memory. */
export function newInk(width: number, height: number): Ink {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) throw new Error('map: no 2D context');
  return { canvas, brush };
}

/** A number from −1 to 1 without pattern, from a place in a picture. */
export function noise(x: number, y: number): number {
  let hash = Math.imul(x + 374761393, 668265263) ^ Math.imul(y + 1274126177, 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2147483648 - 1;
}

/** Blurs one channel in place: three passes of a box, which is close to a bell. */
export function blur(values: Float32Array, width: number, height: number, radius: number): void {
  const line = new Float32Array(Math.max(width, height));
  for (let pass = 0; pass < 3; pass += 1) {
    for (let y = 0; y < height; y += 1) blurLine(values, line, y * width, 1, width, radius);
    for (let x = 0; x < width; x += 1) blurLine(values, line, x, width, height, radius);
  }
}

function blurLine(
  values: Float32Array,
  line: Float32Array,
  start: number,
  step: number,
  count: number,
  radius: number,
): void {
  for (let i = 0; i < count; i += 1) line[i] = values[start + i * step] ?? 0;
  const span = radius * 2 + 1;
  let sum = 0;
  for (let i = -radius; i <= radius; i += 1) sum += line[Math.max(0, Math.min(count - 1, i))] ?? 0;
  for (let i = 0; i < count; i += 1) {
    values[start + i * step] = sum / span;
    const next = line[Math.min(count - 1, i + radius + 1)] ?? 0;
    const gone = line[Math.max(0, i - radius)] ?? 0;
    sum += next - gone;
  }
}
