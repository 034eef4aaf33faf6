// Expected effects of an act as ranges, in the words of the variables they move.
import type { Move } from '../../engine';
import { useDesk } from '../desk';

interface MoveListProps {
  readonly moves: readonly Move[];
  readonly target: string | null;
}

export function MoveList({ moves, target }: MoveListProps) {
  const { words } = useDesk();
  if (moves.length === 0) return null;
  return (
    <span className="hud-moves">
      {moves.map((move) => {
        const name = words.move(move, target);
        return (
          <span key={`${move.on}.${move.v}`} className="hud-move">
            {name} <b className="hud-figure">{words.span(words.moveUnit(move), move.lo, move.hi)}</b>
          </span>
        );
      })}
    </span>
  );
}
