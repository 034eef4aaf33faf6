// Beijing: chooses whom to press by what pays in this world, spends from one budget, rewards others meanwhile,
// and answers each crisis by its resolve there, its tiredness, and who stands with the target.
import {
  appetite,
  type CrisisView,
  clamp,
  type Driver,
  dice,
  mulDiv,
  type Order,
  quarrelPulls,
  type Rulebook,
  type Stance,
  type View,
} from '../engine';
import { options } from './candidates';
import { answerAll, atMost, byLot, fulfil, liveFor, type Wish } from './choose';
import { type Mark, softness, suits, theatreOf } from './theatres';

/** Whom pressure would pay against now, most tempting first. */
function marks(view: View, rules: Rulebook, seed: string): readonly Mark[] {
  const { at, level, side } = view;
  const world = rules.worldviews[view.worldview ?? 'opportunism'];
  return level.governments
    .filter((one) => one.role === 'regional')
    .map((one) => {
      const read = (variable: number): number => view.read(variable);
      const quarrel = quarrelPulls(level, read, at, side, one.id).reduce(
        (sum, { amount }) => sum + amount,
        0,
      );
      const bound = view.commitments.some(
        (bond) => bond.kind === 'treaty' && (bond.a === one.id || bond.b === one.id),
      );
      const busy = view.crises.filter((crisis) => crisis.exit === null && crisis.target === one.id).length;
      const mood = dice(seed, view.turn, 'mood', one.id).below(160);
      const pull = appetite(world, read, at, side, one.id);
      return { side: one.id, drive: pull + quarrel + mood - (bound ? 0 : 60) - busy * 90 - 140 };
    })
    .sort((a, b) => b.drive - a.drive || (a.side < b.side ? -1 : 1));
}

function victimOf(view: View, order: Order): string | null {
  const feature = view.level.features.find((one) => one.id === order.target);
  return feature?.holder ?? order.target;
}

export function beijing(seed: string): Driver {
  return {
    id: 'beijing',
    plan(view, rules) {
      const ranked = marks(view, rules, seed);
      const budget = view.read(view.at.side(view.side, 'pressure'));
      // The worse the mood against a government, the oftener a month brings something; the next in line rest. A quarrel is
      // fed at a steady pace: three hundred per mille mean every third month or so, not three months by lot.
      const pressed = new Map<string, Mark>();
      const spared = new Map<string, Mark>();
      ranked.forEach((mark, place) => {
        const chance = clamp(mark.drive - place * 140, 40, 900);
        const beat = dice(seed, 0, 'pace', mark.side).below(1000) + view.turn * chance;
        if (beat % 1000 < chance && budget > 25) pressed.set(mark.side, mark);
        else if (place > 0) spared.set(mark.side, mark);
      });
      const means = dice(seed, view.turn, 'means', view.side);
      const theatres = new Map(
        [...pressed].map(([side, mark]) => [
          side,
          theatreOf(view, mark, dice(seed, view.turn, 'theatre', side)),
        ]),
      );
      const tension = view.read(view.at.world('tension'));
      const wishes: Wish[] = [];
      for (const candidate of options(view, rules)) {
        const { action, target, policy } = candidate;
        const victim = victimOf(view, candidate);
        const mark = victim === null ? undefined : (pressed.get(victim) ?? spared.get(victim));
        const hostile = policy.hostile === true;
        if (victim === null)
          wishes.push({
            action,
            target,
            worth: hostile
              ? (ranked[0]?.drive ?? 0) > 520
                ? means.below(500)
                : 0
              : tension > 620
                ? tension - 400
                : 0,
          });
        else if (mark !== undefined && hostile && pressed.has(victim)) {
          const weak = target === victim ? 0 : softness(view, target);
          wishes.push({
            action,
            target,
            worth: 200 + mark.drive + suits(policy, mark, theatres.get(victim), means.below(420)) + weak,
          });
        } else if (mark !== undefined && !hostile && spared.has(victim))
          // Who keeps out of it is paid meanwhile.
          wishes.push({ action, target, worth: 200 + means.below(200) - mark.drive });
      }
      const pace = clamp(1 + Math.trunc(budget / 60), 1, 4);
      return fulfil(view, rules, wishes, pace);
    },
    respond(view, rules) {
      const lot = dice(seed, view.turn, 'nerve', view.side);
      const mine = liveFor(view, 'instigator');
      const liking = byLot(seed, view);
      const stances = (crisis: CrisisView): readonly Stance[] =>
        atMost(stanceFor(view, rules, crisis, lot.between(-130, 130)));
      const own = answerAll(view, rules, mine, stances, liking);
      return [...own, ...answerAll(view, rules, liveFor(view, 'target'), () => ['hold'], liking)];
    },
  };
}

/** Resolve carries on; support for the target, a firm ally, months at sea and the height of the ladder wear it down.
 * Whether pressure on this target still pays is asked anew each month, by how the world works. */
function stanceFor(view: View, rules: Rulebook, crisis: CrisisView, mood: number): Stance {
  const { at, side } = view;
  const months = view.turn - crisis.opened;
  const world = rules.worldviews[view.worldview ?? 'opportunism'];
  const pull = appetite(world, (variable) => view.read(variable), at, side, crisis.target);
  const drive =
    crisis.resolve.lo +
    mood +
    mulDiv(pull - 500, 550, 1000) -
    mulDiv(crisis.support, 260, 1000) -
    mulDiv(view.read(at.side(crisis.target, 'deterrence')), 200, 1000) -
    months * (crisis.family === 'trade' ? 12 : 50) -
    // Whoever listens does not want to be heard.
    (crisis.family === 'cyber' ? 220 : 0) -
    crisis.rung * crisis.rung * 19 +
    // What was said aloud has to be stood by: the more, the louder both have been.
    mulDiv(crisis.instigatorStake, 220, 1000) +
    mulDiv(Math.max(0, crisis.targetStake - 400), 900, 1000);
  if (drive > 560 && crisis.rung < 3) return 'escalate';
  if (drive > 720) return 'escalate';
  if (drive > 300) return 'push';
  if (drive > 130) return 'hold';
  if (drive > 0) return 'offer';
  return crisis.rung >= 1 || months > 1 ? 'concede' : 'offer';
}
