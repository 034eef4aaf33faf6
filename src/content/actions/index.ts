// The catalogue of acts, in the order in which they are shown: one folder for each role, by whose acts they first are.
import type { Action } from '../../engine';
import { patron } from './patron';
import { regional } from './regional';
import { rival } from './rival';

export const actionList: readonly Action[] = [...regional, ...patron, ...rival];
