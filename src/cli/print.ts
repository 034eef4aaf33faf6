// Words for what the command line prints; --json prints the same facts as data.
import type { Problem } from '../engine';
import type { Text } from '../text';

export function problemLine(text: Text, problem: Problem): string {
  const key = `names.problems.${problem.code}`;
  const words = text.has(key) ? text.say(key, { detail: problem.detail, path: problem.path }) : problem.code;
  return `${problem.path}: ${words}${problem.detail === '' ? '' : ` (${problem.detail})`}`;
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
