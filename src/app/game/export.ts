// A record as a download: the file that can be kept, handed in and opened again.
import { formatRecord, type Session } from '../../engine';

/** Without anything that a file system dislikes. */
export function recordName(level: string, seed: string, turn: number): string {
  const safe = (part: string): string => part.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 40);
  return `below-threshold_${safe(level)}_${safe(seed)}_month-${turn}.json`;
}

/** Offers the session's record for download; the file's name. */
export function exportSession(session: Session): string {
  const name = recordName(session.game.level.id, session.seed, session.turn());
  download(name, formatRecord(session.record()));
  return name;
}

export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
