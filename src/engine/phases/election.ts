// Election: voters judge. A lost national election ends the player's game; elsewhere a new leader changes the weather.
// Where terms are limited, a successor follows even if the governing side wins.
import { wonByDate } from '../administrations';
import { mulDiv } from '../fixed';
import type { Game } from '../game';
import { reckon } from '../reckon';
import type { Effects } from '../rulebook';
import { setFrozen } from './alliances';

export function election(fx: Effects, game: Game): void {
  const { at, level, rules, state } = fx;
  const swing = rules.p['election-swing'];
  for (const vote of level.elections) {
    if (vote.turn !== state.turn) continue;
    const approval = fx.get(at.side(vote.side, 'approval'));
    // At 500 it is even; each point of approval moves the odds by two points, within 3 and 97 in a hundred.
    const chance = Math.max(30, Math.min(970, 500 + (approval - 500) * 2));
    const government = level.governments.find((one) => one.id === vote.side);
    const isNational = vote.kind === 'national';
    const known = government === undefined || !isNational ? null : wonByDate(level, government, vote.turn);
    const won = known ?? fx.dice('election', vote.side).below(1000) < chance;
    const cause = `election:${vote.side}`;
    const weight = isNational ? 1000 : 500;
    fx.add(at.side(vote.side, 'approval'), mulDiv(won ? swing : -swing, weight, 1000), 'election', cause);
    fx.add(at.side(vote.side, 'autonomy'), mulDiv(won ? swing : -swing, weight, 2000), 'election', cause);
    if (!won && isNational && vote.side === level.player) state.ending = 'government-falls';
    // Where a later day of inauguration is known, the new tone comes with it.
    const isHandedOver = (government?.administrations.length ?? 0) > 0;
    if (isNational && !isHandedOver) {
      if (!won) changeLeader(fx, vote.side, rules.p['new-leader-swing'], 'new-leader');
      else if (vote.successor) changeLeader(fx, vote.side, rules.p['successor-swing'], 'successor');
    }
    fx.emit({ kind: 'election-held', by: vote.side, what: vote.kind, amount: won ? 1 : 0 });
  }
  reckon(game, fx);
}

/** Somebody else looks at others with other eyes, and may thaw what the last one froze, or freeze what it built. */
function changeLeader(fx: Effects, side: string, swing: number, rule: 'new-leader' | 'successor'): void {
  const { at, state } = fx;
  const cause = `election:${side}`;
  const turn = fx.dice('new-leader', side).between(-swing, swing);
  for (const other of at.sides) if (other !== side) fx.add(at.pair(side, other, 'trust'), turn, rule, cause);
  fx.add(at.side(side, 'consistency'), turn, rule, cause);
  for (const bond of state.commitments)
    if ((bond.kind === 'trilateral' || bond.kind === 'quad') && [bond.a, bond.b].includes(side))
      if (bond.frozen ? turn > 30 : turn < -60) setFrozen(fx, bond, !bond.frozen);
  fx.emit({ kind: 'leader-changed', by: side, what: rule });
}
