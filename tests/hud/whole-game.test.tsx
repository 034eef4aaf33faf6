// A whole game by clicking, with the map as text and by keys alone; what happens is spoken once.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { sitDown, startGame, text } from './small-game';

describe('a whole game', () => {
  it('is played by clicking to its end, and asks for the debrief once', async () => {
    const session = startGame();
    const onFinished = vi.fn();
    sitDown(session, { onFinished, mapNotice: 'No picture here.' });
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { name: 'The map as text' })).toBeTruthy();
    for (let step = 0; step < 40 && session.phase() !== 'debrief'; step += 1) {
      const add = screen
        .queryAllByRole('button', { name: /^Add to plan/ })
        .find((button) => !button.hasAttribute('disabled'));
      if (session.phase() === 'planning' && add !== undefined) await user.click(add);
      await user.click(screen.getByRole('button', { name: /^(Set policy|Answer and end the month)$/ }));
    }
    expect(session.phase()).toBe('debrief');
    expect(session.months()).toHaveLength(6);
    // The last plan is paid for: it is not taken off what is left once more.
    expect(session.months()[5]!.orders.phl!.policies).not.toEqual([]);
    const view = session.view('phl');
    const fund = view.read(view.at.side('phl', 'fund'));
    expect(document.querySelector('.hud-total')!.getAttribute('data-fund')).toBe(`${fund}`);
    expect(document.querySelector('.hud-means')!.textContent).toContain(
      `${text.money(fund)}${text.say('hud.bar.fund')}`,
    );
    expect(document.querySelector('.hud-means')!.textContent).not.toContain('planned');
    expect(document.querySelectorAll('.hud-policy[data-planned="true"]')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'See what happened, and why' }));
    expect(onFinished).toHaveBeenCalledTimes(1);
  });

  it('goes on by Ctrl+Enter, and speaks the month’s results in one live region', async () => {
    const session = startGame();
    sitDown(session);
    const user = userEvent.setup();
    const spoken = document.querySelector('[data-spoken]')!;
    expect(spoken.textContent).toBe('');
    while (session.turn() === 1) await user.keyboard('{Control>}{Enter}{/Control}');
    expect(spoken.textContent).toContain('Sovereignty');
    expect(spoken.textContent).toContain('Set policy for the month.');
  });
});

describe('keys', () => {
  it('jump to panels, but not while typing, and open the sheet of keys', async () => {
    sitDown(startGame());
    const user = userEvent.setup();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await user.keyboard('2?');
    expect(field.value).toBe('2?');
    expect(screen.queryByRole('dialog')).toBeNull();
    field.remove();
    await user.keyboard('2');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('hud-policies-title'));
    await user.keyboard('?');
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});
