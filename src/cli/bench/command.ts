// The command `bench`: speed of the rules on one level, or speed and size on levels of many sides and months.
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { Bot } from '../../bots';
import { parseList, print, printJson, seated } from '../options';
import { table } from '../print';
import { openLevel, readLevelFile, readShelf } from '../shelf';
import { type Growth, type GrowthPoint, growth } from './growth';
import { LARGEST, levelOfSides } from './level-of-sides';
import { type Bench, bench } from './speed';

interface Asked {
  readonly json?: true;
  readonly level: string;
  readonly seed: string;
  readonly bot: Bot;
  readonly games: number;
  readonly sides?: readonly number[];
  readonly turns?: readonly number[];
}

const parseNumbers =
  (least: number, most: number) =>
  (value: string): readonly number[] => {
    const numbers = parseList(value).map(Number);
    const isGood = numbers.every((one) => Number.isInteger(one) && one >= least && one <= most);
    if (numbers.length === 0 || !isGood)
      throw new InvalidArgumentError(`whole numbers from ${least} to ${most}, with commas between`);
    return numbers;
  };

export function addBench(command: Command): void {
  command
    .option(
      '--sides <list>',
      `measures bytes and speed on levels of so many governments, made from ${LARGEST}`,
      parseNumbers(3, 15),
    )
    .option('--turns <list>', 'the same, for so many months (12)', parseNumbers(1, 48))
    .addHelpText(
      'after',
      `
With --sides or --turns the level is made by code: the first governments of ${LARGEST} (others that ship
join after the fourteenth) with whatever of that level concerns them alone. For each the bench prints the declared
numbers, the JSON bytes of the state and of the ledger at the end, and games a second of processor time with the
ledger on; then the exponents fitted over all (1 is linear, 2 quadratic). Example: bench --sides 5,10,15 --turns 12,24,48 --games 20`,
    )
    .action(({ json, level, seed, bot, games, sides, turns }: Asked) => {
      const shelf = readShelf();
      if (sides === undefined && turns === undefined) {
        const { game } = openLevel(shelf, level);
        const result = bench(game, seed, seated(bot, game), games);
        return json ? printJson(result) : printSpeed(result);
      }
      const file = readLevelFile(LARGEST);
      const result = growth({
        rules: shelf.rules,
        sides: sides ?? [11],
        turns: turns ?? [12],
        levelOf: (count, months) => levelOfSides(file, count, months),
        seed,
        bot,
        games,
      });
      return json ? printJson(result) : printGrowth(result);
    });
}

function printSpeed({ turnsPerSecond, gamesPerSecond, ratio, hash }: Bench): void {
  const speeds = [...Object.entries(turnsPerSecond), ...Object.entries(gamesPerSecond)];
  print(table(speeds.map(([id, speed]) => [id, `${speed}`])));
  print(`machine over bare ${ratio}`);
  print(`hash ${hash}`);
}

const COLUMNS: readonly (readonly [string, (point: GrowthPoint) => string])[] = [
  ['sides', (point) => `${point.sides}`],
  ['turns', (point) => `${point.turns}`],
  ['months played', (point) => point.months.toFixed(1)],
  ['numbers', (point) => `${point.numbers}`],
  ['state bytes', (point) => `${point.stateBytes}`],
  ['ledger entries', (point) => `${point.ledgerEntries}`],
  ['ledger bytes', (point) => `${point.ledgerBytes}`],
  ['games/s', (point) => `${point.gamesPerSecond}`],
  ['turns/s', (point) => `${point.turnsPerSecond}`],
];

function printGrowth({ points, exponents }: Growth): void {
  const [first] = points;
  const times = (value: number, base: number): string => `×${(value / base).toFixed(1)}`;
  const ratios = (point: GrowthPoint): readonly string[] =>
    first === undefined
      ? []
      : [times(point.stateBytes, first.stateBytes), times(point.ledgerBytes, first.ledgerBytes)];
  print(
    table([
      [...COLUMNS.map(([name]) => name), 'state', 'ledger'],
      ...points.map((point) => [...COLUMNS.map(([, cell]) => cell(point)), ...ratios(point)]),
    ]),
  );
  if (points.length === 1) return;
  print('');
  print(
    table([
      ['grows as', 'sides ^', 'months ^'],
      ...Object.entries(exponents).map(([id, { sides, months }]) => [id, `${sides}`, `${months}`]),
    ]),
  );
}
