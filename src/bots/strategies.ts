// Governments by theory: pure strategies that know one pillar, the statesman who mixes, and two yardsticks.
import {
  type CrisisView,
  type Driver,
  dice,
  mulDiv,
  noise,
  type Pillar,
  type Stance,
  type View,
} from '../engine';
import { appraise, votesFor } from './appraise';
import { type Candidate, options } from './candidates';
import { answerAll, atMost, byLot, fulfil, liveFor, type Wish } from './choose';
import { answerProposals } from './proposals';

/** Does nothing and holds every line: what happens by itself. */
export const passive = (): Driver => ({ id: 'passive', plan: () => [], respond: () => [] });

/** Orders anything that is allowed, by lot. */
export function random(seed: string): Driver {
  return {
    id: 'random',
    plan(view, rules) {
      const lot = dice(seed, view.turn, 'random-plan', view.side);
      const wishes = options(view, rules).map(({ action, target }) => ({
        action,
        target,
        worth: 1 + lot.below(100000),
      }));
      return fulfil(view, rules, wishes, lot.below(4));
    },
    respond(view, rules) {
      const lot = dice(seed, view.turn, 'random-respond', view.side);
      const stances: readonly Stance[] = ['concede', 'offer', 'hold', 'push', 'escalate'];
      const live = [...liveFor(view, 'target'), ...liveFor(view, 'instigator')];
      return answerAll(view, rules, live, () => atMost(stances[lot.below(5)] ?? 'hold'), byLot(seed, view));
    },
  };
}

function pure(id: string, pillar: Pillar, stanceFor: (crisis: CrisisView) => Stance): Driver {
  return {
    id,
    plan(view, rules) {
      const wishes = options(view, rules, (policy) => policy.pillar === pillar).map((one) =>
        wish(view, one, 600),
      );
      return fulfil(view, rules, answerProposals(view, rules).concat(wishes), 4);
    },
    respond: (view, rules) =>
      answerAll(view, rules, liveFor(view, 'target'), (crisis) => atMost(stanceFor(crisis))),
  };
}

const wish = (view: View, candidate: Candidate, bias: number): Wish => ({
  action: candidate.action,
  target: candidate.target,
  worth: bias + appraise(view, candidate),
});

/** Who mixes also thinks of the voters. */
const mixedWish = (view: View, candidate: Candidate, bias: number): Wish =>
  wish(view, candidate, bias + votesFor(view, candidate));

/** Reassures and looks for a way out while words are exchanged; keeps its head down after that. */
export const hedger = (): Driver =>
  pure('hedger', 'hedge', (crisis) => (crisis.rung >= 3 ? 'hold' : 'offer'));

/** Buys freedom from the rival's markets; sits crises out. */
export const diversifier = (): Driver => pure('diversifier', 'diversify', () => 'hold');

/** Stands with the ally and says so. */
export const aligner = (): Driver =>
  pure('aligner', 'commit', (crisis) => (crisis.rung >= 4 ? 'hold' : 'push'));

/** From here on, an offer is heard as one. */
const GOODWILL = 250;
/** Talks about trade that have led nowhere for so many months are not gone on with once a ban bites. */
const PATIENCE = 2;

/** What a mixed strategy that leans on a pillar sees in its acts beyond what they are worth. */
const LEANING = 1500;

/** What a mixed strategy adds to an act by its pillar: freedom from one market goes on paying after the last month, and
 * the dials do not show it yet. */
const BIAS: Readonly<Record<Pillar, number>> = { hedge: 150, diversify: 550, commit: 150 };

/** No two cabinets see an act alike: by so much, per mille either way, one thinks more or less of it than it is worth. */
const TASTE = 350;

/** Mixes the pillars by need, stands firm while it is cheap, and looks for a way out before it is dear. With a seed it
 * has a taste of its own; without one it takes every act for what it is worth. */
export const statesman = (seed: string | null = null): Driver => mixed('statesman', null, seed);
/** The statesman's ways, leaning on reassurance, on trade, or on allies: other mixes of the same three. */
export const reassurer = (seed: string): Driver => mixed('reassurer', 'hedge', seed);
export const trader = (seed: string): Driver => mixed('trader', 'diversify', seed);
export const builder = (seed: string): Driver => mixed('builder', 'commit', seed);

function mixed(id: string, leans: Pillar | null, seed: string | null): Driver {
  return {
    id,
    plan(view, rules) {
      const word = seed === null ? null : dice(seed, 0, 'taste', view.side).below(1 << 20);
      const tasteFor = (action: string): number =>
        word === null ? 1000 : 1000 + mulDiv(noise(word, rules.actionIds.indexOf(action)), TASTE, 1000);
      const wishes = options(view, rules).flatMap((one) => {
        const { pillar } = one.policy;
        if (pillar === null) return [];
        const seen = mixedWish(view, one, BIAS[pillar] + (pillar === leans ? LEANING : 0));
        return [{ ...seen, worth: mulDiv(seen.worth, tasteFor(one.action), 1000) }];
      });
      return fulfil(view, rules, answerProposals(view, rules).concat(wishes), 4);
    },
    respond(view, rules) {
      return answerAll(view, rules, liveFor(view, 'target'), (crisis) => statesmanlike(view, crisis));
    },
  };
}

/** Offers a way out where goodwill is left or blood may flow; stands firm where it is not, and presses a tired opponent. */
function statesmanlike(view: View, crisis: CrisisView): readonly Stance[] {
  const { at, level, side } = view;
  const resolve = Math.trunc((crisis.resolve.lo + crisis.resolve.hi) / 2);
  const goodwill = view.read(at.pair(level.rival, side, 'relation'));
  if (crisis.rung >= 3)
    return crisis.family === 'trade' && view.turn - crisis.opened >= PATIENCE
      ? ['hold', 'offer']
      : ['offer', 'hold'];
  if (goodwill >= GOODWILL) return ['offer', 'hold'];
  return resolve < 420 || crisis.support > 300 ? ['push', 'hold'] : ['hold', 'offer'];
}
