// What is under way: measures say how much they stop, and once they stop nothing that they are being lifted.
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Measure, Session } from '../../src/engine';
import { sitDown, startGame, text } from './small-game';

const measure: Measure = {
  id: 1,
  by: 'chn',
  target: 'phl',
  sector: 'farm',
  market: 'chn',
  instrument: 'ban',
  severity: 0,
  reallocated: 255,
  deflected: 0,
  since: 1,
};

function against(measures: readonly Measure[]): readonly (string | null)[] {
  const session = startGame('shoal');
  // A view keeps what it sees to itself: what is asked of it is answered by the real one.
  const view: Session['view'] = (side) =>
    new Proxy(session.view(side), {
      get(real, name) {
        const value: unknown = name === 'measures' ? measures : Reflect.get(real, name, real);
        return typeof value === 'function' ? value.bind(real) : value;
      },
    });
  sitDown({ ...session, view });
  const title = screen.getByRole('heading', { name: text.say('hud.under-way.measures') });
  return within(title.nextElementSibling as HTMLElement)
    .getAllByRole('listitem')
    .map((line) => line.textContent);
}

it('says of a measure that stops nothing that it is being lifted', () => {
  const [standing, lifted] = against([
    { ...measure, severity: 500 },
    { ...measure, id: 2 },
  ]);
  expect(standing).toMatch(/import ban on .*50 ?% stopped, 2[56].* sold elsewhere/);
  expect(lifted).toMatch(/import ban on .*; being lifted, and stopping nothing any more/);
  expect(lifted).not.toMatch(/sold elsewhere|%/);
});
