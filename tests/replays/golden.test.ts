// Golden replays: known games still go as they went; a difference names the first month and number.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Golden, goldenGames, playGolden } from './golden';

describe('golden replays', () => {
  for (const game of goldenGames) {
    const name = `${game[0]}-${game[1]}`;
    it(name, () => {
      const stored: Golden = JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
      const played = playGolden(game);
      for (const [at, month] of stored.months.entries())
        expect(
          played.months[at],
          `${name}, month ${month.turn} (npm run golden after a change of rules)`,
        ).toEqual(month);
      expect(played).toEqual(stored);
    });
  }
});
