// The face for a program: one line of JSON for each thing to be known.
import { DIALS, isSeenBy } from '../../engine';
import { heatIn } from '../escalation';
import type { Face, Setting } from './face';

export function programFace({ game, print }: Setting): Face {
  const side = game.level.player;
  const say = (value: unknown): void => print(JSON.stringify(value));
  return {
    greet: () => undefined,
    show(session) {
      const view = session.view(side);
      const { turn, phase, year, month, ending, at } = view;
      const read = (id: (typeof DIALS)[number] | 'fund' | 'attention'): number =>
        view.read(at.side(side, id));
      say({
        turn,
        phase,
        year,
        month,
        ending,
        dials: Object.fromEntries(DIALS.map((dial) => [dial, read(dial)])),
        fund: read('fund'),
        attention: read('attention'),
        crises: view.crises.filter((crisis) => crisis.exit === null && crisis.mine !== null),
      });
    },
    news: (session) => say({ events: session.events().filter((event) => isSeenBy(event, side)) }),
    refuse: (_, problems) => say({ problems }),
    leave: (session) => say({ escalation: heatIn(session) }),
  };
}
