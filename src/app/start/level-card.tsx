// One level as a card that can be chosen.
import { monthOf } from '../../engine';
import type { Text } from '../../text';
import type { LevelHead } from '../game/shelf';

interface Props {
  readonly id: string;
  readonly level: LevelHead;
  readonly own?: boolean;
  readonly chosen: boolean;
  readonly text: Text;
  onChoose(id: string): void;
}

export function LevelCard({ id, level, own = false, chosen, text, onChoose }: Props) {
  const end = monthOf(level, level.turns);
  return (
    <label className="start-card" data-chosen={chosen}>
      <input type="radio" name="level" value={id} checked={chosen} onChange={() => onChoose(id)} />
      <span className="start-card-place">{own ? text.say('app.levels.own-file') : level.words.place}</span>
      <span className="start-card-title">{level.words.title}</span>
      <span className="start-card-facts">
        {[
          text.say('app.levels.country', { country: text.say(`names.sides.${level.player}.the`) }),
          text.say('app.levels.span', {
            from: text.month(level.start.year, level.start.month),
            to: text.month(end.year, end.month),
          }),
          text.say('app.levels.months', { count: level.turns }),
          text.say(`names.difficulties.${level.difficulty}`),
        ].map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
      <span className="start-card-teaches">{level.words.summary}</span>
      <span className="start-card-learn">{level.words.teaches}</span>
      <span className="start-card-mark">
        {level.guided ? <b>{text.say('app.levels.guided')}</b> : null}
        {chosen ? <i>{text.say('app.levels.selected')}</i> : null}
      </span>
    </label>
  );
}
