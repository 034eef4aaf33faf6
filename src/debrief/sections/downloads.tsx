// Takes the game along: CSV and JSON made on this device, the record, and a print.
import { fileStem, toCsv, toJson } from '../facts/export';
import { type Reading, Section } from './section';
import './downloads.css';

export function Downloads({ books, words, onExport }: Reading & { onExport(): void }) {
  const stem = fileStem(books);
  const offers: readonly { key: string; label: string; act: () => void }[] = [
    {
      key: 'csv',
      label: words.say('export.csv'),
      act: () => download(`${stem}.csv`, 'text/csv;charset=utf-8', toCsv(books)),
    },
    {
      key: 'json',
      label: words.say('export.json'),
      act: () => download(`${stem}.json`, 'application/json', toJson(books)),
    },
    { key: 'record', label: words.say('actions.record'), act: onExport },
    { key: 'print', label: words.say('export.print'), act: () => window.print() },
  ];
  return (
    <Section id="export" title={words.say('export.title')}>
      <p>{words.say('export.lead')}</p>
      <ul className="debrief-downloads">
        {offers.map(({ key, label, act }) => (
          <li key={key}>
            <button
              type="button"
              className="debrief-button"
              onClick={act}
              aria-describedby={`debrief-note-${key}`}
            >
              {label}
            </button>
            <span className="debrief-note" id={`debrief-note-${key}`}>
              {words.say(`export.${key}-note`)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const RELEASE_AFTER = 10_000;

function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER);
}
