// Saved games of this browser, and records from files.
import { useEffect, useState } from 'react';
import { closeGame } from '../game/games';
import { useTableText } from '../parts/full-text';
import { ImportPart } from '../parts/import-part';
import { PageBar } from '../parts/page-bar';
import { ScreenTitle } from '../parts/screen-title';
import { useImport } from '../parts/use-import';
import { listSaves, removeSave, type SaveHead } from '../storage/saves';
import { SaveLine } from './save-line';
import './start.css';

export function SavesScreen() {
  const text = useTableText();
  const [heads, setHeads] = useState<readonly SaveHead[] | 'unreadable' | null>(null);
  const [removed, setRemoved] = useState('');
  const importing = useImport(text);
  useEffect(() => {
    listSaves().then(setHeads, () => setHeads('unreadable'));
  }, []);
  const remove = (head: SaveHead): void => {
    closeGame(head.id);
    removeSave(head.id)
      .then(listSaves)
      .then(
        (left) => {
          setHeads(left);
          setRemoved(text.say('app.saves.removed', { title: head.title, seed: head.seed }));
        },
        () => setHeads('unreadable'),
      );
  };
  return (
    <main className="app-page">
      <PageBar />
      <ScreenTitle>{text.say('app.saves.title')}</ScreenTitle>
      <p className="app-lead">{text.say('app.saves.lead')}</p>
      {heads === 'unreadable' ? <p className="app-fault">{text.say('app.saves.unreadable')}</p> : null}
      {heads !== null && heads.length === 0 ? <p>{text.say('app.saves.none')}</p> : null}
      {heads === null || heads === 'unreadable' || heads.length === 0 ? null : (
        <ul className="saves-list">
          {heads.map((head) => (
            <SaveLine key={head.id} head={head} text={text} onRemove={() => remove(head)} />
          ))}
        </ul>
      )}
      <p role="status">{removed}</p>
      <ImportPart text={text} state={importing} />
    </main>
  );
}
