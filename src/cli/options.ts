// What the commands share: printing, and reading what is given to an option.
import { InvalidArgumentError } from 'commander';
import { BOTS, type Bot, botsFor, isBot } from '../bots';
import { type Game, nearest } from '../engine';
import { Fault } from './shelf';

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

export function parseBot(name: string): Bot {
  if (!isBot(name))
    throw new InvalidArgumentError(`nearest: ${nearest(name, BOTS)}; one of ${BOTS.join(', ')}`);
  return name;
}

/** A bot that knows what to do with the player's seat, or the fault that says which ones do. */
export function seated(bot: Bot, { level }: Game): Bot {
  const fit = botsFor(level);
  if (fit.includes(bot)) return bot;
  throw new Fault(
    'unfit-bot',
    `${bot} cannot play ${level.player}, the player's seat of ${level.id}; one of ${fit.join(', ')}`,
  );
}

export function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 1_000_000)
    throw new InvalidArgumentError('a whole number from 1 to 1000000');
  return count;
}

export const parseList = (value: string): readonly string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Long runs tell how far they are without disturbing what is printed. */
export const progress = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
