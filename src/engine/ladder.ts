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

type Standing = Rung | Exit;

interface Landing {
  readonly rung: number;
  readonly exit: Exit | null;
}

/** By rung and step, as the chart says. */
function tabulate(): readonly Readonly<Record<Step, Landing>>[] {
  const table: Readonly<Record<Step, Landing>>[] = [];
  let [snapshot] = initialTransition(ladder);
  RUNGS.forEach((_, rung) => {
    const landings = STEPS.map((step): [Step, Landing] => {
      const [next] = transition(ladder, snapshot, { type: step });
      const standing = next.value as Standing;
      const at = RUNGS.indexOf(standing as Rung);
      return [step, at >= 0 ? { rung: at, exit: null } : { rung, exit: standing as Exit }];
    });
    table.push(Object.fromEntries(landings) as Record<Step, Landing>);
    [snapshot] = transition(ladder, snapshot, { type: 'climb' });
  });
  return table;
}
const TABLE = tabulate();

/** Where a crisis on this rung stands after the step; it climbs no higher than the top of its family. */
export function stepLadder(rung: number, step: Step, top = RUNGS.length - 1): Landing {
  const landing = TABLE[rung]?.[step === 'climb' && rung >= top ? 'stay' : step];
  if (landing === undefined) throw new Error(`no rung ${rung}`);
  return landing;
}
