// The engine's door: everything that other rooms may use.

export { applyAction, flagOf, openCrisis, reportIncident } from './acts';
export { knownInOffice } from './administrations';
export { answersTo, askedBy } from './answers';
export {
  entriesRead,
  indexLedger,
  type LedgerIndex,
  numberOfThing,
  pathOf,
  rungAt,
  worstCrisis,
} from './causes';
export { type Dice, dice, noise, normaliseSeed } from './chance';
export { HOMELAND, isArmed, isCovered, treatyTexts } from './cover';
export { createEffects } from './effects';
export { overallScore } from './ending';
export {
  type Deed,
  deedsOf,
  type Escalation,
  escalationOf,
  sumTallies,
  type Tally,
  WAR,
  WAR_ACT,
} from './escalation';
export { accuse, layTraces, SUSPECTED, sowDoubt } from './evidence';
export { clamp, mulDiv } from './fixed';
export { createGame, type Game } from './game';
export { hashOf } from './hash';
export { gameSeenBy, imagine } from './imagine';
export { readJson } from './json-text';
export { RUNGS } from './ladder';
export type { Layout } from './layout';
export { type Entry, entriesFor, imbalance, type Ledger, listedImbalance } from './ledger';
export {
  actsOf,
  checkPlan,
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
export { isRedSeat, parseLevel } from './level';
export { type Government, governmentSchema, type Level } from './level-format';
export type { Known } from './level-known';
export { withinOwnLimits } from './limits';
export { DOMAINS, ESCALATION_CLASSES, type Nature } from './nature';
export {
  appetite,
  audienceCost,
  oddsOf,
  type Pull,
  provocationPulls,
  pullsOn,
  quarrelPulls,
} from './odds';
export { PARAMETERS, type Parameter, type ParameterId } from './parameters';
export { setFrozen } from './phases/alliances';
export { answerInitiative } from './phases/framework';
export { dialsPerThousand } from './reckon';
export { formatRecord } from './record';
export { gameOf, resumeSession, type Shelf, verifyRecord, verifyText } from './replay';
export { type GameRecord, parseRecord } from './replay-format';
export { mistyped, nearest, type Problem, type Result } from './result';
export type {
  Action,
  Clause,
  CrisisRules,
  Done,
  Effects,
  Move,
  OddsTable,
  Order,
  Orders,
  Part,
  Policy,
  Reckoning,
  Response,
  ResponseAction,
  Rulebook,
  SectorRules,
  StepRules,
  WorldviewRules,
} from './rulebook';
export { type Command, createSession, type Driver, type Month, type Seat, type Session } from './session';
export { viewOf } from './sight';
export { type OddsRange, oddsRange, type Range, type Stakes, stakesOf } from './stakes';
export { startState, usualTerms } from './start';
export {
  ARMED_FAMILIES,
  BONDS,
  type BondKind,
  type Commitment,
  type Crisis,
  DECISIONS,
  type Decision,
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
  type Initiative,
  isSeenBy,
  type Measure,
  type Phase,
  type Project,
  type Proposal,
  type Role,
  STANCES,
  STEPS,
  type Stance,
  type State,
  type Step,
  WORLDVIEWS,
  type Worldview,
} from './state';
export { createBareTurns, createInterpretedTurns, createTurns } from './turn';
export {
  DIALS,
  type Dial,
  INPUTS,
  type Input,
  MARKETS,
  type Market,
  type PairVariable,
  PILLARS,
  type Pillar,
  SECTORS,
  type Sector,
  type SideVariable,
} from './variables';
export { ATTRIBUTED, type CrisisView, monthOf, type View } from './view';
