// Who governs when: dated administrations of a government's data, and after the last of them successors drawn by the seed.
import { dice } from './chance';
import type { Administration, Government, Level } from './level-format';
import { monthOf } from './view';

/** What an administration sets when it takes office. */
export const TEMPERS = ['consistency', 'transactional', 'focus'] as const;

/** Months of a term, and from a vote to the day on which its winner takes office. */
const TERM = 48;
const HANDOVER = 3;

const monthCount = ({ year, month }: { year: number; month: number }): number => year * 12 + month;

const datedAt = (government: Government, now: number): Administration | undefined =>
  government.administrations.filter(({ from }) => monthCount(from) <= now).at(-1);

export interface InOffice {
  /** Changes when somebody else, or the next drawn term, takes office. */
  readonly key: string;
  readonly tempers: Pick<Administration, (typeof TEMPERS)[number]>;
}

/** Who is in office in a month of the level: by date, or after the last dated term by lot, term by term. */
export function inOffice(level: Level, government: Government, seed: string, turn: number): InOffice | null {
  const now = monthCount(monthOf(level, turn));
  const dated = datedAt(government, now);
  if (dated === undefined) return null;
  const start = monthCount(dated.from);
  const terms = dated === government.administrations.at(-1) ? Math.trunc((now - start) / TERM) : 0;
  const types = government.successors;
  if (terms < 1 || types.length === 0) return { key: dated.name, tempers: dated };
  const drawn = types[dice(seed, 0, 'successor', government.id, terms).below(types.length)];
  return drawn === undefined ? null : { key: `${drawn.name} ${terms}`, tempers: drawn };
}

/** Who everybody knows to be in office in a month; null where the data names nobody, or a term to come is drawn. */
export function knownInOffice(level: Level, government: Government, turn: number): string | null {
  const now = monthCount(monthOf(level, turn));
  const dated = datedAt(government, now);
  const isOver = dated === government.administrations.at(-1) && government.successors.length > 0;
  return dated === undefined || (isOver && now - monthCount(dated.from) >= TERM) ? null : dated.name;
}

/** Whether the government in office won a national vote, where the dates of the data tell; null: the voters decide. */
export function wonByDate(level: Level, government: Government, turn: number): boolean | null {
  const vote = monthCount(monthOf(level, turn));
  const starts = government.administrations.map(({ from }) => monthCount(from));
  if (starts.some((start) => start > vote && start <= vote + HANDOVER)) return false;
  return vote < (starts.at(-1) ?? 0) ? true : null;
}
