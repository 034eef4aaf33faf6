// The copy of a state that the next phase works on, so that a state at rest is never changed.
import type { Crisis, Measure, State } from './state';

/** Shares what no rule changes any more: closed crises, and lists that are always made anew where they change. Field by
 * field, which is several times as fast as spreading and is done at every phase in which orders are given. */
export function cloneState(state: State): State {
  return {
    seed: state.seed,
    worldview: state.worldview,
    difficulty: state.difficulty,
    turn: state.turn,
    vars: state.vars.slice(),
    reckoned: state.reckoned,
    crises: state.crises.map((crisis) => (crisis.exit === null ? cloneCrisis(crisis) : crisis)),
    measures: state.measures.map(cloneMeasure),
    projects: state.projects.slice(),
    commitments: state.commitments,
    proposals: state.proposals.slice(),
    framework: state.framework,
    initiatives: state.initiatives,
    intruders: state.intruders,
    used: state.used,
    nextId: state.nextId,
    ending: state.ending,
  };
}

const cloneCrisis = (crisis: Crisis): Crisis => ({
  id: crisis.id,
  family: crisis.family,
  instigator: crisis.instigator,
  target: crisis.target,
  place: crisis.place,
  demand: crisis.demand,
  opened: crisis.opened,
  rung: crisis.rung,
  clock: crisis.clock,
  resolve: crisis.resolve,
  targetStake: crisis.targetStake,
  instigatorStake: crisis.instigatorStake,
  support: crisis.support,
  attribution: crisis.attribution,
  suspect: crisis.suspect,
  accused: crisis.accused,
  called: crisis.called,
  exit: crisis.exit,
  closed: crisis.closed,
});

const cloneMeasure = (measure: Measure): Measure => ({
  id: measure.id,
  by: measure.by,
  target: measure.target,
  sector: measure.sector,
  market: measure.market,
  instrument: measure.instrument,
  since: measure.since,
  severity: measure.severity,
  reallocated: measure.reallocated,
  deflected: measure.deflected,
});
