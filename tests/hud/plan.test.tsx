// The draft of a plan: it changes what is left, can be taken back, and is refused in words.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { sitDown, startGame, text } from './small-game';

const card = (action: string): HTMLElement =>
  screen.getByRole('article', { name: text.say(`actions.${action}.name`) });
const left = (): number => Number(document.querySelector('.hud-total')!.getAttribute('data-fund'));

describe('the plan', () => {
  it('takes an act from the desk, reckons the budget, and gives the money back when it is taken out', async () => {
    const session = startGame();
    const onCue = vi.fn();
    sitDown(session, { onCue });
    const user = userEvent.setup();
    const before = left();
    const cost = session.game.rules.actions['quiet-channel']!.cost.fund;
    await user.click(within(card('quiet-channel')).getByRole('button', { name: /^Add to plan/ }));
    expect(left()).toBe(before - cost);
    expect(within(screen.getByRole('list', { name: 'Planned' })).getAllByRole('listitem')).toHaveLength(1);
    await user.click(
      within(screen.getByRole('list', { name: 'Planned' })).getByRole('button', { name: /^Take out/ }),
    );
    expect(left()).toBe(before);
    expect(onCue.mock.calls).toEqual([['order-add'], ['order-remove']]);
  });

  it('sends exactly the draft, and begins the next month with an empty one', async () => {
    const session = startGame();
    sitDown(session);
    const user = userEvent.setup();
    await user.click(within(card('quiet-channel')).getByRole('button', { name: /^Add to plan/ }));
    await user.click(screen.getByRole('button', { name: 'Set policy' }));
    if (session.phase() === 'crises')
      await user.click(screen.getByRole('button', { name: 'Answer and end the month' }));
    expect(session.turn()).toBe(2);
    expect(session.months()[0]!.orders.phl!.policies).toEqual([{ action: 'quiet-channel', target: null }]);
    expect(screen.queryByRole('list', { name: 'Planned' })).toBeNull();
  });

  it('greys out what the cabinet can no longer attend to, and says why', async () => {
    const session = startGame();
    sitDown(session);
    const user = userEvent.setup();
    for (let more = 0; more < 8; more += 1) {
      const free = [...document.querySelectorAll<HTMLElement>('.hud-policy')]
        .flatMap((one) => within(one).queryAllByRole('button', { name: /^Add to plan/ }))
        .find((button) => !button.hasAttribute('disabled'));
      if (free === undefined) break;
      await user.click(free);
    }
    const refused = [...document.querySelectorAll<HTMLElement>('.hud-policy[data-refused="true"]')];
    const tired = refused.filter((one) => one.textContent.includes(text.say('names.reasons.no-attention')));
    expect(tired.length).toBeGreaterThan(0);
    const button = within(tired[0]!).getByRole('button', { name: /^Add to plan/ });
    expect(button.hasAttribute('disabled')).toBe(true);
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe(text.say('names.reasons.no-attention'));
  });
});
