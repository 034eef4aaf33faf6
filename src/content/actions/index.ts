// The catalogue of acts, in the order in which they are shown: one folder for each role, by whose acts they first are.
import type { Action } from '../../engine';
import { alike } from './alike';
import { market } from './market';
import { patron } from './patron';
import { provoker } from './provoker';
import { regional } from './regional';
import { rival } from './rival';

export const actionList: readonly Action[] = [...regional, ...patron, ...market, ...rival, ...provoker].map(
  alike,
);
