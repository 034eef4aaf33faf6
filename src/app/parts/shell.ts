// What every screen of the app has at hand: words, settings, and the way to other screens.
import { createContext, useContext } from 'react';
import type { Text } from '../../text';
import type { Go } from '../route';
import type { Settings } from '../storage/settings';

export interface Shell {
  readonly text: Text;
  readonly go: Go;
  readonly settings: Settings;
  change(next: Partial<Settings>): void;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('a screen stands outside the app');
  return shell;
}
