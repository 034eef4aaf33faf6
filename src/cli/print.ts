// Words for what the command line prints; --json prints the same facts as data.
import type { Problem } from '../engine';
import type { Text } from '../text';

/** The same sentences as on the screen, after the path that the problem is about. */
export function problemLine(text: Text, problem: Problem): string {
  const { code, path, detail } = problem;
  const key = [`app.bad.${code}`, `names.reasons.${code}`].find((one) => text.has(one));
  const words = key === undefined ? code : text.say(key, { detail, path, turn: path, month: '' });
  return `${path}: ${words}${detail === '' || words.includes(detail) ? '' : ` (${detail})`}`;
}

/** Columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
