// The command line: npm run -s cli -- <command>. Every command has --help and --json.
import { Command, CommanderError } from 'commander';
import { BOTS, type Bot } from '../bots';
import { governments, known } from '../content';
import { parseLevel, readJson } from '../engine';
import { loadText } from '../text';
import { addBacktest } from './backtest/command';
import { addBench } from './bench/command';
import { addEscalation, heatIn, heatLines } from './escalation';
import { addExplain } from './explain/command';
import { addLists } from './lists';
import { parseBot, parseCount, print, printJson, seated } from './options';
import { addPlay } from './play/command';
import { levelLine, problemLine, table } from './print';
import { record, save, verifyFile } from './records';
import { addSensitivity } from './sensitivity/command';
import { Fault, openLevel, readShelf, readText } from './shelf';
import { simulate } from './simulate';
import { addTournament } from './tournament/command';

interface Shared {
  readonly json?: true;
}
interface Played extends Shared {
  readonly level: string;
  readonly seed: string;
}
interface ByBot extends Played {
  readonly bot: Bot;
  readonly games: number;
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit();
  throw fault;
});

const text = await loadText('en');
const program = new Command('below-threshold')
  .description(
    'Turn-based crises below the threshold of war: list, play, record, verify, explain, simulate, measure.',
  )
  .showHelpAfterError('(add --help for what can be given)')
  .addHelpText(
    'after',
    '\nExit codes: 0 done; 1 what validate or verify checked is wrong; 2 the command cannot be carried out\n(wrong option, unknown level, unreadable file). With --json a fault is {"ok":false,"problems":[…]} on stdout.',
  )
  .exitOverride();

const command = (name: string, description: string): Command =>
  program.command(name).description(description).option('--json', 'print data instead of words');
const withLevel = (one: Command): Command =>
  one
    .option('--level <id>', 'a level id, or a level file (.json)', 'second-thomas-2023')
    .option('--seed <seed>', 'any text; the same seed gives the same luck', 'demo');
const withBot = (one: Command): Command =>
  one.option('--bot <name>', `who governs: ${BOTS.join(', ')}`, parseBot, 'statesman');

addLists(command, text);

command('validate', 'Check a level file; lists all its faults.')
  .argument('<file>', 'a level file (.json)')
  .action((file: string, { json }: Shared) => {
    const found = readJson(readText(file));
    const parsed = found.ok ? parseLevel(found.value, governments, known) : found;
    const problems = parsed.ok ? [] : parsed.problems;
    if (json) printJson({ file, ok: parsed.ok, problems });
    else if (parsed.ok)
      print(text.say('cli.valid', { file, turns: parsed.value.turns, id: parsed.value.id }));
    else for (const problem of problems) print(levelLine(text, problem));
    if (!parsed.ok) process.exitCode = 1;
  });

addPlay(
  withLevel(command('play', 'Play in the terminal; --json reads commands and prints views as JSON lines.')),
  text,
);

withBot(withLevel(command('record', 'Let a bot play a game and write its record.')))
  .requiredOption('--out <file>', 'where to write the record')
  .action(({ json, level, seed, bot, out }: ByBot & { out: string }) => {
    const { game, levelFile } = openLevel(readShelf(), level);
    const { written, session } = record(game, levelFile, seed, seated(bot, game));
    save(out, written);
    const bytes = written.length;
    if (json) printJson({ file: out, level: game.level.id, seed, bot, bytes, escalation: heatIn(session) });
    else
      for (const line of [text.say('cli.recorded', { file: out, bytes }), ...heatLines(session, text)])
        print(line);
  });

command('verify', 'Play records again and compare every turn; exit code 0 only if all agree.')
  .argument('<files...>', 'records')
  .action((files: string[], { json }: Shared) => {
    const shelf = readShelf();
    const verdicts = files.map((file) => verifyFile(file, shelf));
    if (json) printJson({ files: verdicts });
    else
      for (const { file, ok, turns = 0, problem } of verdicts)
        print(
          ok || problem === undefined
            ? text.say('cli.verified', { file, turns })
            : `${file}: ${problemLine(text, problem)}`,
        );
    if (verdicts.some((verdict) => !verdict.ok)) process.exitCode = 1;
    if (verdicts.some((verdict) => verdict.problem?.code === 'unreadable')) process.exitCode = 2;
  });

addExplain(
  command('explain', 'Why a number changed in a month of a record: the ledger, back to the orders.'),
  text,
);

addEscalation(
  command('escalation', 'How hot a recorded game got: the published score and our finer scale by month.'),
  text,
);

withBot(withLevel(command('simulate', 'Play many games by a bot: seeds S-0 to S-(N-1).')))
  .option('--games <n>', 'how many games', parseCount, 100)
  .action(({ json, level, seed, bot, games }: ByBot) => {
    const { game } = openLevel(readShelf(), level);
    const result = simulate(game, seed, seated(bot, game), games);
    if (json) return printJson(result);
    print(
      text.say('cli.simulated', {
        games: result.games,
        completed: result.completed,
        speed: result.gamesPerSecond,
      }),
    );
    const spreads = Object.entries({ ...result.dials, score: result.score });
    print(
      table([
        ['', 'p10', 'p50', 'p90'],
        ...spreads.map(([id, one]) => [id, `${one.p10}`, `${one.p50}`, `${one.p90}`]),
      ]),
    );
    print(table(Object.entries(result.endings).map(([id, count]) => [id, `${count}`])));
    for (const [side, mean] of Object.entries(result.escalation))
      print(text.say('cli.mean-heat', { side, ...mean }));
    print(`hash ${result.hash}`);
  });

addTournament(command('tournament', 'All bots on all levels in all worlds, and what must hold.'));

addSensitivity(
  command('sensitivity', 'Which constants of the rules move the dials most: each a fifth down and up.'),
);

addBench(
  withBot(
    withLevel(
      command(
        'bench',
        'Turns per second through the xstate machine and through the bare functions; and growth.',
      ),
    ),
  ).option('--games <n>', 'how many games', parseCount, 200),
);

addBacktest(command);

try {
  await program.parseAsync();
} catch (fault) {
  if (fault instanceof Fault) tell(fault);
  else if (fault instanceof CommanderError) tellMisuse(fault);
  else throw fault;
}

function tell(fault: Fault): void {
  process.exitCode = 2;
  if (isJsonWanted()) {
    printJson({ ok: false, problems: fault.problems });
    return;
  }
  process.stderr.write(`${fault.message}\n`);
  for (const problem of fault.problems)
    if (problem.detail !== fault.message)
      process.stderr.write(`  ${(fault.code === 'bad-level' ? levelLine : problemLine)(text, problem)}\n`);
}

/** Commander has told it on stderr already; help that was asked for is none. */
function tellMisuse({ exitCode, code, message }: CommanderError): void {
  if (exitCode === 0) return;
  process.exitCode = 2;
  if (isJsonWanted() && code !== 'commander.help')
    printJson({ ok: false, problems: [{ code: 'bad-option', path: '(command)', detail: message }] });
}

function isJsonWanted(): boolean {
  return process.argv.includes('--json');
}
