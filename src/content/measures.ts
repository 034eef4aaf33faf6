// Trade measures: the rival hits what it can replace and whose producers are loud, and spares what it needs.
import {
  type Done,
  type Effects,
  type Measure,
  mulDiv,
  openCrisis,
  type Policy,
  SECTORS,
  type Sector,
  type View,
} from '../engine';

export interface Blow {
  readonly instrument: Measure['instrument'];
  /** Sectors it may fall on. */
  readonly sectors: readonly Sector[];
  /** Share of the flow that is stopped, per mille. */
  readonly lo: number;
  readonly hi: number;
  readonly rung: number;
  readonly rule: string;
}

const marketOf = (fx: Effects, side: string) =>
  fx.level.governments.find((one) => one.id === side)?.market ?? 'chn';

/** The sector with the most money and the loudest lobby that is not hit yet; null when there is none. */
function pickSector(fx: Effects, by: string, target: string, allowed: readonly Sector[]): Sector | null {
  const market = marketOf(fx, by);
  const exports = fx.level.governments.find((one) => one.id === target)?.exports;
  let best: Sector | null = null;
  let most = 0;
  for (const sector of SECTORS) {
    if (!allowed.includes(sector)) continue;
    if (
      fx.state.measures.some(
        (one) => one.target === target && one.by === by && one.sector === sector && one.severity > 0,
      )
    )
      continue;
    const { lobby, needed } = fx.rules.sectors[sector];
    const worth = mulDiv(mulDiv(exports?.[sector]?.[market] ?? 0, lobby, 100), 1000 - needed, 1000);
    if (worth > most) {
      most = worth;
      best = sector;
    }
  }
  return best;
}

/** Returns false when there was nothing left to hit. */
function impose(fx: Effects, done: Done, blow: Blow): boolean {
  const { by, target, cause } = done;
  const sector = target === null ? null : pickSector(fx, by, target, blow.sectors);
  if (target === null || sector === null) return false;
  const drawn = fx.dice('severity', by, target, sector).between(blow.lo, blow.hi);
  const severity = Math.max(50, mulDiv(drawn, 1000 - fx.rules.sectors[sector].needed, 1000));
  let measure = fx.state.measures.find(
    (one) => one.by === by && one.target === target && one.sector === sector,
  );
  if (measure === undefined) {
    measure = {
      id: fx.nextId(),
      by,
      target,
      sector,
      market: marketOf(fx, by),
      instrument: blow.instrument,
      since: fx.state.turn,
      severity: 0,
      reallocated: 0,
      deflected: 0,
    };
    fx.state.measures.push(measure);
  }
  measure.instrument = blow.instrument;
  measure.since = fx.state.turn;
  fx.measure(measure, 'severity', severity, blow.rule, cause);
  fx.emit({ kind: 'measure-imposed', by, target, what: sector, amount: severity });
  openCrisis(fx, {
    family: 'trade',
    instigator: by,
    target,
    place: sector,
    demand: 'change-policy',
    rung: blow.rung,
    rule: blow.rule,
    cause,
  });
  return true;
}

/** How much of a flow each instrument can stop, per mille: a ban nearly all, checks and boycotts about two thirds. */
const MOST: Readonly<Record<Measure['instrument'], number>> = { inspection: 700, ban: 1000, boycott: 670 };

const ofCrisis = (fx: Effects, done: Done): Measure | undefined =>
  fx.state.measures.find(
    (one) => one.by === done.by && one.target === done.target && one.sector === done.crisis?.place,
  );

export function changeSeverity(fx: Effects, done: Done, by: number, rule: string): void {
  const measure = ofCrisis(fx, done);
  if (measure !== undefined && measure.severity > 0)
    fx.measure(
      measure,
      'severity',
      Math.min(MOST[measure.instrument], measure.severity + by),
      rule,
      done.cause,
    );
}

/** Another good of the same country is inspected; where none is left, the first measure bites harder. */
export function widen(fx: Effects, done: Done, rule: string): void {
  const blow = { instrument: 'inspection', sectors: WIDER, lo: 400, hi: 600, rung: 1, rule } as const;
  if (!impose(fx, done, blow)) changeSeverity(fx, done, 200, rule);
}

const WIDER: readonly Sector[] = ['farm', 'branded', 'bulk', 'tourism'];

/** Reads the view: is there a sector left that this would hit? */
function leftToHit(view: View, target: string | null, sectors: readonly Sector[]): string | null {
  const market = view.government.market ?? 'chn';
  const exports = view.level.governments.find((one) => one.id === target)?.exports;
  const left = sectors.some(
    (sector) =>
      (exports?.[sector]?.[market] ?? 0) > 0 &&
      !view.measures.some(
        (one) => one.target === target && one.by === view.side && one.sector === sector && one.severity > 0,
      ),
  );
  return left ? null : 'no-sector';
}

/** What an act that stops a good does, and when it can be ordered. */
export const blow = (of: Blow): Required<Pick<Policy, 'canDo' | 'also'>> => ({
  canDo: (view, target) => leftToHit(view, target, of.sectors),
  also: (fx, done) => impose(fx, done, of),
});

/** Reads the view: is any of its goods stopped, by this government if one is named? */
export function notHit(view: View, target: string | null, by: string | null = null): string | null {
  const isHit = view.measures.some(
    (one) => one.target === target && one.severity > 0 && (by === null || one.by === by),
  );
  return isHit ? null : 'not-hit';
}
