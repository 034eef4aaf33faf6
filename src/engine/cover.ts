// What a promise covers: by kind of crisis first, then by place, as its texts say that were in force in the month.
import type { Government, Level } from './level-format';
import { ARMED_FAMILIES, type ArmedFamily, type Commitment, type Crisis, type Family } from './state';
import { ATTRIBUTED } from './view';

/** Where a government is pressed at no disputed feature but on its own soil. */
export const HOMELAND = 'homeland';

/** In networks only what destroys is spoken of as an attack: the third rung and those above. */
const DESTRUCTIVE = 3;

/** Whether crises of this family can come to an armed attack at all. */
export const isArmed = (family: Family): family is ArmedFamily =>
  ARMED_FAMILIES.some((armed) => armed === family);

/** Whether a promise of defence could be called in it: never over trade, and in networks only once there is destruction,
 * and an attacker whom one can name. */
export const mayBeAttack = ({
  family,
  rung,
  attribution,
}: Pick<Crisis, 'family' | 'rung' | 'attribution'>): boolean =>
  isArmed(family) && (family !== 'cyber' || (rung >= DESTRUCTIVE && attribution >= ATTRIBUTED));

/** Networks lie nowhere: there the kind alone decides. */
export const isCovered = (
  { covers }: Pick<Commitment, 'covers'>,
  crisis: Pick<Crisis, 'family' | 'rung' | 'attribution' | 'place'>,
): boolean =>
  mayBeAttack(crisis) &&
  covers.some(
    ({ families, places }) =>
      families.some((family) => family === crisis.family) &&
      (crisis.family === 'cyber' || places === null || places.includes(crisis.place)),
  );

type Text = Government['treaties'][number];

/** The texts of a treaty of defence that were in force when the level begins; none where the level says it otherwise. */
export function treatyTexts(
  level: Level,
  { kind, a, b }: Pick<Commitment, 'kind' | 'a' | 'b'>,
): readonly Text[] {
  const isItsOwn = level.commitments.some(
    (one) =>
      one.kind === kind && one.covers !== undefined && [a, b].includes(one.a) && [a, b].includes(one.b),
  );
  if (kind !== 'treaty' || isItsOwn) return [];
  const { year, month } = level.start;
  return level.governments
    .filter(({ id }) => id === a || id === b)
    .flatMap(({ id, treaties }) => treaties.filter((text) => text.with === (id === a ? b : a)))
    .filter(({ since }) => since.year * 12 + since.month <= year * 12 + month);
}

/** A promise whose text we do not have speaks of force against either party, wherever that is, and not of networks. */
export const USUAL_COVER: Commitment['covers'] = [{ families: ['maritime', 'provocation'], places: null }];

/** What a promise covers from the start: what the level says of it, or else its texts, or else what is usual. */
export function coverOf(level: Level, bond: Level['commitments'][number]): Commitment['covers'] {
  const known = [HOMELAND, ...level.features.map(({ id }) => id)];
  const scopes = bond.covers ?? treatyTexts(level, bond);
  if (bond.covers === undefined && scopes.length === 0) return USUAL_COVER;
  return scopes.map(({ families, places }) => ({
    families,
    places: places === undefined ? null : places.filter((place) => known.includes(place)),
  }));
}
