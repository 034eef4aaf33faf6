// Writes assets/sounds/: every cue and the three layers of the ambient bed, synthesised here, made equally loud and
// laid into one sprite (webm and mp3) with its map for howler. Needs ffmpeg. Run: npm run assets sounds
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bedRecipes } from './sounds/bed';
import { cueRecipes } from './sounds/cues';
import {
  decode,
  encodeMp3,
  encodeWebm,
  findLag,
  type Loudness,
  measure,
  measureMp3Delay,
} from './sounds/ffmpeg';
import { type Wanted, writeReadme } from './sounds/readme';
import { settleLoops } from './sounds/seams';
import { fadeEnds, gain, type Signal, samplesIn } from './sounds/signal';
import { layOut, type Piece, pieceOf } from './sounds/sprite';

const folder = fileURLToPath(new URL('../sounds/', import.meta.url));
/** LUFS: of a cue as a whole, of its loudest 400 ms, and of a layer of the bed as a whole. */
const wanted: Wanted = { cueWhole: -22.7, cueMoment: -19.3, bed: -27 };
const tolerance = 1.5;
/** The mp3 encoder turns everything down to this. */
const mp3Factor = 0.95;

/** How much too loud a cue is: the mean of whole and loudest moment, which suits a knock and a chord alike. */
function cueExcess({ integrated, momentary }: Loudness): number {
  return (integrated - wanted.cueWhole + momentary - wanted.cueMoment) / 2;
}

function bedExcess({ integrated }: Loudness): number {
  return integrated - wanted.bed;
}

function level(signal: Signal, excess: (loudness: Loudness) => number): Signal {
  return gain(signal, 10 ** (-excess(measure(signal)) / 20));
}

const cues = Object.entries(cueRecipes).map(([id, recipe]) => {
  const dry = recipe.make();
  const out = Math.min(0.35, dry.length / 48_000 / 4);
  return { id, loops: false, signal: level(fadeEnds(dry, 0.005, out), cueExcess) };
});
const beds = Object.entries(bedRecipes).map(([id, recipe]) => ({
  id,
  loops: true,
  signal: level(recipe.make(), bedExcess),
}));

mkdirSync(folder, { recursive: true });
const webm = `${folder}sprite.webm`;
const mp3 = `${folder}sprite.mp3`;
const delay = measureMp3Delay(layOut([...cues, ...beds]).signal.slice(0, samplesIn(8)));

/** Writes both files, and says what they hold when decoded again. */
function press(pieces: readonly Piece[]) {
  const { signal, map: laidOut } = layOut(pieces);
  encodeWebm(signal, webm);
  encodeMp3(gain(signal.slice(delay), 1 / mp3Factor), mp3);
  const files = [webm, mp3].map((file) => ({ file, heard: decode(file) }));
  const settled = settleLoops(
    laidOut,
    files.map(({ heard }) => heard),
  );
  return { signal, files, ...settled };
}

/** How far a cue is off in the files: whole and loudest moment of each. */
function offsOf({ files, map }: ReturnType<typeof press>, id: string): number[] {
  return files.flatMap(({ heard }) => {
    const { integrated, momentary } = measure(pieceOf(heard, map, id));
    return [integrated - wanted.cueWhole, momentary - wanted.cueMoment];
  });
}

// What the encoders take away is given back: each cue is moved to the middle of how far off it came out.
const first = press([...cues, ...beds]);
const settledCues = cues.map((cue) => {
  const offs = offsOf(first, cue.id);
  return { ...cue, signal: gain(cue.signal, 10 ** (-(Math.max(...offs) + Math.min(...offs)) / 40)) };
});
const { signal, map, files, worst } = press([...settledCues, ...beds]);
writeFileSync(`${folder}sprite.json`, `${JSON.stringify(map, null, 2)}\n`);

const faults: string[] = [];
if (worst > 0.001) faults.push(`a seam of the bed jumps by ${worst}`);

function check(file: string, heard: Signal): Map<string, Loudness> {
  const start = samplesIn(2);
  const lag = findLag(signal.slice(start, start + samplesIn(4)), heard.slice(start), -480, 480);
  console.log(`${file.slice(folder.length)}: ${statSync(file).size} bytes, ${lag} samples late`);
  if (Math.abs(lag) > 96) faults.push(`${file}: ${lag} samples late`);
  const measured = Object.keys(map).map((id) => [id, measure(pieceOf(heard, map, id))] as const);
  for (const [id, { integrated, momentary, peak }] of measured) {
    if (peak > -1) faults.push(`${file}: ${id} peaks at ${peak} dBTP`);
    const off =
      id in bedRecipes
        ? [integrated - wanted.bed]
        : [integrated - wanted.cueWhole, momentary - wanted.cueMoment];
    if (off.some((excess) => Math.abs(excess) > tolerance)) {
      faults.push(`${file}: ${id} is off by ${off.map((excess) => excess.toFixed(1)).join(' and ')} LU`);
    }
  }
  return new Map(measured);
}

const [inWebm = new Map(), inMp3 = new Map()] = files.map(({ file, heard }) => check(file, heard));
writeFileSync(
  `${folder}readme.md`,
  writeReadme({ map, heard: { ...cueRecipes, ...bedRecipes }, inWebm, inMp3, delay, wanted, worst }),
);
const sizes = [webm, mp3].map((file) => statSync(file).size);
if ((sizes[0] ?? 0) > 190_000) faults.push('the webm is larger than 190 kB');
if (sizes.reduce((sum, size) => sum + size, 0) > 750_000) faults.push('the files are larger than 750 kB');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
