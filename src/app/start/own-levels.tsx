// A level from a file: all its faults at once, each with its path.
import type { Problem } from '../../engine';
import { levelFault, type Text } from '../../text';
import { FileButton } from '../parts/file-button';

interface Props {
  readonly text: Text;
  readonly faults: { readonly name: string; readonly problems: readonly Problem[] } | null;
  onText(name: string, words: string): void;
  onUnreadable(name: string): void;
}

export function OwnLevels({ text, faults, onText, onUnreadable }: Props) {
  return (
    <section className="start-own">
      <h2>{text.say('app.levels.own')}</h2>
      <p>{text.say('app.levels.own-help')}</p>
      <FileButton label={text.say('app.levels.own-open')} onText={onText} onUnreadable={onUnreadable} />
      <div role="alert">
        {faults === null ? null : (
          <div className="app-fault">
            <p>{text.say('app.levels.own-fault', { name: faults.name, count: faults.problems.length })}</p>
            <ul>
              {faults.problems.map((problem) => (
                <li key={`${problem.code} ${problem.path} ${problem.detail}`}>{levelFault(text, problem)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
