// The face for a person: sentences and names as on the screen, with the ids that are typed beside them.
import {
  type CrisisView,
  DIALS,
  NOTHING_SPENT,
  type Order,
  oddsRange,
  type Range,
  reasonAgainst,
  reasonAgainstResponse,
  responsesTo,
  type Session,
  spend,
  stakesOf,
  targetsOf,
  type View,
} from '../../engine';
import { createWords, newsOf, tell, type Words } from '../../words';
import { heatLines } from '../escalation';
import type { Face, Setting } from './face';

interface Seen {
  readonly view: View;
  readonly words: Words;
}

function look({ game, text }: Setting, session: Session): Seen {
  const view = session.view(game.level.player);
  return { view, words: createWords(text, view, game.rules) };
}

/** Per mille as points of a hundred, as on the screen. */
const points = (pm: number): number => Math.round(pm / 10);
const range = ({ lo, hi }: Range): string =>
  points(lo) === points(hi) ? `${points(lo)}` : `${points(lo)}-${points(hi)}`;

export function personFace(setting: Setting): Face {
  const { game, print, text } = setting;
  const side = game.level.player;
  return {
    greet: () => print(game.level.words.title),
    show(session) {
      const seen = look(setting, session);
      const { view } = seen;
      const read = (id: (typeof DIALS)[number] | 'fund' | 'attention' | 'pressure'): number =>
        view.read(view.at.side(side, id));
      const named = (id: string): string => text.say(`names.variables.side.${id}.name`);
      print('');
      print(
        `${text.month(view.year, view.month)}, ${view.turn}/${game.level.turns}, ${text.say(`names.phases.${view.phase}`)}`,
      );
      print(DIALS.map((dial) => `${named(dial)} ${points(read(dial))}`).join('   '));
      const means = [
        `${named('fund')} ${text.money(read('fund'))}`,
        `${named('attention')} ${read('attention')}`,
        ...(side === game.level.rival ? [`${named('pressure')} ${read('pressure')}`] : []),
      ];
      print(means.join('   '));
      for (const crisis of view.crises)
        if (crisis.exit === null && crisis.mine !== null) showCrisis(setting, seen, crisis);
      if (view.phase === 'planning') print(text.say('cli.keys'));
    },
    news(session) {
      const { view, words } = look(setting, session);
      for (const { event, by } of newsOf(session.events(), side))
        print(`  - ${tell(event, view, text, words, by)}`);
    },
    refuse(session, problems) {
      const { words } = look(setting, session);
      for (const problem of problems) print(words.problem(problem));
    },
    leave(session) {
      for (const line of heatLines(session, text)) print(line);
    },
  };
}

function showCrisis({ game, print, text }: Setting, { view, words }: Seen, crisis: CrisisView): void {
  const stakes = stakesOf(game.rules, crisis);
  const head = `[${crisis.id}] ${words.placeTitle(crisis.place)}, ${words.rung(crisis.rung, crisis.family)} (${crisis.rung}/${game.rules.crises[crisis.family].topRung})`;
  // Whoever presses knows how far it will go.
  print(
    crisis.mine === 'instigator'
      ? `${head}; ${text.say('cli.ours', { target: words.government(crisis.target) })}`
      : `${head}; ${text.say('cli.resolve', { range: range(crisis.resolve) })}`,
  );
  print(
    `    ${text.say('cli.stakes', { now: points(stakes.now.approval), later: points(stakes.later.approval) })}`,
  );
  if (view.phase !== 'crises') return;
  for (const action of responsesTo(game.rules, view, crisis)) {
    const reason = reasonAgainstResponse(view, crisis, action, NOTHING_SPENT);
    const odds = oddsRange(game.rules, view, crisis, action);
    const told =
      reason === null
        ? text.say('cli.odds', { climb: range(odds.climb), ease: range(odds.ease), swap: range(odds.swap) })
        : words.reason(reason, action.id, null);
    print(
      `    ${action.id}: ${words.action(action.id)} (${text.say(`names.stances.${action.stance}.name`)}, ${text.money(action.cost.fund)}). ${told}`,
    );
  }
}

/** Every act of the side's role: where it can be ordered with what the plan leaves, or why not. */
export function listActs(setting: Setting, session: Session, draft: readonly Order[]): void {
  const { game, print, text } = setting;
  const { view, words } = look(setting, session);
  const spent = draft.reduce((sum, { action }) => {
    const policy = game.rules.actions[action];
    return policy === undefined ? sum : spend(sum, policy);
  }, NOTHING_SPENT);
  for (const id of game.rules.actionIds) {
    const policy = game.rules.actions[id];
    if (policy?.kind !== 'policy' || !policy.roles.includes(view.role)) continue;
    const targets = targetsOf(view, policy);
    const open = targets.filter((target) => reasonAgainst(view, policy, target, spent) === null);
    const first = targets[0] ?? null;
    const why = open.length === 0 && targets.length > 0 ? reasonAgainst(view, policy, first, spent) : null;
    const pillar = policy.pillar === null ? '' : `${text.say(`names.pillars.${policy.pillar}.name`)}, `;
    const where = policy.target === 'none' ? '' : ` [${open.join(' ')}]`;
    print(
      `  ${id}${where}: ${words.action(id)} (${pillar}${text.money(policy.cost.fund)}, ${policy.cost.attention})${why === null ? '' : `. ${words.reason(why, id, first)}`}`,
    );
  }
}

/** Why an order does not join the plan, as a sentence. */
export function sayNotAdded(
  setting: Setting,
  session: Session,
  order: Order,
  code: string,
  name: string,
): void {
  const { words } = look(setting, session);
  setting.print(
    setting.text.say('cli.not-added', { order: name, why: words.reason(code, order.action, order.target) }),
  );
}
