// What a claimed effect rests on: its grade, the dated case and the source.
import { Link } from 'react-aria-components';
import type { Action } from '../../engine';
import { useDesk } from '../desk';

interface EvidenceProps {
  readonly evidence: Action['evidence'];
  /** No link: inside a radio button or another control a link has no place. */
  readonly quiet?: boolean;
  /** An older case by others, not by whoever is behind the crisis at hand. */
  readonly precedent?: boolean;
  /** Grade and date only. */
  readonly short?: boolean;
}

export function Evidence({ evidence, quiet = false, precedent = false, short = false }: EvidenceProps) {
  const { text, sources } = useDesk();
  const { grade, source } = evidence;
  const note = sources[source];
  const [year = '', month] = evidence.case.split('-');
  const date = month === undefined ? year : text.month(Number(year), Number(month));
  const word = text.say(`names.grades.${grade}`);
  return (
    <span className="hud-evidence" data-grade={grade}>
      <i>{date === '' ? word : text.say('hud.evidence.dated', { grade: word, date })}</i>
      {note === undefined || short ? null : quiet ? (
        <span>
          {' '}
          {text.say(precedent ? 'hud.evidence.precedent' : 'hud.evidence.source', {
            title: note.title,
            publisher: note.publisher,
          })}
        </span>
      ) : (
        <>
          {' '}
          <Link href={note.url} target="_blank" rel="noreferrer noopener" className="hud-source">
            {text.say('hud.evidence.source', { title: note.title, publisher: note.publisher })}
          </Link>
        </>
      )}
    </span>
  );
}
