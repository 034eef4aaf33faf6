// What regional governments can do: policies by pillar, then answers to crises.
import type { Action } from '../../../engine';
import { acceptProposal } from './accept-proposal';
import { acceptQuietly } from './accept-quietly';
import { acceptTerms } from './accept-terms';
import { aidCoastGuard } from './aid-coast-guard';
import { arbitrationFiling } from './arbitration-filing';
import { aseanStatement } from './asean-statement';
import { balancedVisits } from './balanced-visits';
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
import { escortWithAlly } from './escort-with-ally';
import { exportCreditNewMarkets } from './export-credit-new-markets';
import { exporterAdjustmentFund } from './exporter-adjustment-fund';
import { freeTradeUpgrade } from './free-trade-upgrade';
import { incidentsHotline } from './incidents-hotline';
import { intelligenceSharingPact } from './intelligence-sharing-pact';
import { jointDevelopmentTalks } from './joint-development-talks';
import { jointSail } from './joint-sail';
import { jointStatementCoercion } from './joint-statement-coercion';
import { lowProfilePatrols } from './low-profile-patrols';
import { maritimeDialoguePact } from './maritime-dialogue-pact';
import { mutualWithdrawal } from './mutual-withdrawal';
import { nameJointly } from './name-jointly';
import { namePublicly } from './name-publicly';
import { openBases } from './open-bases';
import { privateProtest } from './private-protest';
import { protestNote } from './protest-note';
import { publicise } from './publicise';
import { quietChannel } from './quiet-channel';
import { quietRepair } from './quiet-repair';
import { quietResupplyDeal } from './quiet-resupply-deal';
import { quietTalksTrade } from './quiet-talks-trade';
import { radarSharing } from './radar-sharing';
import { reciprocalAccess } from './reciprocal-access';
import { regionalDrills } from './regional-drills';
import { regularDrillsPact } from './regular-drills-pact';
import { reliefAndRedirect } from './relief-and-redirect';
import { resupplyRun } from './resupply-run';
import { rotateCoastGuard } from './rotate-coast-guard';
import { sanctionOperators } from './sanction-operators';
import { sharedForensics } from './shared-forensics';
import { supplyChainRelocation } from './supply-chain-relocation';
import { tourismNewMarkets } from './tourism-new-markets';
import { tradeAnswerPact } from './trade-answer-pact';
import { treatyConsultation } from './treaty-consultation';
import { voiceSupport } from './voice-support';
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
];
