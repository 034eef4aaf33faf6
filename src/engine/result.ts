// Expected failure as a value: all problems at once, as codes and paths; the words live in the text room.

export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly detail: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const fine = <T>(value: T): Result<T> => ({ ok: true, value });
export const problem = (code: string, path: string, detail: string): Problem => ({ code, path, detail });

/** The known id nearest to a wrong one (fewest edits), for "did you mean". */
export function nearest(wrong: string, known: readonly string[]): string {
  let best = '';
  let fewest = Number.MAX_SAFE_INTEGER;
  for (const id of known) {
    const edits = distance(wrong, id);
    if (edits < fewest) {
      fewest = edits;
      best = id;
    }
  }
  return best;
}

/** The known id that a mistyped one must have meant, or null: with more letters wrong it would be a guess. */
export function mistyped(wrong: string, known: readonly string[]): string | null {
  const meant = nearest(wrong, known);
  const most = wrong.length < 4 ? 1 : Math.max(2, Math.floor(wrong.length / 3));
  return meant !== '' && distance(wrong, meant) <= most ? meant : null;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= Math.min(a.length, 60); i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
