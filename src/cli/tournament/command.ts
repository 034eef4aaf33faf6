// The command `tournament`: cells and the points that must hold, as tables or as data; progress goes to stderr.
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { BOTS, type Bot } from '../../bots';
import { parseBot, parseCount, parseList, print, printJson, progress } from '../options';
import { table } from '../print';
import { openLevel, readShelf } from '../shelf';
import { playParts } from './pool';
import { judge } from './tournament';

interface Asked {
  readonly json?: true;
  readonly games: number;
  readonly slowGames: number;
  readonly seed: string;
  readonly levels?: readonly string[];
  readonly bots?: readonly Bot[];
  readonly processes: number;
}

const parseBots = (value: string): readonly Bot[] => parseList(value).map(parseBot);

export function addTournament(command: Command): void {
  command
    .option('--games <n>', 'seeds a cell', parseCount, 30)
    .option('--slow-games <n>', 'seeds a cell of the planner, which thinks for long', parseCount, 4)
    .option('--seed <seed>', 'games are played with seeds S-0 to S-(N-1)', 'tournament')
    .option('--levels <ids>', 'level ids or level files, with commas between (all that ship)', parseList)
    .option('--bots <names>', `with commas between (all: ${BOTS.join(', ')})`, parseBots)
    .option('--processes <n>', 'how many processes share the levels', parseCount, availableParallelism())
    .action(async ({ json, games: count, slowGames: slow, seed, levels, bots = BOTS, processes }: Asked) => {
      const shelf = readShelf();
      const ids = levels ?? Object.keys(shelf.levels);
      const opened = ids.map((id) => openLevel(shelf, id).game.level);
      const size = { bots, seed, count, slow };
      const began = performance.now();
      const parts = await playParts(ids, size, processes, (what) =>
        progress(`${Math.round((performance.now() - began) / 1000)} s: ${what}`),
      );
      const result = judge(shelf.rules, opened, parts, size);
      if (json) return printJson(result);
      print(
        table([
          ['level', 'worldview', 'bot', 'wins', 'war', 'p10', 'p50', 'p90'],
          ...result.cells.map(({ level, worldview, bot, winShare, warShare, score }) =>
            [level, worldview, bot, winShare, warShare, score.p10, score.p50, score.p90].map(String),
          ),
        ]),
      );
      print(`wins: ${result.wins.join(', ')}`);
      for (const { id, holds, figure } of result.mustHold)
        print(`${holds ? 'holds' : 'FAILS'}  ${id}: ${figure}`);
    });
}
