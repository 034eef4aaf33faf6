// What a terminal shows of a game: in sentences to a person, in lines of JSON to a program.
import type { Game, Order, Problem, Session } from '../../engine';
import type { Text } from '../../text';

export interface Face {
  /** Before the first month. */
  greet(): void;
  /** Where the game stands and what is asked. */
  show(session: Session): void;
  /** What the step just played brought. */
  news(session: Session): void;
  refuse(session: Session, problems: readonly Problem[]): void;
  /** After the last month, or when the player leaves. */
  leave(session: Session): void;
}

export interface Setting {
  readonly game: Game;
  readonly text: Text;
  readonly print: (line: string) => void;
}

export const nameOf = ({ action, target }: Order): string => `${action} ${target ?? ''}`.trim();
