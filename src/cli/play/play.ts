// A whole game in a terminal: the same session as in the page, asked and answered line by line.
import { createInterface } from 'node:readline';
import { createSeats } from '../../bots';
import {
  actsOf,
  type Command,
  checkPlan,
  createSession,
  formatRecord,
  mistyped,
  normaliseSeed,
  type Order,
  type Response,
  readJson,
  type Session,
} from '../../engine';
import { save } from '../records';
import { type Face, nameOf, type Setting } from './face';
import { listActs, personFace, sayNotAdded } from './person';
import { programFace } from './program';

export interface Table extends Setting {
  readonly levelFile: unknown;
  readonly seed: string;
  readonly json: boolean;
  readonly out: string | undefined;
  readonly input: NodeJS.ReadableStream;
}

type Outcome = 'again' | 'sent' | 'quit';

/** One game on its way: who looks on, what is planned so far. */
interface Sitting {
  readonly table: Table;
  readonly face: Face;
  readonly session: Session;
  readonly draft: Order[];
}

export async function play(table: Table): Promise<void> {
  const { game } = table;
  const seed = normaliseSeed(table.seed);
  const foreign = table.levelFile === undefined ? {} : { levelFile: table.levelFile };
  const session = createSession({
    game,
    seed,
    seats: createSeats(game.level, seed, 'person'),
    recording: true,
    ...foreign,
  });
  const face = table.json ? programFace(table) : personFace(table);
  const sitting: Sitting = { table, face, session, draft: [] };
  const lines = createInterface({ input: table.input })[Symbol.asyncIterator]();
  face.greet();
  face.show(session);
  while (session.phase() !== 'debrief') {
    const next = await lines.next();
    if (next.done === true) break;
    const outcome = obey(sitting, next.value.trim());
    if (outcome === 'quit') break;
    if (outcome === 'sent') {
      sitting.draft.length = 0;
      face.news(session);
      face.show(session);
    }
  }
  face.leave(session);
  if (table.out !== undefined) save(table.out, formatRecord(session.record()));
}

function obey(sitting: Sitting, line: string): Outcome {
  const { table, session, draft } = sitting;
  const { print, text } = table;
  if (line === 'quit') return 'quit';
  if (line === '') return 'again';
  if (table.json) return sendLine(sitting, line);
  const [word = '', action = '', target] = line.split(/\s+/);
  if (session.phase() === 'crises') {
    if (word === 'end') return send(sitting, { type: 'respond', responses: [] });
    // What is no pair of a crisis and an answer would say nothing, and end the month.
    if (/^\d+ \S+(?: \d+ \S+)*$/.test(line.replace(/\s+/g, ' '))) return send(sitting, parseResponses(line));
    sayUnknown(sitting, word, ['end', 'quit']);
    return 'again';
  }
  if (word === 'end') return send(sitting, { type: 'plan', policies: draft.slice() });
  if (word === 'add') add(sitting, { action, target: target ?? null });
  else if (word === 'remove')
    draft.splice(0, draft.length, ...draft.filter((order) => order.action !== action));
  else if (word === 'acts') listActs(table, session, draft);
  else sayUnknown(sitting, word, ['acts', 'add', 'remove', 'end', 'quit']);
  print(text.say('cli.plan', { plan: draft.map(nameOf).join(', ') || '-' }));
  return 'again';
}

/** What is no command is told as such, with what it must have meant; an act by its name alone is meant to be added. */
function sayUnknown({ table, session }: Sitting, word: string, commands: readonly string[]): void {
  const { game, print, text } = table;
  const view = session.view(game.level.player);
  const acts = view.phase === 'planning' ? actsOf(game.rules, view, 'policy') : [];
  const meant = mistyped(word, [...commands, ...acts]);
  const nearest = meant === null ? 'none' : acts.includes(meant) ? `add ${meant}` : meant;
  print(text.say('cli.no-command', { word, nearest }));
  print(text.say('cli.keys'));
}

/** Into the plan, or why not, at once. */
function add({ table, session, draft }: Sitting, order: Order): void {
  const view = session.view(table.game.level.player);
  const problem = checkPlan(table.game.rules, view, [...draft, order]).find(
    ({ path }) => path === `policies.${draft.length}`,
  );
  if (problem === undefined) draft.push(order);
  else sayNotAdded(table, session, order, problem.code, nameOf(order));
}

/** `crisis response crisis response …`, for instance `12 hold-station 14 quiet-repair`. */
function parseResponses(line: string): Command {
  const words = line.split(/\s+/);
  const responses: Response[] = [];
  for (let at = 0; at + 1 < words.length; at += 2)
    responses.push({ crisis: Number.parseInt(words[at] ?? '', 10), action: words[at + 1] ?? '' });
  return { type: 'respond', responses };
}

/** The session itself refuses JSON that is no command. */
function sendLine(sitting: Sitting, line: string): Outcome {
  const parsed = readJson(line);
  if (parsed.ok) return send(sitting, parsed.value as Command);
  const problems = parsed.problems.map((one) => ({ ...one, path: 'command' }));
  sitting.face.refuse(sitting.session, problems);
  return 'again';
}

function send({ table, face, session }: Sitting, command: Command): Outcome {
  const result = session.send(table.game.level.player, command);
  if (result.ok) return 'sent';
  face.refuse(session, result.problems);
  return 'again';
}
