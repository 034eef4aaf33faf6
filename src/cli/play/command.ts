// The command `play`: a game in the terminal, for a person or, with --json, for a program.
import type { Command } from 'commander';
import type { Text } from '../../text';
import { print } from '../options';
import { openLevel, readShelf } from '../shelf';
import { play } from './play';
import { EXAMPLES } from './program';

interface Asked {
  readonly json?: true;
  readonly level: string;
  readonly seed: string;
  readonly out?: string;
}

/** What comes out, in the order in which it does. */
const OUT = [
  '{"ok":true,"events":[…]}',
  '{"ok":true,"turn":2,"phase":"crises",…,"dials":{"sovereignty":814,…},"fund":376,"attention":3,"crises":[…]}',
  '{"ok":false,"problem":"…","problems":[{"code":"…","path":"…","detail":"…"}]}',
];

const helpOf = (text: Text): string =>
  [
    '',
    text.say('cli.play-help.lead'),
    ...Object.values(EXAMPLES).map((line) => `  in   ${line}`),
    ...OUT.map((line) => `  out  ${line}`),
    text.say('cli.play-help.units'),
  ].join('\n');

export function addPlay(command: Command, text: Text): void {
  command
    .option('--out <file>', 'where to write the record at the end')
    .addHelpText('after', helpOf(text))
    .action(async ({ json, level, seed, out }: Asked) => {
      const { game, levelFile } = openLevel(readShelf(), level);
      await play({ game, levelFile, seed, text, json: json === true, out, input: process.stdin, print });
    });
}
