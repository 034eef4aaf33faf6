// The game with this id, opened from the page or from its save; or a page that says why it cannot be played here.
import { useCallback, useEffect, useState } from 'react';
import { recordFault } from '../../text';
import { type Opening, openGame } from '../game/games';
import { useTableText } from '../parts/full-text';
import { PageBar } from '../parts/page-bar';
import { ScreenTitle } from '../parts/screen-title';
import { useShell } from '../parts/shell';
import { Playing } from './playing';
import { useSaveState } from './use-save-state';

export function PlayRoom({ id }: { readonly id: string }) {
  const text = useTableText();
  const [opening, open] = useOpening(id);
  if (opening === null)
    return (
      <p className="app-loading" role="status">
        {text.say('app.loading')}
      </p>
    );
  if (opening.kind !== 'open') return <NotHere opening={opening} onTakeOver={() => open(true)} />;
  return <Guarded opening={opening} onTakeOver={() => open(true)} />;
}

/** Follows the opening of a game; the second part opens it again, taking it over if asked. */
export function useOpening(id: string): readonly [Opening | null, (takeOver: boolean) => void] {
  const [opening, setOpening] = useState<Opening | null>(null);
  const open = useCallback(
    (takeOver: boolean): void => {
      setOpening(null);
      void openGame(id, takeOver).then(setOpening);
    },
    [id],
  );
  useEffect(() => open(false), [open]);
  return [opening, open];
}

interface GuardedProps {
  readonly opening: Extract<Opening, { kind: 'open' }>;
  onTakeOver(): void;
}

/** As long as no other tab takes the game over. */
function Guarded({ opening, onTakeOver }: GuardedProps) {
  const save = useSaveState(opening.game.autosave);
  if (save.kind === 'elsewhere') return <NotHere opening={{ kind: 'elsewhere' }} onTakeOver={onTakeOver} />;
  return <Playing game={opening.game} save={save} />;
}

interface NotHereProps {
  readonly opening: Exclude<Opening, { kind: 'open' }>;
  onTakeOver(): void;
}

export function NotHere({ opening, onTakeOver }: NotHereProps) {
  const { go } = useShell();
  const text = useTableText();
  const { kind } = opening;
  return (
    <main className="app-page">
      <PageBar />
      <ScreenTitle>{text.say(`app.play.${kind}-title`)}</ScreenTitle>
      <p className="app-lead">{text.say(`app.play.${kind}`)}</p>
      {kind === 'bad' ? (
        <ul className="app-faults">
          {[...new Set(opening.problems.map((problem) => recordFault(text, problem)))].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      <p className="app-row">
        {kind === 'elsewhere' ? (
          <button type="button" className="app-button" onClick={onTakeOver}>
            {text.say('app.play.take-over')}
          </button>
        ) : null}
        <button type="button" className="app-button" data-kind="plain" onClick={() => go({ at: 'saves' })}>
          {text.say('app.title.saves')}
        </button>
      </p>
    </main>
  );
}
