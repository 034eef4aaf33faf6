// Opening a record from a file: checked by playing it again, then a game of its own; or what is wrong with it.
import { useCallback, useState } from 'react';
import { recordFault, type Text } from '../../text';
import { importGame, openGame } from '../game/games';
import { useShell } from './shell';

export interface ImportState {
  readonly busy: string | null;
  readonly faults: { readonly name: string; readonly sentences: readonly string[] } | null;
  take(name: string, words: string): void;
  unreadable(name: string): void;
}

const MOST = 5;

export function useImport(text: Text): ImportState {
  const { go } = useShell();
  const [busy, setBusy] = useState<string | null>(null);
  const [faults, setFaults] = useState<ImportState['faults']>(null);
  const take = useCallback(
    (name: string, words: string): void => {
      setBusy(name);
      setFaults(null);
      const open = async (): Promise<void> => {
        const result = await importGame(words);
        setBusy(null);
        if (!result.ok) {
          const sentences = result.problems.map((problem) => recordFault(text, problem));
          setFaults({ name, sentences: [...new Set(sentences)].slice(0, MOST) });
          return;
        }
        const opening = await openGame(result.value);
        const over = opening.kind === 'open' && opening.game.session.phase() === 'debrief';
        go({ at: over ? 'debrief' : 'play', game: result.value });
      };
      open().catch((fault: unknown) => {
        const detail = fault instanceof Error ? fault.message : String(fault);
        setBusy(null);
        setFaults({ name, sentences: [text.say('app.bad.not-opened', { detail })] });
      });
    },
    [text, go],
  );
  const unreadable = useCallback(
    (name: string): void => setFaults({ name, sentences: [text.say('app.bad.unreadable')] }),
    [text],
  );
  return { busy, faults, take, unreadable };
}
