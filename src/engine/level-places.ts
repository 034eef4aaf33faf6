// Faults of a level's disputed places, and of the crises that are under way at its start.
import { HOMELAND } from './cover';
import { checkMembers, checkSource, checkTwo, isLoose, type Loose, type Reading, TAKEN } from './level-known';
import { nearest } from './result';
import type { Family } from './state';
import { INPUTS, SECTORS } from './variables';

export function checkPlaces(reading: Reading): void {
  const { sides, shipped, features, known, add, check } = reading;
  const peoples = [...sides, ...Object.keys(shipped).filter((id) => !sides.includes(id))];
  reading.list('features').forEach((feature, at) => {
    const path = `features.${at}`;
    const { id, names } = feature;
    if (typeof id === 'string') {
      if (features.indexOf(id) !== at) add('doubled-id', `${path}.id`, id);
      if ([...peoples, ...TAKEN, ...NO_FEATURES].includes(id)) add('taken-id', `${path}.id`, id);
    }
    check(`${path}.holder`, feature.holder, sides);
    checkMembers(reading, `${path}.claimants`, feature.claimants, peoples);
    checkSource(reading, `${path}.source`, feature.source);
    if (!isLoose(names)) return;
    if (typeof names.en !== 'string' || names.en === '') add('missing', `${path}.names.en`, 'en');
    for (const language of Object.keys(names))
      check(`${path}.names.${language}`, language, ['en', ...peoples]);
  });
  const crises = reading.list('crises');
  crises.forEach((crisis, at) => {
    const path = `crises.${at}`;
    checkTwo(reading, path, crisis, 'instigator', 'target');
    checkPlace(reading, `${path}.place`, crisis);
    checkRung(reading, `${path}.rung`, crisis);
    if (known !== undefined) check(`${path}.demand`, crisis.demand, known.demands);
    const key = (one: Loose): string => [one.family, one.instigator, one.target, one.place].join(' ');
    if (crises.findIndex((one) => key(one) === key(crisis)) !== at) add('doubled-id', path, key(crisis));
  });
}

/** Where a crisis is when it is at no feature. */
const ELSEWHERE: Readonly<Record<Exclude<Family, 'maritime'>, readonly string[]>> = {
  trade: [...SECTORS, ...INPUTS],
  cyber: ['networks'],
  provocation: [HOMELAND],
};
const NO_FEATURES: readonly string[] = Object.values(ELSEWHERE).flat();

function checkPlace({ features, add, check }: Reading, path: string, { family, place }: Loose): void {
  const fit =
    family === 'maritime'
      ? features
      : typeof family === 'string' && Object.hasOwn(ELSEWHERE, family)
        ? ELSEWHERE[family as keyof typeof ELSEWHERE]
        : undefined;
  if (fit === undefined || typeof place !== 'string' || fit.includes(place)) return;
  if ([...features, ...NO_FEATURES].includes(place))
    add('wrong-place', path, `${family}: ${place}; nearest: ${nearest(place, fit)}`);
  else check(path, place, fit);
}

/** No higher than crises of its family go by themselves. */
function checkRung({ known, add }: Reading, path: string, { family, rung }: Loose): void {
  const tops: Readonly<Record<string, number>> = known?.topRungs ?? {};
  const top = Object.hasOwn(tops, String(family)) ? tops[String(family)] : undefined;
  if (top !== undefined && typeof rung === 'number' && rung > top)
    add('bad-value', path, `${family}: ${rung}; wanted: ≤ ${top}`);
}
