// What Washington can do.
import type { Action } from '../../../engine';
import { armsSale } from './arms-sale';
import { backChannelBeijing } from './back-channel-beijing';
import { bomberFlight } from './bomber-flight';
import { burdenDemand } from './burden-demand';
import { carrierVisit } from './carrier-visit';
import { emergencyPurchases } from './emergency-purchases';
import { forwardMissiles } from './forward-missiles';
import { freedomOfNavigation } from './freedom-of-navigation';
import { huntForwardTeam } from './hunt-forward-team';
import { liftArmsEmbargo } from './lift-arms-embargo';
import { reduceForces } from './reduce-forces';
import { sanctionRivalFirms } from './sanction-rival-firms';
import { shareWarning } from './share-warning';
import { shipTransfers } from './ship-transfers';
import { summitWithBeijing } from './summit-with-beijing';
import { summitWithPyongyang } from './summit-with-pyongyang';
import { tariffsOnAllies } from './tariffs-on-allies';
import { tradePactForAllies } from './trade-pact-for-allies';
import { treatyReaffirmation } from './treaty-reaffirmation';

export const patron: readonly Action[] = [
  freedomOfNavigation,
  shipTransfers,
  treatyReaffirmation,
  burdenDemand,
  backChannelBeijing,
  carrierVisit,
  bomberFlight,
  forwardMissiles,
  armsSale,
  shareWarning,
  huntForwardTeam,
  sanctionRivalFirms,
  summitWithBeijing,
  summitWithPyongyang,
  tradePactForAllies,
  tariffsOnAllies,
  reduceForces,
  emergencyPurchases,
  liftArmsEmbargo,
];
