// What Beijing can do: at sea, at the counter, in networks and in words; what it gives; and how it goes on in a crisis.
import type { Action } from '../../../engine';
import { backOff } from './back-off';
import { blockResupply } from './block-resupply';
import { denyInvolvement } from './deny-involvement';
import { destructiveWiper } from './destructive-wiper';
import { easeChecks } from './ease-checks';
import { fishingMoratorium } from './fishing-moratorium';
import { importBan } from './import-ban';
import { inducement } from './inducement';
import { influenceCampaign } from './influence-campaign';
import { inspectionDelay } from './inspection-delay';
import { keepMeasure } from './keep-measure';
import { keepStation } from './keep-station';
import { militiaSwarm } from './militia-swarm';
import { networkIntrusion } from './network-intrusion';
import { offerDeal } from './offer-deal';
import { patrolSurge } from './patrol-surge';
import { quietTalks } from './quiet-talks';
import { ramAndBoard } from './ram-and-board';
import { reassuranceVisit } from './reassurance-visit';
import { secondWave } from './second-wave';
import { surveyShip } from './survey-ship';
import { tightenChecks } from './tighten-checks';
import { tourBan } from './tour-ban';
import { waterCannon } from './water-cannon';
import { websiteDisruption } from './website-disruption';
import { widenMeasures } from './widen-measures';

export const rival: readonly Action[] = [
  patrolSurge,
  militiaSwarm,
  blockResupply,
  surveyShip,
  fishingMoratorium,
  inspectionDelay,
  importBan,
  tourBan,
  networkIntrusion,
  websiteDisruption,
  influenceCampaign,
  inducement,
  quietTalks,
  reassuranceVisit,
  backOff,
  offerDeal,
  keepStation,
  waterCannon,
  ramAndBoard,
  denyInvolvement,
  secondWave,
  destructiveWiper,
  keepMeasure,
  easeChecks,
  tightenChecks,
  widenMeasures,
];
