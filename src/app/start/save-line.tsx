// One saved game: where it stands, and what can be done with it. Removing asks once more.
import { useState } from 'react';
import type { Text } from '../../text';
import { download, recordName } from '../game/export';
import { useShell } from '../parts/shell';
import { fromMemory } from '../storage/memory';
import { readSave, type SaveHead } from '../storage/saves';

interface Props {
  readonly head: SaveHead;
  readonly text: Text;
  onRemove(): void;
}

const saved = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function SaveLine({ head, text, onRemove }: Props) {
  const { go } = useShell();
  const [sure, setSure] = useState(false);
  const over = head.ending !== null;
  const act = (action: string, kind: string, onClick: () => void) => (
    <button
      type="button"
      className="app-button"
      data-kind={kind}
      data-size="small"
      aria-label={text.say('app.saves.label', { action, title: head.title, seed: head.seed })}
      onClick={onClick}
    >
      {action}
    </button>
  );
  const save = (): void => {
    void readSave(head.id).then(([slot]) => {
      if (slot !== undefined) download(recordName(head.level, head.seed, head.turn), slot.record);
    });
  };
  return (
    <li>
      <div>
        <h2>{head.title}</h2>
        <p>
          {text.say('app.saves.turn', {
            month: text.month(head.year, head.month),
            turn: head.turn,
            turns: head.turns,
          })}
          {over
            ? `, ${text.say('app.saves.over', { ending: text.say(`names.endings.${head.ending}.name`) })}`
            : ''}
        </p>
        <p className="app-quiet">
          {text.say('app.saves.facts', {
            seed: head.seed,
            difficulty: text.say(`names.difficulties.${head.difficulty}`),
            saved: saved.format(head.savedAt),
          })}
        </p>
        {fromMemory(head.id) === undefined ? null : (
          <p className="saves-memory">{text.say('app.saves.memory')}</p>
        )}
      </div>
      <div className="app-row">
        {over
          ? act(text.say('app.saves.debrief'), 'main', () => go({ at: 'debrief', game: head.id }))
          : act(text.say('app.saves.resume'), 'main', () => go({ at: 'play', game: head.id }))}
        {act(text.say('app.saves.export'), 'plain', save)}
        {sure ? act(text.say('app.saves.remove-sure'), 'danger', onRemove) : null}
        {act(text.say(sure ? 'app.saves.remove-keep' : 'app.saves.remove'), 'plain', () => setSure(!sure))}
      </div>
    </li>
  );
}
