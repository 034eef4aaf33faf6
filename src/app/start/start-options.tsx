// Seed and difficulty of the game to come, and the way to its briefing.
import { useId } from 'react';
import { DIFFICULTIES } from '../../engine';
import type { Text } from '../../text';
import { readableSeed } from '../game/seed';

interface Props {
  readonly text: Text;
  readonly usual: string;
  /** Beijing is played: difficulty then means fewer means for pressure, not more. */
  readonly red: boolean;
  readonly difficulty: string;
  readonly seed: string;
  readonly seedEmpty: boolean;
  onDifficulty(next: string): void;
  onSeed(next: string): void;
}

export function StartOptions({ red, text, usual, difficulty, seed, seedEmpty, onDifficulty, onSeed }: Props) {
  const id = useId();
  return (
    <div className="start-options">
      <fieldset className="start-difficulty">
        <legend>{text.say('app.levels.difficulty')}</legend>
        <div>
          {DIFFICULTIES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="difficulty"
                checked={one === difficulty}
                onChange={() => onDifficulty(one)}
              />
              {text.say(`names.difficulties.${one}`)}
            </label>
          ))}
        </div>
        <small>
          {text.say(`app.levels.difficulty-${difficulty}${red ? '-red' : ''}`)}
          {difficulty === usual ? <i> {text.say('app.levels.usual')}</i> : null}
        </small>
      </fieldset>
      <div className="start-seed">
        <label htmlFor={`${id}seed`}>{text.say('app.levels.seed')}</label>
        <div className="app-row">
          <input
            id={`${id}seed`}
            value={seed}
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}help`}
            aria-invalid={seedEmpty}
            onChange={(event) => onSeed(event.target.value)}
          />
          <button
            type="button"
            className="app-button"
            data-kind="plain"
            onClick={() => onSeed(readableSeed())}
          >
            {text.say('app.levels.seed-new')}
          </button>
        </div>
        <small id={`${id}help`}>
          {text.say(seedEmpty ? 'app.levels.seed-empty' : 'app.levels.seed-help')}
        </small>
      </div>
      <button type="submit" className="app-button start-go" disabled={seedEmpty}>
        {text.say('app.levels.choose')}
      </button>
    </div>
  );
}
