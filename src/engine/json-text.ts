// Text as it comes from files: without the mark of some editors, and JSON or the fault of what is none.
import { fine, problem, type Result } from './result';

/** Text without the mark that some editors put before it. */
export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

export const isEmpty = (text: string): boolean => withoutMark(text).trim() === '';

/** What a JSON text holds. Codes: empty, no-json. */
export function readJson(text: string): Result<unknown> {
  if (isEmpty(text)) return { ok: false, problems: [problem('empty', '(file)', '')] };
  try {
    return fine(JSON.parse(withoutMark(text)));
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return { ok: false, problems: [problem('no-json', '(file)', detail)] };
  }
}
