// Words for what the command line prints; --json prints the same facts as data.
import type { Problem } from '../engine';
import { levelFault, recordFault, type Text } from '../text';

/** The same sentences as on the screen, but where the screen speaks of its browser. */
export function problemLine(text: Text, problem: Problem): string {
  const { code, path, detail } = problem;
  const own = `cli.bad.${code}`;
  if (text.has(own)) return text.say(own, { detail });
  const reason = `names.reasons.${code}`;
  if (text.has(reason))
    return `${path}: ${text.say(reason, { detail, code })}${detail === '' ? '' : ` (${detail})`}`;
  return text.has(`app.bad.${code}`) ? recordFault(text, problem) : levelFault(text, problem);
}

/** Of a level file: its paths are the file's own. */
export function levelLine(text: Text, problem: Problem): string {
  const own = `cli.bad.${problem.code}`;
  return text.has(own) ? text.say(own, { detail: problem.detail }) : levelFault(text, problem);
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
