// Everything a game can bring is in the catalogues: rules, causes, events, reasons, and every key the desk asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulebook } from '../../src/content';
import {
  EVENT_KINDS,
  EXITS,
  FAMILIES,
  type GameEvent,
  MARKETS,
  RUNGS,
  SECTORS,
  type Session,
  STANCES,
} from '../../src/engine';
import { createWords, tell } from '../../src/words';
import { playBots, text } from './small-game';

const games: readonly Session[] = [
  playBots('shoal', 'one', 'statesman'),
  playBots('shoal', 'two', 'random'),
  playBots('shoal', 'three', 'passive'),
  playBots('shoal', 'four', 'aligner'),
  playBots('first-watch', 'one', 'hedger'),
];

describe('words', () => {
  it('stand for every rule and cause in the ledgers of games', () => {
    const missing = new Set<string>();
    for (const session of games)
      for (const { rule, cause } of session.ledger()) {
        const [kind = ''] = cause.split(':');
        if (
          rulebook.actions[rule] === undefined &&
          !rule.startsWith('reckon-') &&
          !text.has(`names.rules.${rule}`)
        )
          missing.add(`rule ${rule}`);
        if (!text.has(`names.causes.${kind}`)) missing.add(`cause ${cause}`);
      }
    expect([...missing]).toEqual([]);
  });

  it('stand for every event of games, without a gap', () => {
    const odd = new Set<string>();
    for (const session of games) {
      const view = session.view('phl');
      const words = createWords(text, view, rulebook);
      for (const month of session.months())
        for (const event of month.events) {
          const sentence = tell(event, view, text, words);
          if (/[{}]|undefined|\b(news|names|actions)\.[a-z]|^[a-z-]+$|\s{2}/.test(sentence))
            odd.add(`${event.kind} ${event.what}: ${sentence}`);
        }
    }
    expect([...odd]).toEqual([]);
  });

  it('say a place with its article in the news, and without it in a heading', () => {
    const view = playBots('shoal', 'one', 'statesman').view('phl');
    const words = createWords(text, view, rulebook);
    const event = { kind: 'action-done', what: 'keep-station', by: 'chn', target: 'phl', place: 'luconia' };
    const rest = { turn: 1, amount: 0, crisis: null, seenBy: null } as const;
    const sentence = tell({ ...event, ...rest } as GameEvent, view, text, words);
    expect(sentence).toBe('Chinese ships stay at the Luconia Shoals.');
    expect(words.placeTitle('luconia')).toBe('Luconia Shoals');
  });

  it('name everything that is fixed at compile time', () => {
    const keys = [
      ...EVENT_KINDS.map((kind) => `news.${kind}`),
      ...EXITS.map((exit) => `names.exits.${exit}`),
      ...FAMILIES.map((family) => `names.families.${family}`),
      ...RUNGS.map((rung) => `names.rungs.${rung}`),
      ...STANCES.map((stance) => `names.stances.${stance}.name`),
      ...SECTORS.map((sector) => `names.sectors.${sector}.name`),
      ...MARKETS.map((market) => `names.markets.${market}`),
    ];
    const written = JSON.parse(readFileSync('src/text/en/news.json', 'utf8')) as Record<string, object>;
    const isWritten = (key: string): boolean =>
      key.startsWith('news.') ? written[key.slice(5)] !== undefined : text.has(key);
    expect(keys.filter((key) => !isWritten(key))).toEqual([]);
  });

  it('name every variable of a level, with its meaning', () => {
    const [session] = games;
    const view = session!.view('phl');
    const words = createWords(text, view, rulebook);
    const bare = session!.game.at.places.filter(
      (place, at) => words.meaning(at) === '' || words.variable(at).includes(place.kind.id.concat('.')),
    );
    expect(bare.map((place) => place.path)).toEqual([]);
  });

  it('leave the culprit unnamed where nobody knows it, and name rungs after their family', () => {
    const [session] = games;
    const words = createWords(text, session!.view('phl'), rulebook);
    const responses = Object.values(rulebook.actions).filter(
      (action) => action.kind === 'response' && action.by === 'target' && action.families.includes('cyber'),
    );
    const moves = responses.flatMap((action) => action.moves.map((move) => words.move(move, null, true)));
    expect(moves.length).toBeGreaterThan(3);
    expect(moves.filter((move) => /Beijing|Chin|names\./.test(move))).toEqual([]);
    const told = responses.map((action) => text.say(`actions.${action.id}.does`));
    expect(told.filter((does) => /Beijing|Chin/.test(does))).toEqual([]);
    expect(words.rung(2, 'cyber')).toBe('intrusion');
    expect(words.rung(2, 'trade')).toBe('measures');
    expect(words.rung(2, 'maritime')).toBe('standoff');
    expect(words.rung(6, 'cyber')).toBe('armed conflict');
  });

  it('exist for every key that the desk asks for by name', () => {
    const files = readdirSync('src/hud', { recursive: true })
      .map(String)
      .filter((name) => /\.tsx?$/.test(name));
    const asked = files.flatMap((name) => [
      ...readFileSync(join('src/hud', name), 'utf8').matchAll(/'((?:hud|names|news)\.[\w.-]+)'/g),
    ]);
    expect(asked.length).toBeGreaterThan(50);
    expect([...new Set(asked.map(([, key]) => key!))].filter((key) => !text.has(key))).toEqual([]);
  });
});
