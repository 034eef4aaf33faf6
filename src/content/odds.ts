// The published odds of a crisis month, per mille: rows are the instigator's stance, columns the target's.
// Order of both: concede, offer, hold, push, escalate. A conceding side closes the crisis before any draw.
import type { OddsTable } from '../engine';

export const odds: OddsTable = {
  climb: [
    [0, 0, 0, 0, 0],
    [0, 0, 15, 90, 320],
    [0, 30, 60, 180, 450],
    [0, 170, 260, 430, 640],
    [0, 420, 520, 680, 880],
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
  accident: [0, 5, 12, 30, 60, 100, 0],
  audience: [0, 15, 35, 70, 140, 200, 300],
};
