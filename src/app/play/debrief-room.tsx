// After the game: the debrief of the game with this id.
import { useCallback, useEffect } from 'react';
import { sources } from '../../content';
import { DIALS, type Worldview } from '../../engine';
import { exportSession } from '../game/export';
import { useFullText } from '../parts/full-text';
import { ScreenTitle } from '../parts/screen-title';
import { useShell } from '../parts/shell';
import { replayUnder } from '../what-if';
import { NotHere, useOpening } from './play-room';

export function DebriefRoom({ id }: { readonly id: string }) {
  const { go } = useShell();
  const text = useFullText();
  const [opening, open] = useOpening(id);
  const session = opening?.kind === 'open' ? opening.game.session : null;
  const under = useCallback(
    async (worldview: Worldview) => {
      if (session === null) throw new Error('no game is open');
      return replayUnder(session, worldview);
    },
    [session],
  );
  const running = session !== null && session.phase() !== 'debrief';
  useEffect(() => {
    if (running) go({ at: 'play', game: id }, 'replace');
  }, [running, go, id]);
  if (opening === null || running)
    return (
      <p className="app-loading" role="status">
        {text.say('app.loading')}
      </p>
    );
  if (opening.kind !== 'open') return <NotHere opening={opening} onTakeOver={() => open(true)} />;
  const { game } = opening;
  return (
    <main className="app-page">
      <ScreenTitle>{text.say('app.saves.debrief')}</ScreenTitle>
      <ul>
        {DIALS.map((dial) => (
          <li key={dial}>
            {text.say(`names.variables.side.${dial}.name`)}{' '}
            {game.session.view(game.side).read(game.session.game.at.side(game.side, dial))}
          </li>
        ))}
      </ul>
      <button type="button" className="app-button" onClick={() => exportSession(game.session)}>
        {text.say('app.play.export')}
      </button>
      <button type="button" className="app-button" onClick={() => void under('spiral')}>
        {Object.keys(sources).length}
      </button>
    </main>
  );
}
