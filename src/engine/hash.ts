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

/** Mixes texts into two words of 32 bits. Fed piece by piece it gives what it would give for the pieces joined. */
export class Mixer {
  #a: number;
  #b: number;

  /** Goes on from where another stands, which is left as it is. */
  constructor(from: Mixer | null = null) {
    this.#a = from === null ? 0x811c9dc5 : from.#a;
    this.#b = from === null ? 0x1b873593 : from.#b;
  }

  feed(text: string): void {
    let a = this.#a;
    let b = this.#b;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 15);
    }
    this.#a = a;
    this.#b = b;
  }

  words(): readonly [number, number] {
    const a = Math.imul(this.#a ^ (this.#a >>> 16), 0x7feb352d);
    const b = Math.imul(this.#b ^ (this.#b >>> 13), 0x846ca68b);
    return [(a ^ (b >>> 16)) >>> 0, (b ^ (a >>> 15)) >>> 0];
  }
}

function hashText(text: string): string {
  const mixer = new Mixer();
  mixer.feed(text);
  const [a, b] = mixer.words();
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}

export const hashOf = (value: unknown): string => hashText(canonical(value));
