// The red seat's own level at the desk: a month is planned, its crisis answered and ended by buttons, in words of its own.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import redSeat from '../../levels/red-seat-2023.json';
import type { Session } from '../../src/engine';
import { sitDown, startChanged, text } from './small-game';

const start = (): Session => startChanged(redSeat);

async function plan(action: string, domain: string): Promise<void> {
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: text.say(`names.domains.${domain}.name`) }));
  const card = document.querySelector<HTMLElement>(`[data-action="${action}"]`)!;
  await user.click(within(card).getByRole('button', { name: /^Add to plan/ }));
}

it('plays whole months: presses, courts, answers its own crisis, and ends the month', async () => {
  const session = start();
  sitDown(session);
  const user = userEvent.setup();
  await plan('militia-swarm', 'military');
  await plan('inducement', 'economic');
  await user.click(screen.getByRole('button', { name: 'Set policy' }));
  expect(session.months()[0]!.orders.chn!.policies.map(({ action }) => action)).toEqual([
    'militia-swarm',
    'inducement',
  ]);
  await user.click(screen.getByRole('button', { name: 'Set policy' }));
  expect(session.phase()).toBe('crises');
  const card = document.querySelector<HTMLElement>('.hud-crisis')!;
  expect(card.textContent).toContain('We have pressed Manila');
  // Only the price at home: what the target would lose with its friends is not Beijing's to pay.
  expect(within(card).getByRole('table').textContent).toContain('Approval at home');
  expect(within(card).getByRole('table').textContent).not.toContain('Trust');
  await user.click(within(card).getByRole('radio', { name: /Offer an arrangement/ }));
  await user.click(screen.getByRole('button', { name: 'Answer and end the month' }));
  expect(session.turn()).toBe(3);
  expect(session.months()[1]!.orders.chn!.responses).toHaveLength(1);
  expect(document.body.textContent).not.toMatch(/\b(hud|names|actions|news)\.[a-z]/);
});

it('names its own numbers and its own ending', async () => {
  const session = start();
  const { container } = sitDown(session);
  const country = container.querySelector('.hud-country-panel')!;
  for (const name of ['Hold on the claims', 'Room to act', 'Regard in the region', 'Means for pressure'])
    expect(country.textContent).toContain(name);
  const user = userEvent.setup();
  for (let step = 0; step < 40 && session.phase() !== 'debrief'; step += 1)
    await user.click(screen.getByRole('button', { name: /^(Set policy|Answer and end the month)$/ }));
  const ending = session.view('chn').ending!;
  expect(screen.getByRole('dialog').textContent).toContain(text.say(`names.endings.${ending}.sentence-red`));
});
