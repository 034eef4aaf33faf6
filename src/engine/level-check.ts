// Faults of a level that its form cannot show: ids that name nothing or name it twice, sides at odds with themselves,
// sums and orders. Read from whatever of the file can be read, so that no fault hides another.

import { HOMELAND } from './cover';
import { beyondEnd, checkActs } from './level-acts';
import type { Government } from './level-format';
import {
  checkMembers,
  checkSource,
  checkTwo,
  isLoose,
  type Known,
  type Loose,
  listOf,
  type Reading,
  read,
  TAKEN,
  textsOf,
} from './level-known';
import { checkPlaces } from './level-places';
import { nearest, type Problem } from './result';
import { DIALS } from './variables';

export function checkReferences(
  input: unknown,
  shipped: Readonly<Record<string, Government>>,
  known: Known | undefined,
  shape: readonly Problem[],
): readonly Problem[] {
  if (!isLoose(input)) return [];
  const problems: Problem[] = [];
  const reading = read(input, shipped, known, new Set(shape.map((one) => one.path)), problems);
  checkGovernments(reading);
  checkSeats(reading);
  checkPairs(reading);
  checkBonds(reading);
  checkPlaces(reading);
  checkActs(reading);
  checkVotes(reading);
  checkGuide(reading);
  checkScoring(reading);
  return problems;
}

function checkGovernments({ file, sides, shipped, add, check, known }: Reading): void {
  const entries = textsOf(file.governments);
  entries.forEach((entry, at) => {
    const id = sides[at] ?? '';
    if (typeof entry === 'string') check(`governments.${at}`, entry, Object.keys(shipped));
    if (sides.indexOf(id) !== at) add('doubled-id', `governments.${at}`, id);
    if (!isLoose(entry)) return;
    if (TAKEN.includes(id)) add('taken-id', `governments.${at}.id`, id);
    listOf(entry.elections).forEach((vote, place, all) => {
      if (all.findIndex((one) => one.year === vote.year && one.month === vote.month) !== place)
        add('doubled-id', `governments.${at}.elections.${place}`, `${vote.year}-${vote.month}`);
    });
    listOf(entry.treaties).forEach((treaty, place) => {
      checkSource({ known, check }, `governments.${at}.treaties.${place}.source`, treaty.source);
    });
    checkAdministrations(`governments.${at}`, entry, add, { known, check });
    if (isLoose(entry.sources) && known !== undefined)
      for (const [key, source] of Object.entries(entry.sources))
        checkSource({ known, check }, `governments.${at}.sources.${key}`, source);
  });
  if (isLoose(file.overrides))
    for (const side of Object.keys(file.overrides)) check(`overrides.${side}`, side, sides);
}

/** Dated ones follow one another; each says whence it is. */
function checkAdministrations(
  path: string,
  entry: Loose,
  add: Reading['add'],
  hands: Pick<Reading, 'known' | 'check'>,
): void {
  let last = 0;
  listOf(entry.administrations).forEach(({ from }, at) => {
    const when = isLoose(from) ? Number(from.year) * 12 + Number(from.month) : Number.NaN;
    if (when <= last) add('dates-order', `${path}.administrations.${at}.from`, JSON.stringify(from));
    last = when;
  });
  for (const key of ['administrations', 'successors'] as const)
    listOf(entry[key]).forEach(({ source }, at) => {
      checkSource(hands, `${path}.${key}.${at}.source`, source);
    });
}

/** Who plays, who presses and who protects: three governments, the latter two of the role that the name says. */
function checkSeats({ file, sides, role, add, check }: Reading): void {
  for (const key of ['player', 'rival', 'patron'] as const) check(key, file[key], sides);
  const seated: unknown[] = [file.player];
  for (const key of ['rival', 'patron'] as const) {
    const side = file[key];
    if (typeof side !== 'string' || !sides.includes(side)) continue;
    const fit = sides.filter((one) => role(one) === key);
    // Whoever plays the rival plays against the region; a regional government is never its own rival or patron.
    if (seated.includes(side) && role(side) !== key)
      add('same-side', key, `${side}; nearest: ${nearest(side, fit)}`);
    else if (role(side) !== undefined && role(side) !== key)
      add('wrong-role', key, `${side}: ${role(side)}; nearest: ${nearest(side, fit)}`);
    seated.push(side);
  }
}

function checkPairs(reading: Reading): void {
  const pairs = reading.list('pairs');
  pairs.forEach((pair, at) => {
    checkTwo(reading, `pairs.${at}`, pair, 'from', 'to');
    if (typeof pair.from !== 'string' || typeof pair.to !== 'string') return;
    if (pairs.findIndex((one) => one.from === pair.from && one.to === pair.to) !== at)
      reading.add('doubled-id', `pairs.${at}`, `${pair.from}>${pair.to}`);
  });
}

function checkBonds(reading: Reading): void {
  const bonds = reading.list('commitments');
  bonds.forEach((bond, at) => {
    const path = `commitments.${at}`;
    checkTwo(reading, path, bond, 'a', 'b');
    listOf(bond.covers).forEach((scope, place) => {
      const places = [HOMELAND, ...reading.features];
      checkMembers(reading, `${path}.covers.${place}.places`, scope.places, places);
    });
    checkSource(reading, `${path}.source`, bond.source);
    const ends = (one: Loose): string =>
      `${one.kind} ${[String(one.a), String(one.b)].sort((a, b) => (a < b ? -1 : 1)).join(' ')}`;
    if (bonds.findIndex((one) => ends(one) === ends(bond)) !== at)
      reading.add('doubled-id', path, ends(bond));
  });
  for (const list of ['groups', 'framework'] as const)
    reading.list(list).forEach((one, at) => {
      checkMembers(reading, `${list}.${at}.members`, one.members, reading.sides);
      if (list === 'groups') checkSource(reading, `${list}.${at}.source`, one.source);
    });
  const steps = reading.list('framework').map((one) => one.step);
  steps.forEach((step, at) => {
    if (typeof step === 'string' && steps.indexOf(step) !== at)
      reading.add('doubled-id', `framework.${at}.step`, step);
  });
}

function checkVotes(reading: Reading): void {
  const votes = reading.list('elections');
  votes.forEach(({ side, turn }, at) => {
    reading.check(`elections.${at}.side`, side, reading.sides);
    beyondEnd(reading, `elections.${at}.turn`, turn);
    if (votes.findIndex((one) => one.side === side && one.turn === turn) !== at)
      reading.add('doubled-id', `elections.${at}`, `${side} ${turn}`);
  });
}

function checkGuide(reading: Reading): void {
  const { file, known } = reading;
  reading.list('guide').forEach(({ turn, panel }, at) => {
    beyondEnd(reading, `guide.${at}.turn`, turn);
    if (known !== undefined) reading.check(`guide.${at}.panel`, panel, known.panels);
  });
  if (isLoose(file.words))
    textsOf(file.words.sources).forEach((source, at) => {
      checkSource(reading, `words.sources.${at}`, source);
    });
}

function checkScoring({ file, add }: Reading): void {
  if (!isLoose(file.scoring)) return;
  const { weights, bands } = file.scoring;
  if (isLoose(weights)) {
    const total = DIALS.reduce((sum, dial) => sum + Number(weights[dial]), 0);
    if (Number.isFinite(total) && total !== 1000) add('weights-sum', 'scoring.weights', String(total));
  }
  if (isLoose(bands)) {
    const three = [bands.held, bands.strained, bands.bent].map(Number);
    const [held = 0, strained = 0, bent = 0] = three;
    if (three.every(Number.isFinite) && !(held > strained && strained > bent))
      add('bands-order', 'scoring.bands', three.join(' '));
  }
}
