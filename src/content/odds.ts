// The published odds of a crisis month, per mille: rows are the instigator's stance, columns the target's.
// Order of both: concede, offer, hold, push, escalate. A conceding side closes the crisis before any draw.
import type { OddsTable } from '../engine';

export const odds: OddsTable = {
  climb: [
    [0, 0, 0, 0, 0],
    [0, 0, 15, 90, 320],
    [0, 30, 70, 200, 470],
    [0, 190, 310, 470, 680],
    [0, 440, 580, 720, 900],
  ],
  ease: [
    [0, 0, 0, 0, 0],
    [0, 380, 330, 180, 60],
    [0, 280, 160, 70, 20],
    [0, 120, 50, 20, 0],
    [0, 40, 10, 0, 0],
  ],
  swap: [
    [0, 0, 0, 0, 0],
    [0, 500, 220, 60, 0],
    [0, 160, 0, 0, 0],
    [0, 60, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ],
  accident: [0, 8, 20, 45, 80, 110, 0],
  audience: [0, 80, 160, 200, 250, 290, 350],
};
