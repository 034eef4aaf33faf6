// The command `escalation`, and the same summary after `play` and `record`: the published score and our finer scale.
import type { Command } from 'commander';
import { ESCALATION_SOURCE, escalation as published, sources } from '../content';
import { type Escalation, escalationOf, type Session, type Tally } from '../engine';
import type { Text } from '../text';
import { replayFile } from './explain/explain';
import { print, printJson } from './options';
import { table } from './print';
import { readShelf } from './shelf';

export interface HeatReport extends Escalation {
  readonly source: string;
}

/** By side and month; sides that did nothing are left out. */
export function heatIn(session: Session): HeatReport {
  const { months, totals } = escalationOf(session);
  const acted = (sides: Readonly<Record<string, Tally>>): Record<string, Tally> =>
    Object.fromEntries(Object.entries(sides).filter(([, { acts }]) => acts > 0));
  return {
    source: sources[ESCALATION_SOURCE]?.url ?? ESCALATION_SOURCE,
    months: months.map(({ turn, sides }) => ({ turn, sides: acted(sides) })),
    totals: acted(totals),
  };
}

const row = (name: string, { acts, score, heat, hottest, peak }: Tally): readonly string[] => [
  name,
  `${acts}`,
  `${score}`,
  `${heat}`,
  hottest === null ? '-' : `${hottest} (${peak})`,
];

const headOf = (text: Text, first: 'side' | 'month'): readonly string[] =>
  [first, 'acts', 'score', 'sum', 'peak'].map((head) => text.say(`cli.heat-${head}`));

/** The whole game in a line for each government that did something. */
export function heatLines(session: Session, text: Text): readonly string[] {
  const rows = Object.entries(heatIn(session).totals).map(([side, total]) => row(side, total));
  return [text.say('cli.heat-head'), table([headOf(text, 'side'), ...rows])];
}

export function addEscalation(command: Command, text: Text): void {
  command.argument('<file>', 'a record').action((file: string, { json }: { readonly json?: true }) => {
    const session = replayFile(file, readShelf());
    const report = heatIn(session);
    if (json) return printJson({ ...report, mapping: published });
    for (const line of heatLines(session, text)) print(line);
    const { player, rival } = session.game.level;
    for (const side of new Set([player, rival])) {
      const rows = report.months.flatMap(({ turn, sides }) => {
        const tally = sides[side];
        return tally === undefined ? [] : [row(`${turn}`, tally)];
      });
      print(`\n${side}`);
      print(table([headOf(text, 'month'), ...rows]));
    }
  });
}
