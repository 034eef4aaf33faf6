// The escalation ladder that all crises climb, as an xstate chart; its transitions are read once into a fixed table.
import { createMachine, initialTransition, transition } from 'xstate';
import { EXITS, type Exit } from './state';

export const RUNGS = [
  'words',
  'harassment',
  'standoff',
  'force',
  'injuries',
  'deaths',
  'armed-conflict',
] as const;
export type Rung = (typeof RUNGS)[number];
const STEPS = ['climb', 'ease', 'stay', ...EXITS] as const;
export type Step = (typeof STEPS)[number];

const closing = Object.fromEntries(EXITS.map((exit) => [exit, exit]));

/** Climbing from the sixth rung is impossible: armed conflict is final and everybody loses. */
const ladder = createMachine({
  id: 'ladder',
  initial: 'words',
  states: {
    ...Object.fromEntries(
      RUNGS.slice(0, -1).map((rung, at) => [
        rung,
        { on: { climb: RUNGS[at + 1], ...(at > 0 ? { ease: RUNGS[at - 1] } : {}), ...closing } },
      ]),
    ),
    'armed-conflict': { type: 'final' },
    ...Object.fromEntries(EXITS.map((exit) => [exit, { type: 'final' }])),
  },
});

export type Standing = Rung | Exit;

function tabulate(): ReadonlyMap<string, Standing> {
  const table = new Map<string, Standing>();
  let [snapshot] = initialTransition(ladder);
  for (const rung of RUNGS) {
    for (const step of STEPS) {
      const [next] = transition(ladder, snapshot, { type: step });
      table.set(`${rung}|${step}`, next.value as Standing);
    }
    [snapshot] = transition(ladder, snapshot, { type: 'climb' });
  }
  return table;
}
const TABLE = tabulate();

/** Where a crisis on this rung stands after the step, as the chart says; it climbs no higher than the top of its family. */
export function stepLadder(
  rung: number,
  step: Step,
  top = RUNGS.length - 1,
): { rung: number; exit: Exit | null } {
  const name = RUNGS[rung];
  const next = TABLE.get(`${name}|${step === 'climb' && rung >= top ? 'stay' : step}`);
  if (next === undefined) throw new Error(`no rung ${rung}`);
  const at = RUNGS.indexOf(next as Rung);
  return at >= 0 ? { rung: at, exit: null } : { rung, exit: next as Exit };
}
