// The command `sensitivity`: for each dial the ten constants that move it most, as tables or as data.
import type { Command } from 'commander';
import { botsFor } from '../../bots';
import { DIALS } from '../../engine';
import { parseCount, parseList, print, printJson, progress, seated } from '../options';
import { table } from '../print';
import { openLevel, readShelf } from '../shelf';
import { BOT, sensitivity } from './sensitivity';

interface Asked {
  readonly json?: true;
  readonly games: number;
  readonly seed: string;
  readonly levels?: readonly string[];
}

export function addSensitivity(command: Command): void {
  command
    .option('--games <n>', 'seeds a level, the same for every constant', parseCount, 10)
    .option('--seed <seed>', 'games are played with seeds S-0 to S-(N-1)', 'sensitivity')
    .option('--levels <ids>', 'level ids or level files, with commas between (all that ship)', parseList)
    .action(({ json, games: count, seed, levels }: Asked) => {
      const shelf = readShelf();
      // Asked for by name, a level that the bot cannot play is a fault; among all that ship it is left out.
      const all = (levels ?? Object.keys(shelf.levels)).map((id) => openLevel(shelf, id).game);
      const games = levels === undefined ? all.filter(({ level }) => botsFor(level).includes(BOT)) : all;
      for (const game of games) seated(BOT, game);
      const report = sensitivity({ games, seed, count, progress });
      if (json) return printJson(report);
      for (const dial of DIALS)
        print(
          table([
            [dial, '-20 %', '+20 %', 'standard error'],
            ...report.most[dial].map(({ parameter, down, up, error }) => [
              parameter,
              `${down}`,
              `${up}`,
              `${error}`,
            ]),
            [''],
          ]),
        );
    });
}
