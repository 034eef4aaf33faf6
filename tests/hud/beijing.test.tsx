// A level whose player is Beijing: means for pressure, acts by domain, and answers in crises that it began itself.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DOMAINS, type Session } from '../../src/engine';
import { sitDown, startChanged, text } from './small-game';

const crisis = {
  family: 'maritime',
  instigator: 'chn',
  target: 'phl',
  place: 'second-thomas',
  demand: 'presence',
  rung: 2,
};
const start = (): Session => startChanged({ player: 'chn', crises: [crisis] });

describe('Beijing’s desk', () => {
  it('sorts its acts by domain, all of them', async () => {
    const session = start();
    sitDown(session);
    const user = userEvent.setup();
    const shown: string[] = [];
    for (const domain of DOMAINS) {
      await user.click(screen.getByRole('tab', { name: text.say(`names.domains.${domain}.name`) }));
      shown.push(
        ...[...document.querySelectorAll<HTMLElement>('.hud-policy')].map((card) => card.dataset.action!),
      );
    }
    const { rules } = session.game;
    const own = rules.actionIds.filter((id) => {
      const action = rules.actions[id];
      return action?.kind === 'policy' && action.roles.includes('rival') && action.target !== 'proposer';
    });
    expect(shown.sort()).toEqual([...own].sort());
  });

  it('shows the means for pressure, and takes what the plan uses', async () => {
    const session = start();
    sitDown(session);
    const user = userEvent.setup();
    const means = (): number => Number(document.querySelector('[data-means="pressure"] b')!.textContent);
    const view = session.view('chn');
    const has = view.read(view.at.side('chn', 'pressure'));
    expect(means()).toBe(has);
    await user.click(screen.getByRole('tab', { name: text.say('names.domains.military.name') }));
    const add = screen
      .getAllByRole('button', { name: /^Add to plan/ })
      .find(
        (one) =>
          !one.hasAttribute('disabled') && one.closest('.hud-policy')!.textContent.includes(' pressure'),
      )!;
    const action = session.game.rules.actions[add.closest<HTMLElement>('.hud-policy')!.dataset.action!]!;
    await user.click(add);
    expect(means()).toBe(has - action.cost.pressure!);
    expect(document.querySelector('.hud-total')!.textContent).toContain(`${action.cost.pressure} pressure`);
  });

  it('answers the crises that it began, and plays a whole game', async () => {
    const session = start();
    sitDown(session);
    const user = userEvent.setup();
    while (session.phase() === 'planning')
      await user.click(screen.getByRole('button', { name: 'Set policy' }));
    const group = screen.getAllByRole('radiogroup', { name: /^Answer: / })[0]!;
    expect(within(group).getByRole('radio', { name: /Let it rest|Back off/ })).toBeTruthy();
    expect(within(group).getAllByRole('radio').length).toBeGreaterThan(2);
    expect(group.textContent).not.toMatch(/[{}]|actions\.|names\./);
    for (let step = 0; step < 60 && session.phase() !== 'debrief'; step += 1)
      await user.click(screen.getByRole('button', { name: /^(Set policy|Answer and end the month)$/ }));
    expect(session.phase()).toBe('debrief');
  });
});

describe('any regional government’s desk', () => {
  it.each(['jpn', 'vnm', 'mys', 'aus'])('opens for %s', (player) => {
    sitDown(startChanged({ player }), { mapNotice: 'No picture here.' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
      text.say(`names.sides.${player}.name`),
    );
    expect(document.body.textContent).not.toMatch(/\b(hud|names|actions)\.[a-z]/);
  });
});
