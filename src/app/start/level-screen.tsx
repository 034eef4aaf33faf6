// Choosing what to play: a card a level, seed and difficulty, or a level from a file.
import { useState } from 'react';
import { isRedSeat, normaliseSeed, type Problem } from '../../engine';
import { readableSeed } from '../game/seed';
import { addOwnLevel, headOf, levels, ownLevels } from '../game/shelf';
import { useTableText } from '../parts/full-text';
import { PageBar } from '../parts/page-bar';
import { ScreenTitle } from '../parts/screen-title';
import { useShell } from '../parts/shell';
import { LevelCard } from './level-card';
import { OwnLevels } from './own-levels';
import { StartOptions } from './start-options';
import './start.css';

export function LevelScreen() {
  const { go } = useShell();
  const text = useTableText();
  const [chosen, setChosen] = useState<string>(levels[0]?.id ?? '');
  const [difficulty, setDifficulty] = useState<string | null>(null);
  const [seed, setSeed] = useState(() => readableSeed());
  const [faults, setFaults] = useState<{ name: string; problems: readonly Problem[] } | null>(null);
  const own = ownLevels();
  const level = levels.find((one) => one.id === chosen) ?? own.find(([id]) => id === chosen)?.[1].level;
  const used = normaliseSeed(seed);
  const start = (): void => {
    if (level === undefined || used === '') return;
    const hard = (['gentle', 'standard', 'hard'] as const).find((one) => one === difficulty);
    go({ at: 'briefing', level: chosen, seed: used, difficulty: hard ?? level.difficulty });
  };
  const read = (name: string, words: string): void => {
    const added = addOwnLevel(words);
    if (!added.ok) {
      setFaults({ name, problems: added.problems });
      return;
    }
    setFaults(null);
    setChosen(added.id);
  };
  return (
    <main className="app-page">
      <PageBar />
      <ScreenTitle>{text.say('app.levels.title')}</ScreenTitle>
      <p className="app-lead">{text.say('app.levels.lead')}</p>
      <form
        className="start-form"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <fieldset className="start-cards">
          <legend className="app-unseen">{text.say('app.levels.title')}</legend>
          {levels.map((one) => (
            <LevelCard
              key={one.id}
              id={one.id}
              level={one}
              chosen={one.id === chosen}
              text={text}
              onChoose={setChosen}
            />
          ))}
          {own.map(([id, one]) => (
            <LevelCard
              key={id}
              id={id}
              level={headOf(one.level)}
              own
              chosen={id === chosen}
              text={text}
              onChoose={setChosen}
            />
          ))}
        </fieldset>
        {level === undefined ? null : (
          <StartOptions
            text={text}
            usual={level.difficulty}
            red={isRedSeat(level)}
            difficulty={difficulty ?? level.difficulty}
            seed={seed}
            seedEmpty={used === ''}
            onDifficulty={setDifficulty}
            onSeed={setSeed}
          />
        )}
      </form>
      <OwnLevels
        text={text}
        faults={faults}
        onText={read}
        onUnreadable={(name) => setFaults({ name, problems: [{ code: 'unreadable', path: '', detail: '' }] })}
      />
    </main>
  );
}
