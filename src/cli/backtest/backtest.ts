// Replays real cases: the target's decisions by script, the others by the model, over many seeds, against what was
// observed; and beside it a forecaster that always says the mean of all cases.
import { createSeats, scripted } from '../../bots';
import type { MetricId } from '../../content';
import { createSession, type Game, type Level } from '../../engine';
import { METRICS } from './metrics';

type Band = NonNullable<Level['history']>['bands'][number];

export interface MetricResult {
  readonly metric: string;
  readonly lo: number;
  readonly hi: number;
  readonly point: number;
  readonly weight: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly pass: boolean;
}
export interface CaseResult {
  readonly id: string;
  readonly level: string;
  readonly games: number;
  readonly passed: boolean;
  readonly weightPassed: number;
  readonly metrics: readonly MetricResult[];
  /** Share of weight that the mean of all cases would pass. */
  readonly baseRateWeightPassed: number;
}

/** A case passes when its metrics do by this share of their weight. */
const ENOUGH = 0.7;

/** The central 80 % overlaps the observed band, and the median lies within one band-width of the point. */
function passes(band: Band, p10: number, p50: number, p90: number): boolean {
  const width = band.hi - band.lo;
  return p10 <= band.hi && p90 >= band.lo && Math.abs(p50 - band.point) <= width + 1e-9;
}

function play(game: Game, seed: string): Record<string, number> {
  const { level } = game;
  const script = level.history?.script ?? [];
  const seats = createSeats(level, seed, scripted(script));
  for (const side of new Set(script.map((line) => line.side))) seats[side] = scripted(script);
  const session = createSession({ game, seed, seats, difficulty: 'standard' });
  const replayed = { session, state: session.reveal(), target: level.player };
  return Object.fromEntries(
    (level.history?.bands ?? []).map(({ metric }) => [
      metric,
      METRICS[metric as MetricId]?.(replayed) ?? Number.NaN,
    ]),
  );
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

export function backtest(
  game: Game,
  games: number,
  seed: string,
  means: ReadonlyMap<string, number>,
): CaseResult {
  const bands = game.level.history?.bands ?? [];
  const values = new Map<string, number[]>(bands.map(({ metric }) => [metric, []]));
  for (let index = 0; index < games; index += 1) {
    const measured = play(game, `${seed}-${index}`);
    for (const [metric, list] of values) list.push(measured[metric] ?? Number.NaN);
  }
  const metrics = bands.map((band): MetricResult => {
    const sorted = [...(values.get(band.metric) ?? [])].sort((a, b) => a - b);
    const p10 = quantile(sorted, 0.1);
    const p50 = quantile(sorted, 0.5);
    const p90 = quantile(sorted, 0.9);
    const { metric, lo, hi, point, weight } = band;
    return {
      metric,
      lo,
      hi,
      point,
      weight,
      p10: round(p10),
      p50: round(p50),
      p90: round(p90),
      pass: passes(band, p10, p50, p90),
    };
  });
  const weightPassed = share(
    metrics.filter((one) => one.pass),
    metrics,
  );
  const usual = bands.filter((band) => {
    const mean = means.get(band.metric) ?? Number.NaN;
    return passes(band, mean, mean, mean);
  });
  return {
    id: game.level.history?.case ?? game.level.id,
    level: game.level.id,
    games,
    passed: weightPassed >= ENOUGH,
    weightPassed,
    metrics,
    baseRateWeightPassed: share(usual, bands),
  };
}

function share(
  part: readonly { readonly weight: number }[],
  whole: readonly { readonly weight: number }[],
): number {
  const total = (list: readonly { readonly weight: number }[]): number =>
    list.reduce((sum, one) => sum + one.weight, 0);
  return whole.length === 0 ? 0 : round(total(part) / total(whole));
}

/** What the base-rate forecaster says of each metric: the mean of the observed points of all shipped cases. */
export function meansOf(levels: readonly Level[]): ReadonlyMap<string, number> {
  const points = new Map<string, number[]>();
  for (const band of levels.flatMap((level) => level.history?.bands ?? []))
    points.set(band.metric, [...(points.get(band.metric) ?? []), band.point]);
  return new Map(
    [...points].map(([metric, list]) => [metric, list.reduce((sum, point) => sum + point, 0) / list.length]),
  );
}
