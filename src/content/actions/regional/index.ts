// What regional governments can do: policies by pillar, then answers to crises.

import type { Action } from '../../../engine';
import { acceptProposal } from './accept-proposal';
import { acceptQuietly } from './accept-quietly';
import { acceptTerms } from './accept-terms';
import { accuseOnSuspicion } from './accuse-on-suspicion';
import { aidCoastGuard } from './aid-coast-guard';
import { arbitrationFiling } from './arbitration-filing';
import { aseanStatement } from './asean-statement';
import { assuranceStatement } from './assurance-statement';
import { backChannelOffer } from './back-channel-offer';
import { balancedVisits } from './balanced-visits';
import { buyBannedGoods } from './buy-banned-goods';
import { buyPatrolShips } from './buy-patrol-ships';
import { cableRepairShip } from './cable-repair-ship';
import { chairInitiative } from './chair-initiative';
import { coastGuardAcademy } from './coast-guard-academy';
import { codeOfConductTalks } from './code-of-conduct-talks';
import { compatibleSystemsPact } from './compatible-systems-pact';
import { consultationClausePact } from './consultation-clause-pact';
import { coordinationCellPact } from './coordination-cell-pact';
import { counterBlock } from './counter-block';
import { counterFire } from './counter-fire';
import { counterMeasures } from './counter-measures';
import { counterOperation } from './counter-operation';
import { crisisProceduresPact } from './crisis-procedures-pact';
import { criticalStockpile } from './critical-stockpile';
import { cyberHardening } from './cyber-hardening';
import { cyberPartnership } from './cyber-partnership';
import { debtFreeInfrastructure } from './debt-free-infrastructure';
import { declineProposal } from './decline-proposal';
import { defenceClausePact } from './defence-clause-pact';
import { defenceWhitePaper } from './defence-white-paper';
import { electionSecurityUnit } from './election-security-unit';
import { escortWithAlly } from './escort-with-ally';
import { evacuateFishermen } from './evacuate-fishermen';
import { exportCreditNewMarkets } from './export-credit-new-markets';
import { exporterAdjustmentFund } from './exporter-adjustment-fund';
import { fisheriesAgreement } from './fisheries-agreement';
import { fourWaySummit } from './four-way-summit';
import { freeTradeUpgrade } from './free-trade-upgrade';
import { fuelFishingFleet } from './fuel-fishing-fleet';
import { holdFire } from './hold-fire';
import { hostSummit } from './host-summit';
import { incidentsHotline } from './incidents-hotline';
import { intelligenceSharingPact } from './intelligence-sharing-pact';
import { investmentScreening } from './investment-screening';
import { jointCableWatch } from './joint-cable-watch';
import { jointDevelopmentTalks } from './joint-development-talks';
import { jointDrillAnswer } from './joint-drill-answer';
import { jointSail } from './joint-sail';
import { jointStatementCoercion } from './joint-statement-coercion';
import { lowProfilePatrols } from './low-profile-patrols';
import { maritimeDialoguePact } from './maritime-dialogue-pact';
import { maritimeZonesLaw } from './maritime-zones-law';
import { mediaLiteracy } from './media-literacy';
import { mediateDispute } from './mediate-dispute';
import { missileDefenceSite } from './missile-defence-site';
import { mutualWithdrawal } from './mutual-withdrawal';
import { nameJointly } from './name-jointly';
import { namePublicly } from './name-publicly';
import { nonAlignedStatement } from './non-aligned-statement';
import { openBases } from './open-bases';
import { originChecks } from './origin-checks';
import { otherSuppliers } from './other-suppliers';
import { pressEmbeds } from './press-embeds';
import { privateProtest } from './private-protest';
import { protestNote } from './protest-note';
import { publicise } from './publicise';
import { quietChannel } from './quiet-channel';
import { quietRepair } from './quiet-repair';
import { quietResupplyDeal } from './quiet-resupply-deal';
import { quietTalksTrade } from './quiet-talks-trade';
import { quietVisit } from './quiet-visit';
import { radarSharing } from './radar-sharing';
import { reciprocalAccess } from './reciprocal-access';
import { reconcileHistory } from './reconcile-history';
import { recycleAndRedesign } from './recycle-and-redesign';
import { regionalDrills } from './regional-drills';
import { regularDrillsPact } from './regular-drills-pact';
import { reliefAndRedirect } from './relief-and-redirect';
import { reliefDrill } from './relief-drill';
import { repairOutpost } from './repair-outpost';
import { reserveCrews } from './reserve-crews';
import { resupplyRun } from './resupply-run';
import { rotateCoastGuard } from './rotate-coast-guard';
import { sanctionOperators } from './sanction-operators';
import { sayNothing } from './say-nothing';
import { sharedForensics } from './shared-forensics';
import { sitItOut } from './sit-it-out';
import { stockpileInput } from './stockpile-input';
import { submarineTechnology } from './submarine-technology';
import { supplyChainRelocation } from './supply-chain-relocation';
import { suspendDrills } from './suspend-drills';
import { tourismNewMarkets } from './tourism-new-markets';
import { tradeAnswerPact } from './trade-answer-pact';
import { tradeHalt } from './trade-halt';
import { transparencyFlights } from './transparency-flights';
import { treatyConsultation } from './treaty-consultation';
import { trilateralSummit } from './trilateral-summit';
import { unComplaint } from './un-complaint';
import { voiceSupport } from './voice-support';
import { warnExporters } from './warn-exporters';
import { withdraw } from './withdraw';
import { wtoCase } from './wto-case';

export const regional: readonly Action[] = [
  quietChannel,
  incidentsHotline,
  aseanStatement,
  codeOfConductTalks,
  jointDevelopmentTalks,
  lowProfilePatrols,
  balancedVisits,
  quietVisit,
  nonAlignedStatement,
  assuranceStatement,
  fisheriesAgreement,
  chairInitiative,
  hostSummit,
  evacuateFishermen,
  reliefDrill,
  exportCreditNewMarkets,
  freeTradeUpgrade,
  exporterAdjustmentFund,
  criticalStockpile,
  cyberHardening,
  supplyChainRelocation,
  tourismNewMarkets,
  stockpileInput,
  otherSuppliers,
  recycleAndRedesign,
  debtFreeInfrastructure,
  cableRepairShip,
  electionSecurityUnit,
  mediaLiteracy,
  investmentScreening,
  originChecks,
  warnExporters,
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
  reconcileHistory,
  coastGuardAcademy,
  reserveCrews,
  transparencyFlights,
  pressEmbeds,
  maritimeZonesLaw,
  defenceWhitePaper,
  repairOutpost,
  fuelFishingFleet,
  missileDefenceSite,
  submarineTechnology,
  fourWaySummit,
  trilateralSummit,
  jointCableWatch,
  acceptProposal,
  declineProposal,
  voiceSupport,
  aidCoastGuard,
  mediateDispute,
  buyBannedGoods,
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
  sayNothing,
  namePublicly,
  accuseOnSuspicion,
  nameJointly,
  sanctionOperators,
  counterOperation,
  acceptTerms,
  quietTalksTrade,
  reliefAndRedirect,
  sitItOut,
  wtoCase,
  jointStatementCoercion,
  counterMeasures,
  suspendDrills,
  backChannelOffer,
  holdFire,
  unComplaint,
  tradeHalt,
  jointDrillAnswer,
  counterFire,
];
