// What is measured in a replayed case, in the units of the observed bands. Every figure is read from a finished game:
// months, events and the ledger. Judgements of coding are named where they are made.
import { type Crisis, type GameEvent, SECTORS, type Session, type State } from '../../engine';

export interface Replayed {
  readonly session: Session;
  readonly state: State;
  readonly target: string;
}

type Metric = (game: Replayed) => number;

const at = ({ session }: Replayed) => session.game.at;
const months = ({ session }: Replayed) => session.months();
/** A number at the end of each month, the start first. */
function course(game: Replayed, variable: number): number[] {
  return [game.session.start()[variable] ?? 0, ...months(game).map((month) => month.vars[variable] ?? 0)];
}
/** The crises of the case itself: those of its start, and those that the acts under way at its start opened. */
function crisesOf({ session, state, target }: Replayed): readonly Crisis[] {
  const { crises, underWay } = session.game.level;
  const last = underWay.reduce((latest, one) => Math.max(latest, one.due), 1);
  const places = new Set(crises.map((one) => `${one.family} ${one.place}`));
  return state.crises.filter(
    (one) =>
      one.target === target &&
      one.opened <= last &&
      (places.size + underWay.length === 0 ||
        places.has(`${one.family} ${one.place}`) ||
        underWay.some((act) => act.by === one.instigator && act.due === one.opened)),
  );
}
const events = (game: Replayed): readonly GameEvent[] => months(game).flatMap((month) => month.events);
const isMine = ({ target }: Replayed, event: GameEvent): boolean => event.target === target;
const worst = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);
const least = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.min(most, value), Number.POSITIVE_INFINITY);
const perCent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Coded as in the cases: full compliance 1, on the issue in part 0.5, procedural 0.25; silence kept for calm 0.15. */
const CONCESSION: Readonly<Record<string, number>> = { 'target-concedes': 0.5, 'fait-accompli': 0.75 };

/** A deal counts for a quarter when the target offered it, for a tenth when it held and the other side came round. */
function swapped(game: Replayed, crisis: Crisis): number {
  const { actions } = game.session.game.rules;
  const answers = months(game)[(crisis.closed ?? 0) - 1]?.orders[game.target]?.responses ?? [];
  const answer = actions[answers.find((one) => one.crisis === crisis.id)?.action ?? ''];
  return answer?.kind === 'response' && answer.stance === 'offer' ? 0.25 : 0.1;
}

function concession(game: Replayed): number {
  const named = attributed(game) === 1;
  return worst(
    crisesOf(game).map((crisis) => {
      const coded = crisis.exit === 'swap' ? swapped(game, crisis) : (CONCESSION[crisis.exit ?? ''] ?? 0);
      const isSilent = crisis.family === 'cyber' && crisis.attribution >= 600 && !named && crisis.rung < 3;
      return Math.max(coded, isSilent ? 0.15 : 0);
    }),
  );
}

const attributed = (game: Replayed): number =>
  events(game).some((event) => event.by === game.target && /^name-/.test(event.what)) ||
  months(game).some((month) =>
    (month.orders[game.target]?.responses ?? []).some((one) => /^name-|^sanction-/.test(one.action)),
  )
    ? 1
    : 0;

/** Months from the first to the last in which the standoff lived; in a case of trade, in which a measure bit too. */
function acute(game: Replayed): number {
  const { crises } = game.session.game.level;
  const standoffs = new Set(crises.map((one) => `${one.family} ${one.place}`));
  const main = crisesOf(game).filter(
    (one) => standoffs.size === 0 || standoffs.has(`${one.family} ${one.place}`),
  );
  const busy = months(game).filter(({ turn, vars }) => {
    const lives = main.some((one) => one.opened <= turn && (one.closed ?? Number.MAX_SAFE_INTEGER) >= turn);
    const market = game.session.game.level.governments.find(
      (one) => one.id === game.session.game.level.rival,
    )?.market;
    const base = game.session.game.level.governments.find((one) => one.id === game.target)?.exports;
    const hit = SECTORS.filter((sector) => main.some((one) => one.place === sector));
    const bites = hit.some((sector) => {
      const usual = market === undefined ? 0 : (base?.[sector]?.[market] ?? 0);
      const now = market === undefined ? 0 : (vars[at(game).exports(game.target, sector, market)] ?? 0);
      return usual > 0 && now * 4 <= usual * 3;
    });
    return lives || bites;
  });
  const first = busy[0]?.turn;
  const last = busy[busy.length - 1]?.turn;
  return first === undefined || last === undefined ? 0 : last - first + 1;
}

/** Lowest approval in the quarter after the first exit (or the first crisis), against just before it, in points. */
function approval(game: Replayed): number {
  const path = course(game, at(game).side(game.target, 'approval'));
  const decisive = crisesOf(game).find((one) => one.closed !== null) ?? crisesOf(game)[0];
  const turn = decisive?.closed ?? decisive?.opened ?? 1;
  const before = path[turn - 1] ?? 0;
  return (least(path.slice(turn, turn + 3)) - before) / 10;
}

/** Losses booked to measures, crises and missing inputs in the worst twelve months, per cent of output. */
function cost(game: Replayed): number {
  const gdp = at(game).side(game.target, 'gdp');
  const perMonth = months(game).map(() => 0);
  for (const { turn, variable, before, after, rule, cause } of game.session.ledger())
    if (
      variable === gdp &&
      after < before &&
      (rule === 'exports-lost' || /^(crisis|measure|input):/.test(cause))
    )
      perMonth[turn - 1] = (perMonth[turn - 1] ?? 0) + before - after;
  return worst(perMonth.map((_, start) => sum(perMonth.slice(start, start + 12)))) / 100;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** In full quarters of the scale: -1 lost, 0 unchanged. */
function control(game: Replayed): number {
  const { level } = game.session.game;
  const changes = level.features
    .filter((feature) => feature.holder === game.target)
    .map((feature) => {
      const path = course(game, at(game).feature(feature.id, 'control'));
      return Math.trunc(((path[path.length - 1] ?? 0) - (path[0] ?? 0)) / 250) / 4;
    });
  return changes.length === 0 ? 0 : least(changes);
}

/** 1: words. 2: a treaty restated, aid, drills, a clause kept. 3: new access, or two partners with deeds. */
function support(game: Replayed): number {
  const { actions } = game.session.game.rules;
  const doers = new Set<string>();
  let level = 0;
  for (const event of events(game)) {
    if (event.kind === 'commitment-signed' && (event.target === game.target || event.by === game.target))
      level = 3;
    if (!isMine(game, event) || event.by === game.target) continue;
    if (event.kind === 'clause-honoured') {
      level = Math.max(level, event.what === 'armed-attack' ? 3 : 2);
      doers.add(event.by);
    }
    if (event.kind === 'support-given' || event.kind === 'action-done') {
      const nature = actions[event.what]?.nature;
      const isHelp = event.kind === 'support-given';
      const isDeed = nature !== undefined && (nature.domain === 'military' || nature.escalation >= 4);
      if (isHelp || isDeed) level = Math.max(level, isDeed ? 2 : 1);
      if (isDeed && isHelp) doers.add(event.by);
    }
  }
  return doers.size >= 2 ? 3 : level;
}

/** A hull on the scene at the peak stays about five days of the month (judgement). */
const vessels = (game: Replayed): number =>
  worst(
    game.session.game.level.features.flatMap((feature) =>
      course(game, at(game).feature(feature.id, 'rival-ships')).map((days) => days / 5),
    ),
  );

/** Most patrol days in twelve months at the feature with most of them; shorter games are scaled up. */
const patrolDays = (game: Replayed): number =>
  worst(
    game.session.game.level.features.map((feature) => {
      const path = course(game, at(game).feature(feature.id, 'rival-days'));
      const span = Math.min(12, path.length - 1);
      return (
        worst(path.map((days, turn) => (turn < span ? 0 : days - (path[turn - span] ?? 0)))) *
        (12 / Math.max(1, span))
      );
    }),
  );

function incidents(game: Replayed): number {
  const turns = events(game)
    .filter((event) => event.kind === 'incident' && isMine(game, event))
    .map((event) => event.turn);
  return worst(turns.map((turn) => turns.filter((other) => other >= turn && other < turn + 12).length));
}

function flowOf(
  game: Replayed,
  sectors: readonly (typeof SECTORS)[number][],
): { path: number[]; usual: number } {
  const { level } = game.session.game;
  const market = level.governments.find((one) => one.id === level.rival)?.market ?? 'chn';
  const paths = sectors.map((sector) => course(game, at(game).exports(game.target, sector, market)));
  const path = (paths[0] ?? []).map((_, turn) => sum(paths.map((one) => one[turn] ?? 0)));
  return { path, usual: path[0] ?? 0 };
}

function tourismYear(game: Replayed): number {
  const { path, usual } = flowOf(game, ['tourism']);
  const span = Math.min(12, path.length - 1);
  const years = path
    .slice(1)
    .map((_, start) => path.slice(start + 1, start + 1 + span))
    .filter((year) => year.length === span);
  return worst(years.map((year) => perCent(usual * span - sum(year), usual * span)));
}

function drop(game: Replayed): number {
  return worst(
    SECTORS.map((sector) => {
      const { path, usual } = flowOf(game, [sector]);
      return perCent(usual - least(path), usual);
    }),
  );
}

/** Share of the flows stopped that was sold elsewhere or came back by other routes, four quarters after the first blow. */
function diversion(game: Replayed): number {
  const { level } = game.session.game;
  const rival = level.governments.find((one) => one.id === level.rival)?.market ?? 'chn';
  const government = level.governments.find((one) => one.id === game.target);
  const shares: number[] = [];
  const first = months(game).findIndex(({ vars }) => {
    return SECTORS.some(
      (s) => (vars[at(game).exports(game.target, s, rival)] ?? 0) < (government?.exports[s]?.[rival] ?? 0),
    );
  });
  for (const { turn, vars } of months(game)) {
    if (first < 0 || turn !== Math.min(first + 13, months(game).length)) continue;
    let stopped = 0;
    let regained = 0;
    for (const sector of SECTORS) {
      const flows = government?.exports[sector] ?? {};
      const lost = (flows[rival] ?? 0) - (vars[at(game).exports(game.target, sector, rival)] ?? 0);
      if (lost <= 0) continue;
      stopped += lost;
      for (const [market, usual] of Object.entries(flows))
        if (market !== rival)
          regained +=
            (vars[at(game).exports(game.target, sector, market as typeof rival)] ?? 0) - (usual ?? 0);
    }
    shares.push(perCent(regained, stopped));
  }
  return shares[0] ?? 0;
}

/** Days from the attack to the month in which services could name its author. */
function daysToName(game: Replayed): number {
  const cyber = crisesOf(game).find((one) => one.family === 'cyber');
  if (cyber === undefined) return 0;
  const path = `crisis.${cyber.id}.attribution`;
  for (const { turn, variable, before, after } of game.session.ledger())
    if (variable === path && before < 600 && after >= 600)
      return Math.round(30 * (turn - cyber.opened + (600 - before) / Math.max(1, after - before)));
  return months(game).length * 30;
}

/** Days until services are back: longer the higher the rung and the weaker the defence (judgement). */
function outage(game: Replayed): number {
  const cyber = crisesOf(game).filter((one) => one.family === 'cyber');
  const shield = game.session.start()[at(game).side(game.target, 'cyber')] ?? 0;
  const peak = worst(cyber.map((one) => peakOf(game, one)));
  return peak < 3 ? 0 : Math.round((peak * (1000 - shield)) / 200);
}

function peakOf(game: Replayed, crisis: Crisis): number {
  return worst(
    game.session
      .ledger()
      .filter((entry) => entry.variable === `crisis.${crisis.id}.rung`)
      .map((entry) => Math.max(entry.before, entry.after))
      .concat(crisis.rung),
  );
}

function firstConcession(game: Replayed): number {
  const one = crisesOf(game).find(
    (crisis) => crisis.exit === 'target-concedes' || crisis.exit === 'fait-accompli',
  );
  return one?.closed == null ? months(game).length : (one.closed - 1) / 3;
}

const count =
  (id: 'injured' | 'dead'): Metric =>
  (game) => {
    const path = course(game, at(game).world(id));
    return (path[path.length - 1] ?? 0) - (path[0] ?? 0);
  };

export const METRICS: Readonly<Record<string, Metric>> = {
  concession_score: concession,
  acute_phase_months: acute,
  targeted_flow_drop_pct: drop,
  aggregate_export_to_coercer_drop_pct: (game) => {
    const { path, usual } = flowOf(game, SECTORS);
    const span = Math.min(12, path.length - 1);
    return perCent(usual * span - sum(path.slice(1, span + 1)), usual * span);
  },
  diversion_share_pct_4q: diversion,
  tourism_annual_drop_pct: tourismYear,
  tourism_trough_pct: (game) => {
    const { path, usual } = flowOf(game, ['tourism']);
    return -perCent(usual - least(path), usual);
  },
  gdp_cost_pct: cost,
  gov_approval_delta_pts: approval,
  china_unfav_delta_pts: (game) => {
    const path = course(game, at(game).pair(game.target, game.session.game.level.rival, 'relation'));
    // Opinion moves half as far as relations between governments (judgement).
    return ((path[0] ?? 0) - least(path)) / 20;
  },
  control_change: control,
  ally_support_level: support,
  escalation_peak: (game) => Math.min(5, worst(crisesOf(game).map((one) => peakOf(game, one)))),
  peak_chinese_vessels: vessels,
  ccg_days_per_year: patrolDays,
  water_cannon_or_worse_incidents_12m: incidents,
  injured_total: count('injured'),
  fatalities: count('dead'),
  quarters_to_concession: firstConcession,
  public_attribution: attributed,
  days_to_attribution: daysToName,
  outage_days_full: outage,
  war_occurs: ({ state }) => (state.ending === 'war' ? 1 : 0),
};
