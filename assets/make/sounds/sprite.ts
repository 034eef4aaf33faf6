// Lays the pieces into one signal, with silence between them, and writes howler's map of it.
import { ease, join, type Signal, sampleRate, samplesIn, shape, silence } from './signal';

/** Offset and length in milliseconds, as howler reads them. */
export type SpriteMap = Readonly<Record<string, readonly [number, number] | readonly [number, number, true]>>;

export interface Piece {
  readonly id: string;
  readonly loops: boolean;
  readonly signal: Signal;
}

/** Silence between two pieces, outside both. */
const gap = 0.16;
/** Silence inside a cue's window, so that a decoder a little early or late cuts nothing. */
const before = 0.02;
const after = 0.06;
/** What a loop has on either side: itself, so that codecs meet no edge at its seam and the seam can be moved. */
const margin = 0.5;
const marginFade = 0.15;

/** Windows begin and end on hundredths of a second: whole samples at every usual rate. */
function roundUp(signal: Signal): Signal {
  const step = sampleRate / 100;
  const missing = (step - (signal.length % step)) % step;
  return join(signal, silence(missing / sampleRate));
}

export function layOut(pieces: readonly Piece[]): { signal: Signal; map: SpriteMap } {
  const parts: Signal[] = [silence(gap)];
  const map: Record<string, [number, number] | [number, number, true]> = {};
  let at = samplesIn(gap);
  const add = (part: Signal) => {
    parts.push(part);
    at += part.length;
  };
  for (const { id, loops, signal } of pieces) {
    if (loops) {
      const side = samplesIn(margin);
      add(shape(signal.slice(-side), (t) => ease(t / marginFade)));
      map[id] = [Math.round((at / sampleRate) * 1000), Math.round((signal.length / sampleRate) * 1000), true];
      add(signal);
      add(shape(signal.slice(0, side), (t) => ease((margin - t) / marginFade)));
    } else {
      const window = roundUp(join(silence(before), signal, silence(after)));
      map[id] = [Math.round((at / sampleRate) * 1000), Math.round((window.length / sampleRate) * 1000)];
      add(window);
    }
    add(silence(gap));
  }
  return { signal: join(...parts), map };
}

/** The samples of one piece in a decoded sprite. */
export function pieceOf(signal: Signal, map: SpriteMap, id: string): Signal {
  const [offset, length] = map[id] ?? [0, 0];
  return signal.slice(samplesIn(offset / 1000), samplesIn((offset + length) / 1000));
}
