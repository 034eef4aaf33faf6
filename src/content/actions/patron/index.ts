// What Washington can do.
import type { Action } from '../../../engine';
import { backChannelBeijing } from './back-channel-beijing';
import { burdenDemand } from './burden-demand';
import { freedomOfNavigation } from './freedom-of-navigation';
import { shipTransfers } from './ship-transfers';
import { treatyReaffirmation } from './treaty-reaffirmation';

export const patron: readonly Action[] = [
  freedomOfNavigation,
  shipTransfers,
  treatyReaffirmation,
  burdenDemand,
  backChannelBeijing,
];
