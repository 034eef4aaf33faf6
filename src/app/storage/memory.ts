// Saves that the disk would not take: kept as long as the page is open, so that leaving a screen loses nothing.
import type { SaveHead, SaveSlot } from './database';

const kept = new Map<string, SaveSlot>();

export function keepInMemory(slot: SaveSlot): void {
  kept.set(slot.head.id, slot);
}

export function dropFromMemory(id: string): void {
  kept.delete(id);
}

export const fromMemory = (id: string): SaveSlot | undefined => kept.get(id);

export const headsInMemory = (): readonly SaveHead[] => [...kept.values()].map((slot) => slot.head);
