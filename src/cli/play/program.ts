// The face for a program: one line of JSON for each thing to be known, each with whether all is well.
import { DIALS, isSeenBy, type Problem, type Session } from '../../engine';
import { createWords } from '../../words';
import { heatIn } from '../escalation';
import type { Face, Setting } from './face';

/** Commands as a program sends them, for the help and for what is said of a bad line. */
export const EXAMPLES = {
  plan: '{"type":"plan","policies":[{"action":"quiet-channel","target":null}]}',
  answer: '{"type":"respond","responses":[{"crisis":12,"action":"protest-note"}]}',
} as const;

export function programFace(setting: Setting): Face {
  const { game, print } = setting;
  const side = game.level.player;
  const say = (value: object): void => print(JSON.stringify(value));
  return {
    greet: () => undefined,
    show(session) {
      const view = session.view(side);
      const { turn, phase, year, month, ending, at } = view;
      const read = (id: (typeof DIALS)[number] | 'fund' | 'attention'): number =>
        view.read(at.side(side, id));
      say({
        ok: true,
        turn,
        phase,
        year,
        month,
        ending,
        dials: Object.fromEntries(DIALS.map((dial) => [dial, read(dial)])),
        fund: read('fund'),
        attention: read('attention'),
        crises: view.crises.filter((crisis) => crisis.exit === null && crisis.mine !== null),
      });
    },
    news: (session) => say({ ok: true, events: session.events().filter((event) => isSeenBy(event, side)) }),
    refuse: (session, problems) =>
      say({ ok: false, problem: sentenceOf(setting, session, problems), problems }),
    leave: (session) => say({ ok: true, escalation: heatIn(session) }),
  };
}

/** What is wrong with a line, and what to send instead. */
function sentenceOf({ game, text }: Setting, session: Session, problems: readonly Problem[]): string {
  const view = session.view(game.level.player);
  const words = createWords(text, view, game.rules);
  const example = view.phase === 'crises' ? EXAMPLES.answer : EXAMPLES.plan;
  const [first] = problems;
  if (first !== undefined && text.has(`cli.line.${first.code}`))
    return text.say(`cli.line.${first.code}`, {
      detail: first.detail,
      phase: view.phase,
      example,
      ...EXAMPLES,
    });
  const faults = problems.map(({ code, path, detail }) => {
    const [action = '', target = null] = detail.split(' ');
    return text.say('cli.line.order', { path, order: detail, why: words.reason(code, action, target) });
  });
  return text.say('cli.line.refused', { faults: faults.join(' ') });
}
