// What Beijing can do: at sea, at the counter, in networks and in words; what it gives; and how it goes on in a crisis.
import type { Action } from '../../../engine';
import { administrativeDistrict } from './administrative-district';
import { airIncursions } from './air-incursions';
import { anchorTheMilitia } from './anchor-the-militia';
import { antiDumpingDuties } from './anti-dumping-duties';
import { backOff } from './back-off';
import { blockResupply } from './block-resupply';
import { carrierPassage } from './carrier-passage';
import { closeStores } from './close-stores';
import { coastGuardLaw } from './coast-guard-law';
import { consumerBoycott } from './consumer-boycott';
import { contentBan } from './content-ban';
import { cutCables } from './cut-cables';
import { cutLines } from './cut-lines';
import { debtSqueeze } from './debt-squeeze';
import { declareAirZone } from './declare-air-zone';
import { denyInvolvement } from './deny-involvement';
import { destructiveWiper } from './destructive-wiper';
import { detainNationals } from './detain-nationals';
import { dredgeAnIsland } from './dredge-an-island';
import { droneFlights } from './drone-flights';
import { dualUseBan } from './dual-use-ban';
import { easeChecks } from './ease-checks';
import { electionRumours } from './election-rumours';
import { fakeLocalNews } from './fake-local-news';
import { fishingFleet } from './fishing-fleet';
import { fishingMoratorium } from './fishing-moratorium';
import { floatingBarrier } from './floating-barrier';
import { freezeContacts } from './freeze-contacts';
import { hackAndLeak } from './hack-and-leak';
import { healthAid } from './health-aid';
import { historyCampaign } from './history-campaign';
import { importBan } from './import-ban';
import { inducement } from './inducement';
import { influenceCampaign } from './influence-campaign';
import { inspectionDelay } from './inspection-delay';
import { jamAtSea } from './jam-at-sea';
import { jointBomberFlight } from './joint-bomber-flight';
import { keepMeasure } from './keep-measure';
import { keepStation } from './keep-station';
import { laserDazzle } from './laser-dazzle';
import { layBuoys } from './lay-buoys';
import { legalNarrative } from './legal-narrative';
import { letTheSickLeave } from './let-the-sick-leave';
import { licenceReviews } from './licence-reviews';
import { liftMeasures } from './lift-measures';
import { listOfGrievances } from './list-of-grievances';
import { liveFireDrill } from './live-fire-drill';
import { militiaSwarm } from './militia-swarm';
import { nameAnother } from './name-another';
import { networkIntrusion } from './network-intrusion';
import { offerBuyingBack } from './offer-buying-back';
import { offerDeal } from './offer-deal';
import { oilRig } from './oil-rig';
import { partyChannels } from './party-channels';
import { patrolSurge } from './patrol-surge';
import { phishingCampaign } from './phishing-campaign';
import { portLoan } from './port-loan';
import { pressTheDiaspora } from './press-the-diaspora';
import { pressThirdFirms } from './press-third-firms';
import { probeInfrastructure } from './probe-infrastructure';
import { promiseACode } from './promise-a-code';
import { publishMap } from './publish-map';
import { purchaseDelegation } from './purchase-delegation';
import { quietTalks } from './quiet-talks';
import { ramAndBoard } from './ram-and-board';
import { reassuranceVisit } from './reassurance-visit';
import { secondWave } from './second-wave';
import { sharedFishingOffer } from './shared-fishing-offer';
import { showTheShips } from './show-the-ships';
import { splitTheCoalition } from './split-the-coalition';
import { spyBalloon } from './spy-balloon';
import { stealResearch } from './steal-research';
import { stopAnInput } from './stop-an-input';
import { stopAndSearch } from './stop-and-search';
import { stopVisas } from './stop-visas';
import { subsidyExclusion } from './subsidy-exclusion';
import { supplyChainImplant } from './supply-chain-implant';
import { surveyShip } from './survey-ship';
import { tightenChecks } from './tighten-checks';
import { tourBan } from './tour-ban';
import { tradePactOffer } from './trade-pact-offer';
import { travelWarning } from './travel-warning';
import { visaFreeEntry } from './visa-free-entry';
import { warshipsBehind } from './warships-behind';
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
  declareAirZone,
  administrativeDistrict,
  coastGuardLaw,
  publishMap,
  detainNationals,
  stopVisas,
  freezeContacts,
  listOfGrievances,
  partyChannels,
  splitTheCoalition,
  historyCampaign,
  legalNarrative,
  liftMeasures,
  purchaseDelegation,
  portLoan,
  healthAid,
  sharedFishingOffer,
  visaFreeEntry,
  promiseACode,
  tradePactOffer,
  stopAnInput,
  dualUseBan,
  licenceReviews,
  consumerBoycott,
  closeStores,
  contentBan,
  antiDumpingDuties,
  travelWarning,
  debtSqueeze,
  pressThirdFirms,
  subsidyExclusion,
  liveFireDrill,
  oilRig,
  dredgeAnIsland,
  fishingFleet,
  anchorTheMilitia,
  laserDazzle,
  layBuoys,
  droneFlights,
  spyBalloon,
  cutLines,
  jamAtSea,
  warshipsBehind,
  stopAndSearch,
  jointBomberFlight,
  airIncursions,
  carrierPassage,
  cutCables,
  phishingCampaign,
  hackAndLeak,
  supplyChainImplant,
  probeInfrastructure,
  stealResearch,
  fakeLocalNews,
  electionRumours,
  pressTheDiaspora,
  backOff,
  offerDeal,
  letTheSickLeave,
  keepStation,
  showTheShips,
  waterCannon,
  floatingBarrier,
  ramAndBoard,
  denyInvolvement,
  nameAnother,
  secondWave,
  destructiveWiper,
  easeChecks,
  offerBuyingBack,
  keepMeasure,
  tightenChecks,
  widenMeasures,
];
