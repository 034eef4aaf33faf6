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

export function addPlay(command: Command, text: Text): void {
  command
    .option('--out <file>', 'where to write the record at the end')
    .addHelpText('after', `\n${text.say('cli.play-help', EXAMPLES)}`)
    .action(async ({ json, level, seed, out }: Asked) => {
      const { game, levelFile } = openLevel(readShelf(), level);
      await play({ game, levelFile, seed, text, json: json === true, out, input: process.stdin, print });
    });
}
