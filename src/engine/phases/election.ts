// Election: voters judge. A lost national election ends the player's game; elsewhere a new leader changes the weather.
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
    const won = fx.dice('election', vote.side).below(1000) < chance;
    const cause = `election:${vote.side}`;
    const weight = vote.kind === 'national' ? 1000 : 500;
    fx.add(at.side(vote.side, 'approval'), mulDiv(won ? swing : -swing, weight, 1000), 'election', cause);
    fx.add(at.side(vote.side, 'autonomy'), mulDiv(won ? swing : -swing, weight, 2000), 'election', cause);
    if (!won && vote.kind === 'national') {
      if (vote.side === level.player) state.ending = 'government-falls';
      const turn = fx.dice('new-leader', vote.side).between(-120, 120);
      for (const other of at.sides)
        if (other !== vote.side) fx.add(at.pair(vote.side, other, 'trust'), turn, 'new-leader', cause);
      fx.add(at.side(vote.side, 'consistency'), turn, 'new-leader', cause);
      // A new leader may thaw what the last one froze, or freeze what it built.
      for (const bond of state.commitments)
        if ((bond.kind === 'trilateral' || bond.kind === 'quad') && [bond.a, bond.b].includes(vote.side))
          if (bond.frozen ? turn > 30 : turn < -60) setFrozen(fx, bond, !bond.frozen);
    }
    fx.emit({ kind: 'election-held', by: vote.side, what: vote.kind, amount: won ? 1 : 0 });
  }
  reckon(game, fx);
}
