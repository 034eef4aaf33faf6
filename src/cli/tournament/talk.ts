// What the processes of a tournament say to one another.
import type { Part, Size } from './part';

/** What a worker is asked: a level to play. */
export interface Task {
  readonly level: string;
  readonly size: Size;
}

/** What a worker says: how far it is, what came of a level, or that it can take a first one. */
export type Said = { readonly told: string } | { readonly part: Part } | { readonly ready: true };
