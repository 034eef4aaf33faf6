// The commands `levels` and `actions`: what there is, with cost, evidence and source.
import type { Command } from 'commander';
import { sources } from '../content';
import type { Text } from '../text';
import { print, printJson } from './options';
import { table } from './print';
import { readShelf } from './shelf';

interface Asked {
  readonly json?: true;
}

export function addLists(command: (name: string, description: string) => Command, text: Text): void {
  command('levels', 'List the levels.').action(({ json }: Asked) => {
    const list = Object.values(readShelf().levels).map(
      ({ id, words, start, turns, player, difficulty, hash }) => ({
        id,
        title: words.title,
        player,
        start,
        turns,
        difficulty,
        teaches: words.teaches,
        hash,
      }),
    );
    if (json) printJson(list);
    else
      print(
        table(
          list.map((one) => [
            one.id,
            one.player,
            `${one.start.year}-${one.start.month}`,
            `${one.turns} turns`,
            one.title,
          ]),
        ),
      );
  });

  command('actions', 'List all policies and crisis responses with cost, evidence and source.').action(
    ({ json }: Asked) => {
      const { rules } = readShelf();
      const list = rules.actionIds.flatMap((id) => {
        const action = rules.actions[id];
        if (action === undefined) return [];
        const { kind, roles, cost, evidence, nature } = action;
        const policy =
          action.kind === 'policy'
            ? {
                pillar: action.pillar,
                delay: action.delay,
                target: action.target,
                hostile: action.hostile ?? false,
                covert: action.covert ?? false,
              }
            : {};
        const response =
          action.kind === 'response'
            ? { response: action.stance, families: action.families, by: action.by, delay: 0 }
            : {};
        const source = sources[evidence.source] ?? null;
        return [
          {
            id,
            name: text.say(`actions.${id}.name`),
            kind,
            roles,
            cost,
            ...policy,
            ...response,
            nature,
            evidence,
            source,
          },
        ];
      });
      if (json) printJson(list);
      else
        print(
          table(
            list.map((one) => [
              one.id,
              one.kind,
              one.pillar ?? one.response ?? '-',
              one.roles.join(','),
              `${one.cost.fund}/${one.cost.attention}`,
              `${one.evidence.grade} ${one.evidence.case}`.trim(),
              one.evidence.source,
            ]),
          ),
        );
    },
  );
}
