// The contest of evidence after an intrusion: what blurs it, whom it seems to point at, and what accusing too soon costs.
import { mulDiv } from './fixed';
import type { Level } from './level-format';
import type { Effects } from './rulebook';
import type { Crisis } from './state';
import { ATTRIBUTED } from './view';

/** Evidence from which a name is on everybody’s lips, though nobody could prove it, per mille. */
export const SUSPECTED = 350;

/** Whom people think of before there is proof: the one to whom laid traces lead, or the usual suspect. */
export const suspectOf = (
  { rival, patron }: Pick<Level, 'rival' | 'patron'>,
  { target, suspect }: Pick<Crisis, 'target' | 'suspect'>,
): string => suspect ?? (target === rival ? patron : rival);

/** Doubt sown about who it was, less where services are good. What has been proved stays proved. */
export function sowDoubt(fx: Effects, crisis: Crisis, amount: number, rule: string): void {
  if (crisis.attribution >= ATTRIBUTED) return;
  const intel = fx.get(fx.at.side(crisis.target, 'intel'));
  const lost = mulDiv(amount, 1000 - mulDiv(intel, 1, 2), 1000);
  fx.crisis(crisis, 'attribution', Math.max(0, crisis.attribution - lost), rule, `crisis:${crisis.id}`);
}

/** Traces laid to another’s door: to whom the victim trusts least. Good services see that they were laid. */
export function layTraces(fx: Effects, crisis: Crisis): void {
  if (crisis.attribution >= ATTRIBUTED) return;
  const { at } = fx;
  const { target, instigator } = crisis;
  const coldness = (side: string): number => fx.get(at.pair(target, side, 'relation'));
  const others = at.sides.filter((side) => side !== target && side !== instigator);
  const coldest = others.reduce<string | null>(
    (worst, side) => (worst === null || coldness(side) < coldness(worst) ? side : worst),
    null,
  );
  const lot = fx.dice('false-flag', crisis.id).below(1000);
  if (coldest !== null && lot >= fx.get(at.side(target, 'intel'))) crisis.suspect = coldest;
}

/** Names somebody in public before it can be proved: the named is indignant, guilty or not, and others doubt the proof. */
export function accuse(fx: Effects, crisis: Crisis): void {
  const { at, level, rules } = fx;
  const { target } = crisis;
  const named = suspectOf(level, crisis);
  const cause = `crisis:${crisis.id}`;
  const gap = Math.max(0, ATTRIBUTED - crisis.attribution);
  const lost = mulDiv(rules.p['unproven-price'], gap, ATTRIBUTED);
  crisis.accused = named;
  fx.add(at.pair(named, target, 'relation'), -rules.p['unproven-price'], 'accused-unproven', cause);
  fx.add(at.pair(named, target, 'trust'), -rules.p['unproven-price'], 'accused-unproven', cause);
  for (const side of audience(fx, crisis, named))
    fx.add(at.pair(side, target, 'trust'), -lost, 'accused-unproven', cause);
}

/** Once there is proof, an accusation made before it is borne out, or was wrong: then everybody remembers who made it. */
export function settleAccusation(fx: Effects, crisis: Crisis): void {
  const { at, rules } = fx;
  const { accused, target, instigator } = crisis;
  if (accused === null || crisis.attribution < ATTRIBUTED) return;
  crisis.accused = null;
  const cause = `crisis:${crisis.id}`;
  const price = rules.p['wrong-name-price'];
  const others = audience(fx, crisis, accused);
  if (accused === instigator) {
    for (const side of others)
      fx.add(at.pair(side, target, 'trust'), mulDiv(price, 1, 3), 'accusation-borne-out', cause);
    return;
  }
  fx.add(at.side(target, 'approval'), -mulDiv(price, 1, 2), 'accused-wrongly', cause);
  fx.add(at.pair(accused, target, 'relation'), -price * 2, 'accused-wrongly', cause);
  fx.add(at.pair(accused, target, 'trust'), -price * 2, 'accused-wrongly', cause);
  for (const side of others) fx.add(at.pair(side, target, 'trust'), -price, 'accused-wrongly', cause);
}

/** Everybody who listens: neither who accuses, nor who is accused, nor who did it. */
const audience = (fx: Effects, { target, instigator }: Crisis, named: string): readonly string[] =>
  fx.at.sides.filter((side) => side !== target && side !== named && side !== instigator);
