// A whole game in a terminal: the same session as in the page, asked and answered line by line.
import { createInterface } from 'node:readline';
import { createSeats } from '../bots';
import {
  type Command,
  checkPlan,
  createSession,
  DIALS,
  formatRecord,
  type Game,
  isSeenBy,
  NOTHING_SPENT,
  normaliseSeed,
  type Order,
  oddsRange,
  type Problem,
  type Range,
  type Response,
  RUNGS,
  reasonAgainst,
  reasonAgainstResponse,
  responsesTo,
  type Session,
  spend,
  stakesOf,
  targetsOf,
} from '../engine';
import type { Text } from '../text';
import { heatIn, heatLines } from './escalation';
import { problemLine } from './print';
import { save } from './records';

export interface Table {
  readonly game: Game;
  readonly levelFile: unknown;
  readonly seed: string;
  readonly text: Text;
  readonly json: boolean;
  readonly out: string | undefined;
  readonly input: NodeJS.ReadableStream;
  readonly print: (line: string) => void;
}

type Outcome = 'again' | 'sent' | 'quit';

export async function play(table: Table): Promise<void> {
  const { game, print } = table;
  const seed = normaliseSeed(table.seed);
  const foreign = table.levelFile === undefined ? {} : { levelFile: table.levelFile };
  const session = createSession({
    game,
    seed,
    seats: createSeats(game.level, seed, 'person'),
    recording: true,
    ...foreign,
  });
  const lines = createInterface({ input: table.input })[Symbol.asyncIterator]();
  const draft: Order[] = [];
  if (!table.json) print(game.level.words.title);
  show(table, session);
  while (session.phase() !== 'debrief') {
    const next = await lines.next();
    if (next.done === true) break;
    const outcome = obey(table, session, draft, next.value.trim());
    if (outcome === 'quit') break;
    if (outcome === 'sent') {
      draft.length = 0;
      tell(table, session);
      show(table, session);
    }
  }
  if (table.json) print(JSON.stringify({ escalation: heatIn(session) }));
  else for (const line of heatLines(session, table.text)) print(line);
  if (table.out !== undefined) save(table.out, formatRecord(session.record()));
}

function obey(table: Table, session: Session, draft: Order[], line: string): Outcome {
  const { print, text } = table;
  if (line === 'quit') return 'quit';
  if (line === '') return 'again';
  if (table.json) return send(table, session, parseCommand(line));
  const [word = '', action = '', target] = line.split(/\s+/);
  if (session.phase() === 'crises') {
    if (word === 'end') return send(table, session, { type: 'respond', responses: [] });
    return send(table, session, parseResponses(line));
  }
  if (word === 'end') return send(table, session, { type: 'plan', policies: draft.slice() });
  if (word === 'add') add(table, session, draft, { action, target: target ?? null });
  else if (word === 'remove')
    draft.splice(0, draft.length, ...draft.filter((order) => order.action !== action));
  else if (word === 'acts') listPolicies(table, session, draft);
  else print(text.say('cli.keys'));
  print(
    text.say('cli.plan', {
      plan: draft.map(nameOf).join(', ') || '-',
    }),
  );
  return 'again';
}

/** Into the plan, or why not, at once. */
function add({ game, print, text }: Table, session: Session, draft: Order[], order: Order): void {
  const view = session.view(game.level.player);
  const problems = checkPlan(game.rules, view, [...draft, order]).filter(
    ({ path }) => path === `policies.${draft.length}`,
  );
  if (problems.length === 0) draft.push(order);
  for (const problem of problems)
    print(
      text.say('cli.not-added', {
        order: nameOf(order),
        why: reasonLine(text, problem.code, problem.detail),
      }),
    );
}

const nameOf = ({ action, target }: Order): string => `${action} ${target ?? ''}`.trim();

/** A reason as a sentence, as on the screen. */
function reasonLine(text: Text, code: string, detail = ''): string {
  const key = `names.reasons.${code}`;
  return text.has(key) ? text.say(key, { code, detail, month: '', target: '' }) : `${code} ${detail}`;
}

/** `crisis response crisis response …`, for instance `12 hold-station 14 quiet-repair`. */
function parseResponses(line: string): Command {
  const words = line.split(/\s+/);
  const responses: Response[] = [];
  for (let at = 0; at + 1 < words.length; at += 2)
    responses.push({ crisis: Number.parseInt(words[at] ?? '', 10), action: words[at + 1] ?? '' });
  return { type: 'respond', responses };
}

/** The session itself refuses what is not a command. */
function parseCommand(line: string): Command | null {
  try {
    return JSON.parse(line) as Command;
  } catch {
    return null;
  }
}

function send(table: Table, session: Session, command: Command | null): Outcome {
  const unreadable: readonly Problem[] = [{ code: 'bad-command', path: 'command', detail: '' }];
  const result =
    command === null
      ? { ok: false as const, problems: unreadable }
      : session.send(table.game.level.player, command);
  if (result.ok) return 'sent';
  if (table.json) table.print(JSON.stringify({ problems: result.problems }));
  else for (const problem of result.problems) table.print(problemLine(table.text, problem));
  return 'again';
}

/** Per mille as points of a hundred, as on the screen. */
const points = (pm: number): number => Math.round(pm / 10);
const range = ({ lo, hi }: Range): string =>
  points(lo) === points(hi) ? `${points(lo)}` : `${points(lo)}-${points(hi)}`;

function show(table: Table, session: Session): void {
  const { game, print, text } = table;
  const side = game.level.player;
  const view = session.view(side);
  const read = (id: (typeof DIALS)[number] | 'fund' | 'attention'): number =>
    view.read(view.at.side(side, id));
  const dials = Object.fromEntries(DIALS.map((dial) => [dial, read(dial)]));
  const crises = view.crises.filter((crisis) => crisis.exit === null && crisis.mine !== null);
  if (table.json) {
    const { turn, phase, year, month, ending } = view;
    print(
      JSON.stringify({
        turn,
        phase,
        year,
        month,
        ending,
        dials,
        fund: read('fund'),
        attention: read('attention'),
        crises,
      }),
    );
    return;
  }
  print('');
  print(
    `${text.month(view.year, view.month)}, ${view.turn}/${game.level.turns}, ${text.say(`names.phases.${view.phase}`)}`,
  );
  print(
    DIALS.map(
      (dial) => `${text.say(`names.variables.side.${dial}.name`)} ${Math.round(read(dial) / 10)}`,
    ).join('   '),
  );
  print(
    `${text.say('names.variables.side.fund.name')} ${text.money(read('fund'))}   ${text.say('names.variables.side.attention.name')} ${read('attention')}`,
  );
  for (const crisis of crises) {
    const stakes = stakesOf(game.rules, crisis);
    print(
      `[${crisis.id}] ${crisis.family} ${crisis.place}: ${RUNGS[crisis.rung]} (${crisis.rung}); ${text.say('cli.resolve', { range: range(crisis.resolve) })}`,
    );
    print(
      `    ${text.say('cli.stakes', { now: points(stakes.now.approval), later: points(stakes.later.approval) })}`,
    );
    if (view.phase !== 'crises') continue;
    for (const action of responsesTo(game.rules, view, crisis)) {
      const reason = reasonAgainstResponse(view, crisis, action, NOTHING_SPENT);
      const odds = oddsRange(game.rules, view, crisis, action);
      print(
        `    ${action.id} (${action.stance}, ${action.cost.fund}) ${reason === null ? text.say('cli.odds', { climb: range(odds.climb), ease: range(odds.ease), swap: range(odds.swap) }) : reasonLine(text, reason)}`,
      );
    }
  }
  if (view.phase === 'planning') print(text.say('cli.keys'));
}

function listPolicies(table: Table, session: Session, draft: readonly Order[]): void {
  const { game, print } = table;
  const view = session.view(game.level.player);
  let spent = NOTHING_SPENT;
  for (const order of draft) {
    const policy = game.rules.actions[order.action];
    if (policy !== undefined) spent = spend(spent, policy);
  }
  for (const id of game.rules.actionIds) {
    const policy = game.rules.actions[id];
    if (policy?.kind !== 'policy' || !policy.roles.includes(view.role)) continue;
    const targets = targetsOf(view, policy);
    const open = targets.filter((target) => reasonAgainst(view, policy, target, spent) === null);
    const why =
      open.length === 0 && targets.length > 0 ? reasonAgainst(view, policy, targets[0] ?? null, spent) : null;
    const where = policy.target === 'none' ? '' : ` [${open.join(' ')}]`;
    print(
      `  ${policy.pillar ?? '-'}  ${id}${where}  ${policy.cost.fund}/${policy.cost.attention}${why === null ? '' : `  (${reasonLine(table.text, why)})`}`,
    );
  }
}

function tell(table: Table, session: Session): void {
  if (table.json) {
    table.print(
      JSON.stringify({
        events: session.events().filter((event) => isSeenBy(event, table.game.level.player)),
      }),
    );
    return;
  }
  for (const event of session.events()) {
    if (!isSeenBy(event, table.game.level.player)) continue;
    table.print(
      `  - ${event.kind}: ${event.by} ${event.target ?? ''} ${event.what} ${event.place ?? ''} ${event.amount}`.replace(
        /\s+/g,
        ' ',
      ),
    );
  }
}
