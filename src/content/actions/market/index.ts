// What Brussels can do.
import type { Action } from '../../../engine';
import { antiCoercionInstrument } from './anti-coercion-instrument';
import { investmentAgreement } from './investment-agreement';
import { joinTradeCase } from './join-trade-case';
import { marketOpening } from './market-opening';
import { navalVisit } from './naval-visit';
import { statementOfConcern } from './statement-of-concern';
import { watchSystem } from './watch-system';

export const market: readonly Action[] = [
  statementOfConcern,
  joinTradeCase,
  investmentAgreement,
  marketOpening,
  antiCoercionInstrument,
  navalVisit,
  watchSystem,
];
