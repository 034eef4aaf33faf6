// The command `explain`: the ledger chain of one number in one month, as a tree or as data.
import type { Command } from 'commander';
import type { Text } from '../../text';
import { parseCount, print, printJson } from '../options';
import { readShelf } from '../shelf';
import { type Explanation, explain, replayFile } from './explain';
import type { Step } from './trace';

interface Asked {
  readonly json?: true;
  readonly turn: number;
  readonly variable: string;
  readonly depth: number;
}

const DEPTH = 8;

export function addExplain(command: Command, text: Text): void {
  command
    .argument('<file>', 'a record')
    .requiredOption('--turn <n>', 'the month of the game', parseCount)
    .requiredOption('--variable <path>', 'for instance phl.sovereignty, ayungin.control or crisis.3.rung')
    .option('--depth <n>', 'how many causes to follow, one behind the other', parseCount, DEPTH)
    .action((file: string, { json, turn, variable, depth }: Asked) => {
      const explanation = explain(replayFile(file, readShelf()), variable, turn, depth);
      if (json) printJson(explanation);
      else for (const line of linesOf(explanation, text)) print(line);
    });
}

const signed = (amount: number): string => (amount > 0 ? `+${amount}` : `${amount}`);

function linesOf({ variable, turn, before, after, steps, otherTurns }: Explanation, text: Text): string[] {
  const head = text.say('cli.explained', { variable, turn, before, after, change: signed(after - before) });
  if (steps.length > 0) return [head, ...steps.flatMap((step) => treeOf(step, turn, 1, text))];
  return [head, text.say('cli.unmoved', { turns: otherTurns.join(', ') || '-' })];
}

function treeOf(step: Step, turn: number, level: number, text: Text): string[] {
  const indent = '  '.repeat(level);
  const month = step.turn === turn ? '' : text.say('cli.in-turn', { turn: step.turn });
  const cut = step.cut === null ? '' : text.say(`cli.cut-${step.cut}`);
  const line = `${indent}${signed(step.change)}  ${step.variable} ${step.before} → ${step.after}  ${step.rule} ← ${step.cause}  ${month} ${cut}`;
  const decisions = step.decisions.map(
    (one) =>
      `${indent}  ${text.say('cli.decided', { turn: one.turn, side: one.side, action: one.action, target: one.target ?? '' })}`,
  );
  return [line, ...decisions]
    .map((one) => one.trimEnd())
    .concat(step.behind.flatMap((one) => treeOf(one, step.turn, level + 1, text)));
}
