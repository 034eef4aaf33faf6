// Holds: what governments may do with whom: ASEAN's consensus and silence, groups that keep to their members, and a rival
// that receives no officials.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createBot, createSeats } from '../../src/bots';
import { governments, rulebook } from '../../src/content';
import {
  createGame,
  createSession,
  type Driver,
  type Government,
  type Policy,
  parseLevel,
  reasonAgainst,
  type Session,
  WORLDVIEWS,
} from '../../src/engine';

function gameOf(
  id: string,
  change: (file: Record<string, unknown>) => void = () => undefined,
  known: Readonly<Record<string, Government>> = governments,
) {
  const file = JSON.parse(readFileSync(`levels/${id}.json`, 'utf8'));
  change(file);
  const level = parseLevel(file, known);
  if (!level.ok) throw new Error(JSON.stringify(level.problems));
  return createGame(rulebook, level.value);
}

const start = (id: string, player: string): Session => {
  const game = gameOf(id, (file) => {
    file.player = player;
  });
  return createSession({ game, seed: 'habits', seats: createSeats(game.level, 'habits', 'person') });
};

const against = (session: Session, side: string, act: string, target: string | null): string | null =>
  reasonAgainst(session.view(side), rulebook.actions[act] as Policy, target);

test('goodwill reaches a rival that receives no officials second-hand', () => {
  const gain = (received: boolean): number => {
    const home = governments.twn;
    if (home === undefined) throw new Error('no twn');
    const changed = { ...governments, twn: { ...home, traits: { ...home.traits, received } } };
    const game = gameOf('pineapples-2021', undefined, changed);
    const kind: Driver = {
      id: 'kind',
      plan: ({ turn }) => (turn === 1 ? [{ action: 'assurance-statement', target: null }] : []),
      respond: () => [],
    };
    const session = createSession({ game, seed: 'kind', seats: createSeats(game.level, 'kind', kind) });
    const told = session
      .ledger()
      .find(
        (one) =>
          one.rule === 'assurance-statement' && one.variable === game.at.pair('chn', 'twn', 'relation'),
      );
    return (told?.after ?? 0) - (told?.before ?? 0);
  };
  expect(gain(true)).toBeGreaterThan(0);
  expect(gain(false)).toBeLessThan(gain(true) * 0.6);
});

test('in the first level with real stakes every theatre reaches the player', () => {
  const game = gameOf('second-thomas-2023');
  const families = new Set<string>();
  for (let seed = 0; seed < 24; seed += 1) {
    const luck = `theatres-${seed}`;
    const session = createSession({
      game,
      seed: luck,
      worldview: WORLDVIEWS[seed % WORLDVIEWS.length] ?? 'spiral',
      ledger: false,
      seats: createSeats(game.level, luck, createBot('passive', luck)),
    });
    for (const crisis of session.reveal().crises) if (crisis.target === 'phl') families.add(crisis.family);
  }
  expect([...families].sort()).toEqual(['cyber', 'maritime', 'trade']);
});

describe('small groups', () => {
  const session = start('architects-2026', 'aus');
  test('AUKUS shares its secrets among its members alone', () => {
    expect(against(session, 'aus', 'submarine-technology', 'usa')).toBeNull();
    expect(against(session, 'aus', 'submarine-technology', 'jpn')).toBe('not-in-group');
  });
  test('the four meet as four', () => {
    expect(against(session, 'aus', 'four-way-summit', 'ind')).toBeNull();
    expect(against(session, 'aus', 'four-way-summit', 'phl')).toBe('not-in-group');
  });
  test('a meeting of three needs one ally in common', () => {
    expect(against(session, 'aus', 'trilateral-summit', 'jpn')).toBeNull();
    expect(against(session, 'aus', 'trilateral-summit', 'ind')).toBe('no-common-ally');
  });
});

describe('ASEAN', () => {
  test('its statement and its chair are for members', () => {
    for (const act of ['asean-statement', 'chair-initiative']) {
      expect(against(start('architects-2026', 'vnm'), 'vnm', act, null), act).toBeNull();
      expect(against(start('architects-2026', 'jpn'), 'jpn', act, null), act).toBe('not-asean');
    }
  });

  /** How often, over the seeds, a statement that Manila asks for gains ownership, if Bangkok stands so to Beijing. */
  function agreed(goodwill: number): number {
    const game = gameOf('architects-2026', (file) => {
      file.player = 'phl';
      const pairs = (file.pairs as { from: string; to: string }[]).filter(
        ({ from, to }) => !(['tha', 'mys', 'idn', 'sgp', 'vnm'].includes(from) && to === 'chn'),
      );
      file.pairs = [
        ...pairs,
        ...['tha', 'mys', 'idn', 'sgp', 'vnm'].map((from) => ({ from, to: 'chn', relation: goodwill })),
      ];
    });
    const ownership = game.at.world('ownership');
    let agreements = 0;
    for (let seed = 0; seed < 30; seed += 1) {
      const asking: Driver = {
        id: 'asking',
        plan: ({ turn }) => (turn === 1 ? [{ action: 'asean-statement', target: null }] : []),
        respond: () => [],
      };
      const session = createSession({
        game,
        seed: `asean-${seed}`,
        seats: createSeats(game.level, `asean-${seed}`, asking),
      });
      if (
        session
          .ledger()
          .some(
            (one) =>
              one.rule === 'asean-statement' &&
              one.variable === ownership &&
              one.after > one.before &&
              one.turn === 2,
          )
      )
        agreements += 1;
    }
    return agreements;
  }
  test('members close to Beijing block what others would say', () => {
    expect(agreed(100)).toBeGreaterThan(agreed(950) + 10);
  });
});
