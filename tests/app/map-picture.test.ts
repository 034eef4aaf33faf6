// The map's picture and moments of whole real games: all that the side can see, with words, and nothing that it cannot.
import { beforeAll, describe, expect, test } from 'vitest';
import { momentsOf } from '../../src/app/play/map-moments';
import { pictureOf } from '../../src/app/play/map-picture';
import { strainedIn } from '../../src/app/play/use-map';
import { ATTRIBUTED, isSeenBy, MARKETS, SECTORS, type Session } from '../../src/engine';
import type { MapPicture } from '../../src/map';
import { loadText, type Text } from '../../src/text';
import { decide, smallGame } from './small-game';

let known: Text;
const missing = new Set<string>();
let text: Text;
beforeAll(async () => {
  known = await loadText('en');
  text = {
    ...known,
    say(key, values) {
      const said = known.say(key, values);
      if (!known.has(key) || /[{}]|undefined|NaN/.test(said)) missing.add(`${key}: ${said}`);
      return said;
    },
  };
});

/** Every picture that a player is shown in a game, the session being where the picture was taken. */
function watchGame(session: Session, look: (picture: MapPicture) => void): void {
  const side = session.game.level.player;
  const picture = () => pictureOf(session.view(side), text, strainedIn(session));
  look(picture());
  while (session.phase() !== 'debrief') {
    decide(session);
    look(picture());
  }
}

describe.each([
  ['first-watch', 'calm-reef-101'],
  ['second-thomas-2023', 'salt-tide-7'],
  ['second-thomas-2023', 'north-watch-3'],
])('%s with seed %s', (level, seed) => {
  test('the picture has every feature, bond, flow and capital, in words', () => {
    const session = smallGame(seed, level);
    const { governments, features, player } = session.game.level;
    watchGame(session, (picture) => {
      const view = session.view(player);
      expect(picture.features.map((one) => one.id)).toEqual(features.map((one) => one.id));
      expect(picture.bonds).toHaveLength(view.commitments.length);
      expect(picture.capitals.map((one) => one.id)).toEqual(
        expect.arrayContaining([...governments.map((one) => one.id), ...picture.flows.map((one) => one.to)]),
      );
      const sold = MARKETS.flatMap((market) =>
        SECTORS.map((sector) => view.read(view.at.exports(player, sector, market))),
      ).reduce((sum, amount) => sum + amount, 0);
      expect(picture.flows.reduce((sum, flow) => sum + flow.amount, 0)).toBe(sold);
      expect(picture.seas.length).toBeGreaterThan(3);
      expect(picture.cyber.filter((one) => one.kind === 'cable').length).toBeGreaterThan(0);
      const all = [
        ...picture.features,
        ...picture.flows,
        ...picture.bonds,
        ...picture.cyber,
        ...picture.capitals,
      ];
      expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
    });
    expect([...missing]).toEqual([]);
  });

  test('a live crisis shows at its place, and an origin only once it is known', () => {
    const session = smallGame(seed, level);
    const { player } = session.game.level;
    watchGame(session, (picture) => {
      const view = session.view(player);
      const live = view.crises.filter((crisis) => crisis.exit === null);
      for (const feature of picture.features)
        expect(feature.live).toBe(live.some((crisis) => crisis.place === feature.id));
      const named = live
        .filter((one) => one.family === 'cyber' && one.attribution >= ATTRIBUTED)
        .map((one) => one.instigator);
      for (const spot of picture.cyber) if (spot.origin !== null) expect(named).toContain(spot.origin);
      if (!live.some((one) => one.family === 'cyber'))
        expect(picture.cyber.every((spot) => spot.state === 'quiet')).toBe(true);
    });
  });

  test('moments name what is on the picture, and none tells what the side has not seen', () => {
    const session = smallGame(seed, level);
    const { player } = session.game.level;
    let told = 0;
    watchGame(session, (picture) => {
      const view = session.view(player);
      const events = session.events();
      const moments = momentsOf(events, view, picture);
      told += moments.length;
      expect(moments.length).toBeLessThanOrEqual(events.filter((event) => isSeenBy(event, player)).length);
      const hidden = events.map((event) => ({ ...event, seenBy: ['chn'] }));
      expect(momentsOf(hidden, view, picture)).toEqual([]);
      const ids = new Set(
        [...picture.features, ...picture.flows, ...picture.bonds, ...picture.cyber].map((one) => one.id),
      );
      for (const moment of moments) if (moment.id !== '') expect(ids).toContain(moment.id);
    });
    expect(told).toBeGreaterThan(0);
  });
});
