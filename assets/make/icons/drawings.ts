// What each act's icon is drawn with, by act.
import { answers } from './answers';
import { composed } from './composed';
import { others } from './others';
import { policies } from './policies';
import { pressing } from './pressing';
import type { Drawings } from './strokes';

export const drawings: Drawings = { ...policies, ...others, ...answers, ...pressing, ...composed };
