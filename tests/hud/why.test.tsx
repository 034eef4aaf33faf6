// The why of a dial: the reasons shown add up to what the dial moved by, and each can be followed further.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DIALS, type Session } from '../../src/engine';
import { sitDown, startGame, text } from './small-game';

function playMonths(session: Session, months: number): void {
  const side = session.game.level.player;
  while (session.turn() <= months)
    session.send(
      side,
      session.phase() === 'planning' ? { type: 'plan', policies: [] } : { type: 'respond', responses: [] },
    );
}

const amounts = (list: Element): number =>
  [...list.children].reduce((sum, item) => sum + Number(item.getAttribute('data-why-amount')), 0);

describe('why?', () => {
  for (const dial of DIALS)
    it(`lists the reasons of ${dial} so that they add up exactly`, async () => {
      const session = startGame('shoal', 'two');
      playMonths(session, 3);
      const variable = session.game.at.side('phl', dial);
      const [, second, third] = session.months();
      const change = third!.vars[variable]! - second!.vars[variable]!;
      expect(change).not.toBe(0);
      sitDown(session);
      const name = text.say(`names.variables.side.${dial}.name`);
      await userEvent.click(screen.getByRole('button', { name: `${name}: why?` }));
      const sheet = screen.getByRole('dialog');
      expect(Number(sheet.querySelector('[data-why-total]')!.getAttribute('data-why-total'))).toBe(change);
      expect(amounts(sheet.querySelector('[data-depth="0"]')!)).toBe(change);
    });

  it('opens a reason that was read from another number down to that number’s own reasons', async () => {
    const session = startGame('shoal', 'two');
    playMonths(session, 3);
    sitDown(session);
    const name = text.say('names.variables.side.security.name');
    await userEvent.click(screen.getByRole('button', { name: `${name}: why?` }));
    const sheet = screen.getByRole('dialog');
    const step = sheet.querySelector<HTMLElement>('.hud-why-open')!;
    expect(sheet.querySelector('[data-depth="1"]')).toBeNull();
    await userEvent.click(step);
    const deeper = sheet.querySelector<HTMLElement>('[data-depth="1"]')!;
    expect(within(deeper).getAllByRole('listitem').length).toBeGreaterThan(0);
  });
});
