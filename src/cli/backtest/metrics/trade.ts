// Metrics of trade: flows lost, flows sold elsewhere, and what it cost the economy.
import { SECTORS } from '../../../engine';
import { at, course, least, months, perCent, type Replayed, sum, worst } from './game';

/** Losses booked to measures, crises and missing inputs in the worst twelve months, per cent of output. */
export function cost(game: Replayed): number {
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

export function flowOf(
  game: Replayed,
  sectors: readonly (typeof SECTORS)[number][],
): { path: number[]; usual: number } {
  const { level } = game.session.game;
  const market = level.governments.find((one) => one.id === level.rival)?.market ?? 'chn';
  const paths = sectors.map((sector) => course(game, at(game).exports(game.target, sector, market)));
  const path = (paths[0] ?? []).map((_, turn) => sum(paths.map((one) => one[turn] ?? 0)));
  return { path, usual: path[0] ?? 0 };
}

export function tourismYear(game: Replayed): number {
  const { path, usual } = flowOf(game, ['tourism']);
  const span = Math.min(12, path.length - 1);
  const years = path
    .slice(1)
    .map((_, start) => path.slice(start + 1, start + 1 + span))
    .filter((year) => year.length === span);
  return worst(years.map((year) => perCent(usual * span - sum(year), usual * span)));
}

export function drop(game: Replayed): number {
  return worst(
    SECTORS.map((sector) => {
      const { path, usual } = flowOf(game, [sector]);
      return perCent(usual - least(path), usual);
    }),
  );
}

/** Share of the flows stopped that was sold elsewhere or came back by other routes, four quarters after the first blow. */
export function diversion(game: Replayed): number {
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
