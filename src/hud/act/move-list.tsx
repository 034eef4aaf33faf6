// Expected effects of an act as ranges, in the words of the variables they move.
import type { Move } from '../../engine';
import { useDesk } from '../desk';

interface MoveListProps {
  readonly moves: readonly Move[];
  readonly target: string | null;
  /** The one on the other side has no name yet. */
  readonly unknown?: boolean;
  /** Only so many, the largest first; how many are left out is said. */
  readonly most?: number;
}

const sizeOf = (move: Move): number => Math.abs(move.lo + move.hi);

export function MoveList({ moves, target, unknown = false, most = Number.MAX_SAFE_INTEGER }: MoveListProps) {
  const { text, words } = useDesk();
  if (moves.length === 0) return null;
  const shown =
    moves.length <= most + 1 ? moves : [...moves].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most);
  const left = moves.length - shown.length;
  return (
    <span className="hud-moves">
      {shown.map((move) => (
        <span key={`${move.on}.${move.v}`} className="hud-move">
          {words.move(move, target, unknown)}{' '}
          <b className="hud-figure">{words.span(words.moveUnit(move), move.lo, move.hi)}</b>
        </span>
      ))}
      {left === 0 ? null : (
        <span className="hud-move-left">{text.say('hud.policy.effects-left', { left })}</span>
      )}
    </span>
  );
}
