// The command `backtest`: real cases from levels/history, or any level file that carries its own history.
import { type Command, Option } from 'commander';
import { createGame } from '../../engine';
import { parseCount, print, printJson } from '../options';
import { table } from '../print';
import { Fault, openLevel, readHistory, readShelf } from '../shelf';
import { backtest, meansOf } from './backtest';

interface Given {
  readonly json?: true;
  readonly case?: string;
  readonly level?: string;
  readonly games: number;
  readonly seed: string;
}

export function addBacktest(command: (name: string, description: string) => Command): void {
  command('backtest', 'Replay real cases against what was observed, beside a base-rate forecaster.')
    .addOption(new Option('--case <id>', 'one case of levels/history').conflicts('level'))
    .option('--level <file>', 'a level file with a history of its own')
    .option('--games <n>', 'seeds per case', parseCount, 500)
    .option('--seed <seed>', 'any text', 'history')
    .action((given: Given) => {
      const shelf = readShelf();
      const all = readHistory(shelf);
      const means = meansOf(all);
      const games =
        given.level === undefined
          ? all
              .filter(
                (level) =>
                  given.case === undefined || level.history?.case === given.case || level.id === given.case,
              )
              .map((level) => createGame(shelf.rules, level))
          : [openLevel(shelf, given.level).game];
      if (games.length === 0)
        throw new Fault(
          'no-case',
          `no case ${given.case}; there are ${all.map((one) => one.history?.case).join(', ')}`,
        );
      if (games.some((game) => game.level.history === undefined))
        throw new Fault(
          'no-history',
          `${given.level} has no history: it needs "history" with "case", "script" and "bands"`,
        );
      const cases = games.map((game) => {
        process.stderr.write(`${game.level.id}\n`);
        return backtest(game, given.games, given.seed, means);
      });
      const mean = (pick: (one: (typeof cases)[number]) => number): number =>
        Math.round((cases.reduce((sum, one) => sum + pick(one), 0) / cases.length) * 1000) / 1000;
      const result = {
        cases,
        passed: cases.filter((one) => one.passed).length,
        meanWeightPassed: mean((one) => one.weightPassed),
        baseRate: { meanWeightPassed: mean((one) => one.baseRateWeightPassed) },
      };
      if (given.json) return printJson(result);
      for (const one of cases) {
        print(
          `${one.id}: ${one.passed ? 'passes' : 'fails'}, ${one.weightPassed} of the weight (base rate ${one.baseRateWeightPassed})`,
        );
        print(
          table(
            one.metrics.map((metric) => [
              metric.pass ? '  +' : '  -',
              metric.metric,
              `observed ${metric.lo} to ${metric.hi} (${metric.point})`,
              `simulated ${metric.p10} ${metric.p50} ${metric.p90}`,
            ]),
          ),
        );
      }
      print(
        `${result.passed} of ${cases.length} pass; mean ${result.meanWeightPassed}, base rate ${result.baseRate.meanWeightPassed}`,
      );
    });
}
