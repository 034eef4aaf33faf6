// The engine's door: everything that other rooms may use.
export { applyAction, flagOf, openCrisis, reportIncident } from './acts';
export {
  entriesRead,
  indexLedger,
  type LedgerIndex,
  numberOfThing,
  pathOf,
  rungAt,
  worstCrisis,
} from './causes';
export { dice, normaliseSeed } from './chance';
export { createEffects } from './effects';
export { overallScore } from './ending';
export { clamp, mulDiv } from './fixed';
export { createGame, type Game } from './game';
export { hashOf } from './hash';
export { RUNGS } from './ladder';
export type { Layout } from './layout';
export { type Entry, entriesFor, imbalance, type Ledger } from './ledger';
export {
  isBlocked,
  NOTHING_SPENT,
  reasonAgainst,
  reasonAgainstResponse,
  responsesTo,
  type Spent,
  shortOf,
  spend,
  targetsOf,
} from './legal';
export { type Government, governmentSchema, type Level, parseLevel } from './level';
export { appetite, audienceCost, oddsOf } from './odds';
export { formatRecord } from './record';
export { gameOf, resumeSession, type Shelf, verifyRecord } from './replay';
export { type GameRecord, parseRecord } from './replay-format';
export { nearest, type Problem, type Result } from './result';
export {
  type Action,
  type CrisisRules,
  type Done,
  type Effects,
  type Move,
  type OddsTable,
  type Order,
  type Orders,
  PARAMETERS,
  type Parameter,
  type ParameterId,
  type Part,
  type Policy,
  type Reckoning,
  type Response,
  type ResponseAction,
  type Rulebook,
  type SectorRules,
  type WorldviewRules,
} from './rulebook';
export { type Command, createSession, type Driver, type Month, type Seat, type Session } from './session';
export { viewOf } from './sight';
export { type OddsRange, oddsRange, type Range, type Stakes, stakesOf } from './stakes';
export { startState } from './start';
export {
  type Commitment,
  type Crisis,
  DIFFICULTIES,
  type Difficulty,
  ENDINGS,
  type Ending,
  EVENT_KINDS,
  type EventKind,
  EXITS,
  type Exit,
  FAMILIES,
  type Family,
  type GameEvent,
  isSeenBy,
  type Measure,
  type Phase,
  type Project,
  type Proposal,
  STANCES,
  type Stance,
  type State,
  WORLDVIEWS,
  type Worldview,
} from './state';
export { createBareTurns, createInterpretedTurns, createTurns } from './turn';
export {
  DIALS,
  type Dial,
  MARKETS,
  type Market,
  PILLARS,
  type Pillar,
  SECTORS,
  type Sector,
  type SideVariable,
} from './variables';
export { ATTRIBUTED, type CrisisView, monthOf, type View } from './view';
