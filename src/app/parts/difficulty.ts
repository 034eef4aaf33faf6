// The engine's difficulties by name, without the engine: the title's script stays small.
import type { Difficulty } from '../../engine';

export const DIFFICULTY_WORDS = ['gentle', 'standard', 'hard'] as const satisfies readonly Difficulty[];
export type DifficultyWord = Difficulty;
