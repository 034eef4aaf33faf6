// Acts that a level names, under way at its start or in the script of a real case: known, of that role, at a target.
import { isLoose, type Loose, listOf, type Reading } from './level-known';
import { nearest } from './result';
import type { Action, Policy } from './rulebook';
import { DECISIONS, type Role } from './state';
import { INPUTS, SECTORS } from './variables';

export function checkActs(reading: Reading): void {
  const { file, known } = reading;
  reading.list('underWay').forEach((one, at) => {
    const path = `underWay.${at}`;
    reading.check(`${path}.by`, one.by, reading.sides);
    beyondEnd(reading, `${path}.due`, one.due);
    if (known === undefined) return;
    const act = checkAct(reading, `${path}.action`, one.action, one.by, 'policy');
    if (act?.kind !== 'policy') return;
    if (act.step !== undefined) reading.add('step-under-way', `${path}.action`, act.id);
    checkTarget(reading, `${path}.target`, act, one.by, one.target);
  });
  if (!isLoose(file.history)) return;
  listOf(file.history.script).forEach((line, at) => {
    checkLine(reading, `history.script.${at}`, line);
  });
  listOf(file.history.bands).forEach(({ metric }, at) => {
    if (known !== undefined) reading.check(`history.bands.${at}.metric`, metric, known.metrics);
  });
}

function checkLine(reading: Reading, path: string, line: Loose): void {
  reading.check(`${path}.side`, line.side, reading.sides);
  beyondEnd(reading, `${path}.turn`, line.turn);
  if (reading.known === undefined) return;
  listOf(line.policies).forEach((order, at) => {
    const act = checkAct(reading, `${path}.policies.${at}.action`, order.action, line.side, 'policy');
    if (act?.kind === 'policy')
      checkTarget(reading, `${path}.policies.${at}.target`, act, line.side, order.target);
  });
  listOf(line.responses).forEach((answer, at) => {
    const spot = `${path}.responses.${at}.action`;
    const act = checkAct(reading, spot, answer.action, line.side, 'response');
    if (act?.kind === 'response' && !act.families.some((family) => family === answer.family))
      reading.add('wrong-kind', spot, `${act.id}: ${act.families.join(', ')}; not ${answer.family}`);
  });
}

export function beyondEnd({ file, add }: Reading, path: string, turn: unknown): void {
  if (typeof turn === 'number' && typeof file.turns === 'number' && turn > file.turns)
    add('beyond-end', path, `${turn} > ${file.turns}`);
}

function checkAct(
  { known, role, add, check }: Reading,
  path: string,
  id: unknown,
  by: unknown,
  kind: Action['kind'],
): Action | undefined {
  const all = Object.values(known?.actions ?? {});
  const does = role(by);
  const fits = (one: Action): boolean => one.kind === kind && isOpenTo(one, does);
  const open = all.filter(fits).map((one) => one.id);
  const act = all.find((one) => one.id === id);
  if (act === undefined) check(path, id, open);
  else if (act.kind !== kind)
    add('wrong-kind', path, `${act.id}: ${act.kind}; nearest: ${nearest(act.id, open)}`);
  else if (!isOpenTo(act, does))
    add('wrong-role', path, `${act.id}: ${act.roles.join(', ')}; nearest: ${nearest(act.id, open)}`);
  else return act;
  return undefined;
}

const isOpenTo = (act: Action, role: Role | undefined): boolean =>
  role === undefined || act.roles.includes(role);

function checkTarget(reading: Reading, path: string, act: Policy, by: unknown, target: unknown): void {
  if (act.target === 'none') {
    if (typeof target === 'string') reading.add('needless-target', path, `${act.id} ${target}`);
    return;
  }
  if (typeof target !== 'string') reading.add('missing', path, 'target');
  else reading.check(path, target, targetsOf(reading, act, by));
}

function targetsOf(reading: Reading, act: Policy, by: unknown): readonly string[] {
  const { sides, features, role, file } = reading;
  const others = sides.filter((side) => side !== by);
  switch (act.target) {
    case 'none':
      return [];
    case 'partner':
    case 'proposer':
      return others;
    case 'patron':
      return others.filter((side) => side === file.patron);
    case 'neighbour':
      return others.filter((side) => role(side) === 'regional');
    case 'feature':
      return role(by) === 'regional'
        ? features.filter((_, at) => reading.list('features')[at]?.holder === by)
        : features;
    case 'sector':
      return SECTORS;
    case 'decision':
      return DECISIONS;
    case 'input':
      return INPUTS;
  }
}
