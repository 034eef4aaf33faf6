// Everything asked of ffmpeg: loudness of a piece, encoding and decoding.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { join, type Signal, sampleRate, silence } from './signal';

function ffmpeg(args: readonly string[], input?: Uint8Array): { stdout: Buffer; stderr: string } {
  const done = spawnSync('ffmpeg', ['-hide_banner', '-nostats', '-y', ...args], {
    input,
    maxBuffer: 1 << 28,
  });
  if (done.error) throw new Error('ffmpeg is needed (Debian: apt-get install ffmpeg)', { cause: done.error });
  if (done.status !== 0) throw new Error(`ffmpeg ${args.join(' ')}\n${done.stderr.toString()}`);
  return { stdout: done.stdout, stderr: done.stderr.toString() };
}

function toBytes(signal: Signal): Uint8Array {
  return new Uint8Array(Float32Array.from(signal).buffer);
}

const rawInput = ['-f', 'f32le', '-ar', String(sampleRate), '-ac', '1', '-i', 'pipe:0'];

export interface Loudness {
  /** LUFS over the whole piece, with the gates of EBU R 128. */
  readonly integrated: number;
  /** The loudest 400 ms, LUFS. */
  readonly momentary: number;
  /** dBTP. */
  readonly peak: number;
}

/** Measures a piece with silence on both sides, so that a short one fills the meter's window. */
export function measure(signal: Signal): Loudness {
  const quiet = silence(0.6);
  const filter = 'ebur128=peak=true:metadata=1,ametadata=print:key=lavfi.r128.M:file=-';
  const { stdout, stderr } = ffmpeg(
    [...rawInput, '-af', filter, '-f', 'null', '-'],
    toBytes(join(quiet, signal, quiet)),
  );
  const moments = [...stdout.toString().matchAll(/r128\.M=(-?[\d.]+)/g)].map((match) => Number(match[1]));
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const read = (pattern: RegExp) => Number(pattern.exec(summary)?.[1] ?? Number.NaN);
  return {
    integrated: read(/I:\s+(-?[\d.]+) LUFS/),
    momentary: Math.max(...moments),
    peak: read(/Peak:\s+(-?[\d.]+) dBFS/),
  };
}

// Nothing that changes from run to run is written: no date, no encoder's name, no random ids.
const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/** Little of any recipe lies above 8 kHz; the few bits are spent below it. */
export function encodeWebm(signal: Signal, file: string): void {
  const codec = [
    '-c:a',
    'libopus',
    '-b:a',
    '14k',
    '-vbr',
    'on',
    '-application',
    'audio',
    '-frame_duration',
    '60',
    '-cutoff',
    '8000',
  ];
  ffmpeg([...rawInput, ...codec, ...plain, file], toBytes(signal));
}

/** Without the header that tells some decoders, but not others, to skip the encoder's delay. */
export function encodeMp3(signal: Signal, file: string): void {
  const codec = [
    '-c:a',
    'libmp3lame',
    '-b:a',
    '40k',
    '-ar',
    '32000',
    '-write_xing',
    '0',
    '-id3v2_version',
    '0',
  ];
  ffmpeg([...rawInput, ...codec, ...plain, file], toBytes(signal));
}

export function decode(file: string): Signal {
  const { stdout } = ffmpeg(['-i', file, '-f', 'f32le', '-ar', String(sampleRate), '-ac', '1', 'pipe:1']);
  const floats = new Float32Array(
    stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength),
  );
  return Float64Array.from(floats);
}

/** By how many samples the mp3 encoder and decoder delay what they are given. */
export function measureMp3Delay(signal: Signal): number {
  const file = joinPath(tmpdir(), `below-threshold-delay-${process.pid}.mp3`);
  writeFileSync(file, '');
  encodeMp3(signal, file);
  const delay = findLag(signal, decode(file), 0, 6000);
  rmSync(file);
  return delay;
}

/** The shift, in samples, at which `heard` fits `original` best. */
export function findLag(original: Signal, heard: Signal, least: number, most: number): number {
  let best = { lag: least, fit: Number.NEGATIVE_INFINITY };
  for (let lag = least; lag <= most; lag += 1) {
    let fit = 0;
    for (let index = 0; index < original.length; index += 7) {
      fit += (original[index] ?? 0) * (heard[index + lag] ?? 0);
    }
    if (fit > best.fit) best = { lag, fit };
  }
  return best.lag;
}
