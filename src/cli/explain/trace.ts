// Follows an entry of the ledger back, through the numbers and things behind it, to the orders or to what moves by itself.
import {
  type Entry,
  entriesRead,
  type LedgerIndex,
  numberOfThing,
  pathOf,
  type Session,
  worstCrisis,
} from '../../engine';
import { type Decision, decisionsBehind } from './decisions';

export interface Step {
  readonly turn: number;
  readonly variable: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly rule: string;
  readonly cause: string;
  /** What sides decided that this rests on directly: the order itself, or the answers given in the crisis. */
  readonly decisions: readonly Decision[];
  /** `told`: stands in full further up. `deep`: more lies behind than was asked for. */
  readonly cut: 'told' | 'deep' | null;
  readonly behind: readonly Step[];
}

export interface Trail {
  readonly session: Session;
  readonly index: LedgerIndex;
  /** Entries already told; each is told once, so that causes that feed each other come to an end. */
  readonly told: Set<Entry>;
}

export function stepOf(trail: Trail, entry: Entry, depth: number): Step {
  const { game } = trail.session;
  const { turn, before, after, rule, cause } = entry;
  const again = trail.told.has(entry);
  trail.told.add(entry);
  const more = again ? [] : entriesBehind(trail, entry);
  const deep = depth <= 0 && more.length > 0;
  return {
    turn,
    variable: pathOf(game, entry.variable),
    before,
    after,
    change: after - before,
    rule,
    cause,
    decisions: again ? [] : decisionsBehind(trail.session, entry),
    cut: again ? 'told' : deep ? 'deep' : null,
    behind: deep ? [] : more.map((one) => stepOf(trail, one, depth - 1)),
  };
}

function entriesBehind(trail: Trail, entry: Entry): readonly Entry[] {
  const { session, index } = trail;
  const { game } = session;
  const read = entriesRead(game, index, entry);
  if (read.length > 0) return read;
  const until = (variable: number | string): readonly Entry[] =>
    index.history(variable).filter((one) => one.turn <= entry.turn && one !== entry);
  const [kind = '', id = ''] = entry.cause.split(':');
  if (kind === 'commitments') return bondEntries(trail, entry);
  if (kind === 'networks') return until(game.at.side(victimOf(trail, entry), 'latent'));
  if (kind === 'feature') return shipsSent(trail, entry, id);
  const crisis = kind === 'crises' ? worstCrisis(game, session.reveal(), index, entry) : null;
  const thing = numberOfThing(index, crisis === null ? entry.cause : `crisis:${crisis}`);
  return thing === null || thing === entry.variable ? [] : until(thing);
}

/** At sea the number of ships counts, not its change: what brought or drove off ships, as far as anybody did. */
function shipsSent({ session, index }: Trail, entry: Entry, feature: string): readonly Entry[] {
  const { at } = session.game;
  if (!at.features.includes(feature)) return [];
  return (['own-ships', 'rival-ships'] as const).flatMap((ships) =>
    index
      .history(at.feature(feature, ships))
      .filter((one) => one.turn <= entry.turn && one.cause !== 'world' && one.variable !== entry.variable),
  );
}

/** What was signed or strengthened in the month by the side whose number it is. */
function bondEntries({ session, index }: Trail, entry: Entry): readonly Entry[] {
  const side = pathOf(session.game, entry.variable).split('.')[0];
  const bonds = session.reveal().commitments.filter((bond) => bond.a === side || bond.b === side);
  return index.listed
    .filter((path) => bonds.some((bond) => path.startsWith(`commitment.${bond.id}.`)))
    .flatMap((path) => index.entries(path, entry.turn));
}

/** Whose networks they are: the side of the number, or of the crisis that was opened over them. */
function victimOf({ session }: Trail, entry: Entry): string {
  const [head = '', id = ''] = pathOf(session.game, entry.variable).split('.');
  const crisis = session.reveal().crises.find((one) => head === 'crisis' && one.id === Number(id));
  return crisis?.target ?? head;
}
