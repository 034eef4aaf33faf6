// One canonical hash (64 bits as hex text) for states, levels and records; object keys are read in code-unit order.

export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Two words of 32 bits, mixed from a text. */
function words(text: string): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 15);
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d);
  b = Math.imul(b ^ (b >>> 13), 0x846ca68b);
  return [(a ^ (b >>> 16)) >>> 0, (b ^ (a >>> 15)) >>> 0];
}

function hashText(text: string): string {
  const [a, b] = words(text);
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}

/** A whole number of 53 bits from a text: what a generator is seeded with. */
export function numberFrom(text: string): number {
  const [a, b] = words(text);
  return (a >>> 11) * 4294967296 + b;
}

export const hashOf = (value: unknown): string => hashText(canonical(value));
