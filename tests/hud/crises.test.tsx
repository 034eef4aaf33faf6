// Crisis cards: what is at stake is shown before one commits, and the answer that is sent is the one that was chosen.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { reasonAgainstResponse, responsesTo, stakesOf } from '../../src/engine';
import { reachCrisis, sitDown, startChanged, startGame, text } from './small-game';

function gameInCrisis() {
  for (const seed of ['one', 'two', 'three', 'four']) {
    const session = reachCrisis(startGame('shoal', seed));
    if (session !== null) return session;
  }
  throw new Error('no seed led to a crisis');
}

describe('a crisis card', () => {
  it('shows the price of backing down now and one rung later', () => {
    const session = gameInCrisis();
    const crisis = session.view('phl').crises.find((one) => one.exit === null && one.mine === 'target')!;
    sitDown(session);
    const card = document.querySelector<HTMLElement>(`[data-crisis="${crisis.id}"]`)!;
    const stakes = stakesOf(session.game.rules, crisis);
    const row = within(card).getByRole('row', { name: /^Approval at home/ });
    const shown = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    const words = (pm: number): string => (pm === 0 ? '0.0' : `−${(pm / 10).toFixed(1)}`);
    expect(shown).toEqual([words(stakes.now.approval), words(stakes.later.approval)]);
  });

  it('sends the answer that was chosen', async () => {
    const session = gameInCrisis();
    const view = session.view('phl');
    const crisis = view.crises.find((one) => one.exit === null && one.mine === 'target')!;
    const action = responsesTo(session.game.rules, view, crisis).find(
      (one) => one.stance !== 'hold' && reasonAgainstResponse(view, crisis, one) === null,
    )!;
    sitDown(session);
    const card = document.querySelector<HTMLElement>(`[data-crisis="${crisis.id}"]`)!;
    const turn = session.turn();
    await userEvent.click(
      within(card).getByRole('radio', { name: new RegExp(text.say(`actions.${action.id}.name`)) }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Answer and end the month' }));
    const month = session.months().find((one) => one.turn === turn)!;
    expect(month.orders.phl!.responses).toContainEqual({ crisis: crisis.id, action: action.id });
  });

  it('says why an answer is not possible', () => {
    const session = gameInCrisis();
    const view = session.view('phl');
    const refused = view.crises
      .filter((one) => one.exit === null && one.mine === 'target')
      .flatMap((crisis) =>
        responsesTo(session.game.rules, view, crisis).map((action) => ({
          action,
          code: reasonAgainstResponse(view, crisis, action),
        })),
      )
      .filter(({ code }) => code !== null);
    sitDown(session);
    for (const { action, code } of refused) {
      const radio = screen.getByRole('radio', {
        name: new RegExp(text.say(`actions.${action.id}.name`)),
      });
      expect(radio.hasAttribute('disabled')).toBe(true);
      expect(text.has(`names.reasons.${code}`) || text.has(`actions.${action.id}.reasons.${code}`)).toBe(
        true,
      );
      expect(radio.closest('label')!.querySelector('.hud-refusal')).not.toBeNull();
    }
  });

  it.each([
    ['phl', 'Whoever is behind it wants you to stop speaking about it in public.'],
    ['vnm', 'Whoever is behind it wants silence about it in public.'],
  ])('does not speak of nobody as if it had been named (%s)', async (target, said) => {
    const hidden = {
      family: 'cyber',
      instigator: 'chn',
      target,
      place: 'networks',
      demand: 'silence',
      rung: 2,
    };
    sitDown(startChanged({ crises: [hidden] }));
    const card = document.querySelector<HTMLElement>('[data-crisis]')!;
    if (target !== 'phl')
      await userEvent.click(within(card).getByRole('button', { name: text.say('hud.crisis.more') }));
    expect(card.textContent).toContain(`It is not known who is behind it. ${said}`);
  });

  it('says of whoever is known what it wants', () => {
    const open = { family: 'trade', instigator: 'chn', target: 'phl', place: 'farm', demand: 'silence' };
    sitDown(startChanged({ crises: [{ ...open, rung: 1 }] }));
    const card = document.querySelector<HTMLElement>('[data-crisis]')!;
    expect(card.textContent).toContain('It wants you to stop speaking about it in public.');
  });
});
