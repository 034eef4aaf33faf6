// The place where a record is opened: choose a file, or drop it.
import { useState } from 'react';
import type { Text } from '../../text';
import { FileButton, handOver } from './file-button';
import type { ImportState } from './use-import';

interface Props {
  readonly text: Text;
  readonly state: ImportState;
}

export function ImportPart({ text, state }: Props) {
  const [over, setOver] = useState(false);
  return (
    <section
      className="saves-drop"
      data-over={over}
      aria-label={text.say('app.saves.import-title')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) void handOver(file, state.take, state.unreadable);
      }}
    >
      <h2>{text.say('app.saves.import-title')}</h2>
      <p>{text.say('app.saves.import-help')}</p>
      <FileButton
        label={text.say('app.saves.import')}
        kind="main"
        onText={state.take}
        onUnreadable={state.unreadable}
      />
      <p role="status">{state.busy === null ? '' : text.say('app.saves.importing', { name: state.busy })}</p>
      <Faults text={text} state={state} />
    </section>
  );
}

function Faults({ text, state }: Props) {
  return (
    <div role="alert">
      {state.faults === null ? null : (
        <div className="app-fault">
          <p>{text.say('app.bad.lead', { name: state.faults.name })}</p>
          {state.faults.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}
