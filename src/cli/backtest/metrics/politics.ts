// Metrics of politics: concessions, naming, how long it lasted, approval at home and support from others.
import { type Crisis, SECTORS } from '../../../engine';
import { at, course, crisesOf, events, isMine, least, months, type Replayed, worst } from './game';

/** Coded as in the cases: full compliance 1, on the issue in part 0.5, procedural 0.25; silence kept for calm 0.15. */
const CONCESSION: Readonly<Record<string, number>> = { 'target-concedes': 0.5, 'fait-accompli': 0.75 };

/** A deal counts for a quarter when the target offered it, for a tenth when it held and the other side came round. */
function swapped(game: Replayed, crisis: Crisis): number {
  const { actions } = game.session.game.rules;
  const answers = months(game)[(crisis.closed ?? 0) - 1]?.orders[game.target]?.responses ?? [];
  const answer = actions[answers.find((one) => one.crisis === crisis.id)?.action ?? ''];
  return answer?.kind === 'response' && answer.stance === 'offer' ? 0.25 : 0.1;
}

export function concession(game: Replayed): number {
  const named = attributed(game) === 1;
  return worst(
    crisesOf(game).map((crisis) => {
      const coded = crisis.exit === 'swap' ? swapped(game, crisis) : (CONCESSION[crisis.exit ?? ''] ?? 0);
      const isSilent = crisis.family === 'cyber' && crisis.attribution >= 600 && !named && crisis.rung < 3;
      return Math.max(coded, isSilent ? 0.15 : 0);
    }),
  );
}

export const attributed = (game: Replayed): number =>
  events(game).some((event) => event.by === game.target && /^name-/.test(event.what)) ||
  months(game).some((month) =>
    (month.orders[game.target]?.responses ?? []).some((one) => /^name-|^sanction-/.test(one.action)),
  )
    ? 1
    : 0;

export function firstConcession(game: Replayed): number {
  const one = crisesOf(game).find(
    (crisis) => crisis.exit === 'target-concedes' || crisis.exit === 'fait-accompli',
  );
  return one?.closed == null ? months(game).length : (one.closed - 1) / 3;
}

/** Months from the first to the last in which the standoff lived; in a case of trade, in which a measure bit too. */
export function acute(game: Replayed): number {
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
export function approval(game: Replayed): number {
  const path = course(game, at(game).side(game.target, 'approval'));
  const decisive = crisesOf(game).find((one) => one.closed !== null) ?? crisesOf(game)[0];
  const turn = decisive?.closed ?? decisive?.opened ?? 1;
  const before = path[turn - 1] ?? 0;
  return (least(path.slice(turn, turn + 3)) - before) / 10;
}

/** 1: words. 2: a treaty restated, aid, drills, a clause kept. 3: new access, or two partners with deeds. */
export function support(game: Replayed): number {
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
