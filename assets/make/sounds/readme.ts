// Writes the readme of assets/sounds/: how the sounds are made, their licence, and how loud each came out.
import type { Loudness } from './ffmpeg';
import type { SpriteMap } from './sprite';

export interface Wanted {
  readonly cueWhole: number;
  readonly cueMoment: number;
  readonly bed: number;
}

export interface Account {
  readonly map: SpriteMap;
  readonly heard: Readonly<Record<string, { readonly heard: string }>>;
  readonly inWebm: ReadonlyMap<string, Loudness>;
  readonly inMp3: ReadonlyMap<string, Loudness>;
  /** Samples at 48 kHz. */
  readonly delay: number;
  readonly wanted: Wanted;
  /** The largest jump at a seam of the bed, 1 being full scale. */
  readonly worst: number;
}

function cells(loudness: Loudness | undefined): string[] {
  if (loudness === undefined) return ['', '', ''];
  return [loudness.integrated, loudness.momentary, loudness.peak].map((value) => value.toFixed(1));
}

export function writeReadme({ map, heard, inWebm, inMp3, delay, wanted, worst }: Account): string {
  const rows = Object.entries(map).map(([id, [, length]]) =>
    [
      id,
      heard[id]?.heard ?? '',
      (length / 1000).toFixed(2),
      ...cells(inWebm.get(id)),
      ...cells(inMp3.get(id)),
    ].join(' | '),
  );
  return `# Sounds

\`sprite.webm\` (Opus) and \`sprite.mp3\` hold the same sounds for browsers of different tastes; \`sprite.json\` says, in howler's form, where each begins and how long it is, in milliseconds.

**How they are made**: \`npm run assets sounds\` (assets/make/sounds.ts) computes every sample: struck modes for wood and bells, detuned harmonics for strings, filtered seeded noise for felt, paper and radio, a small reverberation. No recording, no sample, no model. The same script gives the same samples; ffmpeg (libopus, libmp3lame) encodes them, and is needed only here. This page is written by the script too.

**Licence**: MIT, as the rest of the repository; made here.

**Loudness**: cues lie within 1.5 LU of ${wanted.cueWhole} LUFS as a whole (I, gated) and of ${wanted.cueMoment} LUFS in their loudest 400 ms (M); layers of the bed within 1.5 LU of ${wanted.bed} LUFS as a whole; no true peak (TP) above -1 dBTP. The script measures the encoded files with ffmpeg's ebur128 and fails beyond that. The beds loop without a seam: each has half a second of itself before its start and after its end, and the map has them begin where, in both encoded files, end and start meet best (the worst jump left is ${(20 * Math.log10(worst)).toFixed(0)} dB of full scale).

**Delay**: this mp3 encoder delays by ${delay} samples (${((delay / 48_000) * 1000).toFixed(1)} ms); as many are left out before encoding and the header that only some decoders heed is not written, so the one map fits both files. Cues have 20 ms of silence before and 60 ms after within their window.

| id | heard | seconds | webm I | M | TP | mp3 I | M | TP |
|---|---|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}
