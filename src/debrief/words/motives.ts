// Words for why a hostile act was done, and for what could have been seen before it.
import type { Pull } from '../../engine';
import type { HostileAct, Pressed } from '../facts/hostile-acts';
import type { Sign } from '../facts/signs';
import type { Words } from './words';

/** What holds back by less than this, in per mille, is not worth a word; what draws is always told. */
const LEAST = 20;

const level = (pm: number): string => (pm < 400 ? 'low' : pm > 600 ? 'high' : 'middle');

export function titleOf(one: HostileAct | Pressed, words: Words): string {
  if (one.kind === 'pressed') return words.say('motives.pressed', { crisis: words.crisis(one.crisis.id) });
  return words.action(one.action);
}

export function reasonOf(one: HostileAct | Pressed, words: Words): string {
  const government = words.government(one.by);
  if (one.kind === 'act')
    return [
      one.pulls.length === 0 && one.appetite === null ? words.say('motives.unread') : pullWords(one, words),
      ...(one.target === null ? [words.say('motives.wide', { government })] : []),
    ].join(' ');
  const why = words.say('motives.pressed-why', {
    government,
    resolve: words.value('pm', one.resolve),
    stake: words.value('pm', one.stake),
    support: words.value('pm', one.support),
  });
  return one.appetite === null ? why : `${why} ${pullWords(one, words)}`;
}

/** What drew it and what held it back, and what both came to. */
function pullWords(one: HostileAct | Pressed, words: Words): string {
  const held = one.pulls.filter(({ amount }) => amount <= -LEAST).reverse();
  return [
    drewWords(one, words, Number.POSITIVE_INFINITY),
    ...(held.length === 0
      ? []
      : [words.say('motives.held', { list: held.map((pull) => item(pull, words)).join('; ') })]),
    ...(one.appetite === null
      ? []
      : [words.say('motives.appetite', { appetite: words.value('pm', one.appetite) })]),
  ].join(' ');
}

function drewWords(one: HostileAct | Pressed, words: Words, most: number): string {
  const government = words.government(one.by);
  const drew = [...one.pulls, ...one.grounds]
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount)
    .slice(0, most);
  if (drew.length === 0) return words.say('motives.drew-none', { government });
  return words.say('motives.drew', { government, list: drew.map((pull) => item(pull, words)).join('; ') });
}

function item(pull: Pull, words: Words): string {
  const amount = words.change('pm', pull.amount);
  if (pull.id === 'claim') return words.say('motives.claim', { amount });
  return words.say('motives.item', {
    fact: words.say(pull.id === 'coldness' ? 'motives.coldness' : `motives.${pull.id}-${level(pull.seen)}`),
    // What is missing is told as what there was of it: that number stands elsewhere in the debrief.
    seen: words.value('pm', MISSING.includes(pull.id) ? 1000 - pull.seen : pull.seen),
    amount,
  });
}

const MISSING: readonly Pull['id'][] = ['weakness', 'ignored', 'coldness'];

/** The same as short as it can be said: the two that drew most. */
export function briefReasonOf(one: HostileAct | Pressed, words: Words): string {
  const unread = one.pulls.length === 0 && one.appetite === null;
  return unread ? reasonOf(one, words) : drewWords(one, words, 2);
}

const SHOWN = 2;

export function signsOf(one: HostileAct | Pressed, words: Words): string {
  const list =
    one.kind === 'pressed'
      ? [words.say('motives.pressed-sign', { rung: words.rung(one.rung, one.crisis.family) })]
      : one.signs.slice(0, SHOWN).map((sign) => signWords(sign, words));
  return list.length === 0
    ? words.say('motives.saw-none')
    : words.say('motives.saw', { list: list.join('; ') });
}

function signWords(sign: Sign, words: Words): string {
  const say = (key: string, values: Record<string, string>): string => words.say(`motives.${key}`, values);
  switch (sign.key) {
    case 'prepared':
      return say(`prepared-${sign.named ? 'named' : 'unnamed'}`, { month: words.month(sign.turn) });
    case 'stirring':
      return say(sign.key, { month: words.month(sign.turn) });
    case 'ships':
      return say('ships', { usual: words.value('count', sign.usual), to: words.value('count', sign.to) });
    case 'open':
    case 'over':
      return say(sign.key, {
        crisis: words.crisis(sign.crisis),
        month: words.month(sign.turn),
      });
    case 'elsewhere':
    case 'others':
      return say(sign.key, { side: words.theSide(sign.target), month: words.month(sign.turn) });
    case 'tension':
    case 'cold':
      return say(`${sign.key}-${sign.moved ? 'moved' : 'still'}`, {
        from: words.value('pm', sign.from),
        to: words.value('pm', sign.to),
      });
  }
}
