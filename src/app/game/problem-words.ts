// What is wrong with a file, as a sentence that names the spot and the way on.
import type { Problem } from '../../engine';
import type { Text } from '../../text';

/** Of a record. */
export function recordFault(text: Text, problem: Problem): string {
  const turn = turnWords(text, problem.path);
  const key = `app.bad.${problem.code}`;
  const detail = problem.detail;
  return text.has(key)
    ? text.say(key, { turn, detail })
    : text.say('app.bad.other', { turn, code: problem.code });
}

/** Of a level: the path in the file, then what is wrong there. */
export function levelFault(text: Text, problem: Problem): string {
  const key = `app.bad.${problem.code}`;
  const { code, path, detail } = problem;
  if (code === 'no-json') return text.say(key, { detail });
  const sentence = text.say(text.has(key) ? key : 'app.bad.level-other', { code, detail });
  return text.say('app.bad.spot', { path, sentence });
}

function turnWords(text: Text, path: string): string {
  const turn = /^turn (\d+)$/.exec(path)?.[1];
  if (turn !== undefined) return text.say('app.bad.turn', { turn });
  return path.startsWith('(') ? text.say('app.bad.no-turn') : path;
}
