// The same decisions in another world: the player's orders are followed where the rules allow them there.
import { createSeats, follower } from '../bots';
import { createSession, DIALS, type Dial, type Ending, type Session, type Worldview } from '../engine';

export interface Elsewise {
  readonly dials: Record<Dial, number>;
  readonly ending: Ending | null;
}

/** Plays the finished session's decisions again under a worldview. */
export function replayUnder(session: Session, worldview: Worldview): Elsewise {
  const { game, seed } = session;
  const side = game.level.player;
  const again = createSession({
    game,
    seed,
    seats: createSeats(game.level, seed, follower(session, side)),
    difficulty: session.view(side).difficulty,
    worldview,
    ledger: false,
  });
  const view = again.view(side);
  return {
    dials: Object.fromEntries(DIALS.map((dial) => [dial, view.read(game.at.side(side, dial))])) as Record<
      Dial,
      number
    >,
    ending: view.ending,
  };
}
