// The catalogue of acts, in the order in which they are shown.
import type { Action } from '../../engine';
import { acceptProposal } from './accept-proposal';
import { acceptQuietly } from './accept-quietly';
import { acceptTerms } from './accept-terms';
import { aidCoastGuard } from './aid-coast-guard';
import { arbitrationFiling } from './arbitration-filing';
import { aseanStatement } from './asean-statement';
import { backChannelBeijing } from './back-channel-beijing';
import { backOff } from './back-off';
import { balancedVisits } from './balanced-visits';
import { blockResupply } from './block-resupply';
import { burdenDemand } from './burden-demand';
import { buyPatrolShips } from './buy-patrol-ships';
import { codeOfConductTalks } from './code-of-conduct-talks';
import { compatibleSystemsPact } from './compatible-systems-pact';
import { consultationClausePact } from './consultation-clause-pact';
import { coordinationCellPact } from './coordination-cell-pact';
import { counterBlock } from './counter-block';
import { counterMeasures } from './counter-measures';
import { counterOperation } from './counter-operation';
import { crisisProceduresPact } from './crisis-procedures-pact';
import { criticalStockpile } from './critical-stockpile';
import { cyberHardening } from './cyber-hardening';
import { cyberPartnership } from './cyber-partnership';
import { declineProposal } from './decline-proposal';
import { defenceClausePact } from './defence-clause-pact';
import { denyInvolvement } from './deny-involvement';
import { destructiveWiper } from './destructive-wiper';
import { easeChecks } from './ease-checks';
import { escortWithAlly } from './escort-with-ally';
import { exportCreditNewMarkets } from './export-credit-new-markets';
import { exporterAdjustmentFund } from './exporter-adjustment-fund';
import { fishingMoratorium } from './fishing-moratorium';
import { freeTradeUpgrade } from './free-trade-upgrade';
import { freedomOfNavigation } from './freedom-of-navigation';
import { importBan } from './import-ban';
import { incidentsHotline } from './incidents-hotline';
import { inducement } from './inducement';
import { influenceCampaign } from './influence-campaign';
import { inspectionDelay } from './inspection-delay';
import { intelligenceSharingPact } from './intelligence-sharing-pact';
import { jointDevelopmentTalks } from './joint-development-talks';
import { jointSail } from './joint-sail';
import { jointStatementCoercion } from './joint-statement-coercion';
import { keepMeasure } from './keep-measure';
import { keepStation } from './keep-station';
import { lowProfilePatrols } from './low-profile-patrols';
import { maritimeDialoguePact } from './maritime-dialogue-pact';
import { militiaSwarm } from './militia-swarm';
import { mutualWithdrawal } from './mutual-withdrawal';
import { nameJointly } from './name-jointly';
import { namePublicly } from './name-publicly';
import { networkIntrusion } from './network-intrusion';
import { offerDeal } from './offer-deal';
import { openBases } from './open-bases';
import { patrolSurge } from './patrol-surge';
import { privateProtest } from './private-protest';
import { protestNote } from './protest-note';
import { publicise } from './publicise';
import { quietChannel } from './quiet-channel';
import { quietRepair } from './quiet-repair';
import { quietResupplyDeal } from './quiet-resupply-deal';
import { quietTalks } from './quiet-talks';
import { quietTalksTrade } from './quiet-talks-trade';
import { radarSharing } from './radar-sharing';
import { ramAndBoard } from './ram-and-board';
import { reassuranceVisit } from './reassurance-visit';
import { reciprocalAccess } from './reciprocal-access';
import { regionalDrills } from './regional-drills';
import { regularDrillsPact } from './regular-drills-pact';
import { reliefAndRedirect } from './relief-and-redirect';
import { resupplyRun } from './resupply-run';
import { rotateCoastGuard } from './rotate-coast-guard';
import { sanctionOperators } from './sanction-operators';
import { secondWave } from './second-wave';
import { sharedForensics } from './shared-forensics';
import { shipTransfers } from './ship-transfers';
import { supplyChainRelocation } from './supply-chain-relocation';
import { surveyShip } from './survey-ship';
import { tightenChecks } from './tighten-checks';
import { tourBan } from './tour-ban';
import { tourismNewMarkets } from './tourism-new-markets';
import { tradeAnswerPact } from './trade-answer-pact';
import { treatyConsultation } from './treaty-consultation';
import { treatyReaffirmation } from './treaty-reaffirmation';
import { voiceSupport } from './voice-support';
import { waterCannon } from './water-cannon';
import { websiteDisruption } from './website-disruption';
import { widenMeasures } from './widen-measures';
import { withdraw } from './withdraw';
import { wtoCase } from './wto-case';

export const actionList: readonly Action[] = [
  quietChannel,
  incidentsHotline,
  aseanStatement,
  codeOfConductTalks,
  jointDevelopmentTalks,
  lowProfilePatrols,
  balancedVisits,
  exportCreditNewMarkets,
  freeTradeUpgrade,
  exporterAdjustmentFund,
  criticalStockpile,
  cyberHardening,
  supplyChainRelocation,
  tourismNewMarkets,
  rotateCoastGuard,
  buyPatrolShips,
  openBases,
  jointSail,
  radarSharing,
  reciprocalAccess,
  treatyConsultation,
  cyberPartnership,
  regionalDrills,
  regularDrillsPact,
  intelligenceSharingPact,
  crisisProceduresPact,
  maritimeDialoguePact,
  compatibleSystemsPact,
  tradeAnswerPact,
  coordinationCellPact,
  consultationClausePact,
  defenceClausePact,
  acceptProposal,
  declineProposal,
  voiceSupport,
  aidCoastGuard,
  freedomOfNavigation,
  shipTransfers,
  treatyReaffirmation,
  burdenDemand,
  backChannelBeijing,
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
  withdraw,
  quietResupplyDeal,
  mutualWithdrawal,
  resupplyRun,
  protestNote,
  publicise,
  escortWithAlly,
  arbitrationFiling,
  counterBlock,
  acceptQuietly,
  privateProtest,
  quietRepair,
  sharedForensics,
  namePublicly,
  nameJointly,
  sanctionOperators,
  counterOperation,
  acceptTerms,
  quietTalksTrade,
  reliefAndRedirect,
  wtoCase,
  jointStatementCoercion,
  counterMeasures,
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
