// What is measured in a replayed case, in the units of the observed bands. Every figure is read from a finished game:
// months, events and the ledger. Judgements of coding are named where they are made.
import type { MetricId } from '../../../content';
import { SECTORS } from '../../../engine';
import { at, count, course, crisesOf, least, type Metric, peakOf, perCent, sum, worst } from './game';
import { daysToName, outage } from './networks';
import { acute, approval, attributed, concession, firstConcession, support } from './politics';
import { control, incidents, patrolDays, vessels } from './sea';
import { cost, diversion, drop, flowOf, tourismYear } from './trade';

export type { Replayed } from './game';

export const METRICS: Readonly<Record<MetricId, Metric>> = {
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
