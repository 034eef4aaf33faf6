// What is wrong with a file, as a sentence that names the spot and the way on; the same on the screen and in a terminal.
import type { Text } from './text';

/** A fault as the engine tells it: a code, where, and which value. */
export interface Fault {
  readonly code: string;
  readonly path: string;
  readonly detail: string;
}

/** Parts of a record that are no month and no part of a level inside it. */
const PARTS: readonly string[] = ['rules', 'level', 'format'];

/** Faults of a file as a whole: there is no path to name. */
const WHOLE: readonly string[] = ['empty', 'no-json', 'record-not-level', 'newer-level'];

/** Of a record, or of the level that it carries. */
export function recordFault(text: Text, fault: Fault): string {
  const { code, path, detail } = fault;
  const key = `app.bad.${code}`;
  const inLevel = !/^turn \d+$|^\(/.test(path) && !PARTS.includes(path) && code !== 'damaged';
  if (inLevel) return levelFault(text, fault);
  const turn = turnWords(text, path);
  return text.has(key) ? text.say(key, { turn, detail }) : text.say('app.bad.other', { turn, code });
}

/** Of a level: the path in the file, then what is wrong there. */
export function levelFault(text: Text, fault: Fault): string {
  const key = `app.bad.${fault.code}`;
  const { code, path, detail } = fault;
  if (WHOLE.includes(code)) return text.say(key, { detail });
  const sentence = text.say(text.has(key) ? key : 'app.bad.level-other', { code, detail });
  return text.say('app.bad.spot', { path, sentence });
}

function turnWords(text: Text, path: string): string {
  const turn = /^turn (\d+)$/.exec(path)?.[1];
  if (turn !== undefined) return text.say('app.bad.turn', { turn });
  if (path === '(end)') return text.say('app.bad.end');
  return path.startsWith('(') ? text.say('app.bad.no-turn') : path;
}
