// Follows how saving goes.
import { useSyncExternalStore } from 'react';
import type { Autosave, SaveState } from '../storage/autosave';

export const useSaveState = (autosave: Autosave): SaveState =>
  useSyncExternalStore(autosave.subscribe, autosave.state);
