// The framework and its initiatives: what stands, who has answered, and how one is asked and answers from the desk.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import shoal from '../../levels/second-thomas-2023.json';
import { type Driver, type Session, STEPS } from '../../src/engine';
import { sitDown, startChanged, text } from './small-game';

const CORE = { step: 'regular-drills', decision: 'core', members: ['phl', 'jpn', 'aus'] };

/** A game in its second month, after somebody else has asked the region for one step or several. */
function askedBy(
  by: string,
  steps: string | readonly string[],
  changes: Readonly<Record<string, unknown>> = {},
): Session {
  const asks: Driver = {
    id: 'asks-once',
    plan: (view) => (view.turn === 1 ? [steps].flat().map((action) => ({ action, target: 'core' })) : []),
    respond: () => [],
  };
  const session = startChanged({ framework: [CORE], ...changes }, { [by]: asks });
  const side = session.game.level.player;
  while (session.turn() === 1)
    session.send(
      side,
      session.phase() === 'planning' ? { type: 'plan', policies: [] } : { type: 'respond', responses: [] },
    );
  return session;
}

async function openPage(name: string): Promise<void> {
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name }));
}

describe('the framework', () => {
  it('lists nine steps, with members and decision of those that stand', async () => {
    sitDown(startChanged({ framework: [CORE] }), { mapNotice: 'No picture here.' });
    await openPage('Framework');
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-step]')];
    expect(rows.map((row) => row.dataset.step)).toEqual([...STEPS]);
    const [drills, ...others] = rows;
    expect(drills!.dataset.state).toBe('stands');
    expect(drills!.textContent).toContain('Manila, Tokyo, Canberra');
    expect(drills!.textContent).toContain('by a willing core');
    expect(others.every((row) => row.dataset.state === 'open')).toBe(true);
    expect(others.at(-1)!.textContent).toContain('needs first: consultation clause');
  });

  it('says in words how far the rules run ahead of the lesser of means and the region’s own share', async () => {
    const gapFor = async (world: Record<string, number>): Promise<HTMLElement> => {
      const { unmount } = sitDown(startChanged({ world: { ...shoal.world, ...world } }), {
        mapNotice: 'No picture here.',
      });
      await openPage('Framework');
      const gap = document.querySelector<HTMLElement>('.hud-framework-gap')!.cloneNode(true) as HTMLElement;
      unmount();
      return gap;
    };
    const hollow = await gapFor({ codification: 700, capability: 500, ownership: 200 });
    expect(hollow.dataset.state).toBe('hollow');
    expect(hollow.textContent).toContain('50.0 ahead of the region’s own share');
    const ahead = await gapFor({ codification: 300, capability: 200, ownership: 400 });
    expect(ahead.dataset.state).toBe('ahead');
    expect(ahead.textContent).toContain('10.0 ahead of the means');
    expect((await gapFor({ codification: 100, capability: 200, ownership: 400 })).dataset.state).toBe(
      'sound',
    );
  });

  it('is reached from the country’s numbers', async () => {
    sitDown(startChanged({}));
    await userEvent.click(screen.getByRole('button', { name: text.say('hud.country.framework') }));
    expect(screen.getByRole('tab', { name: 'Framework' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('an initiative', () => {
  it('is asked for with a way of deciding, each explained in a line', async () => {
    const session = startChanged({});
    sitDown(session);
    const user = userEvent.setup();
    await openPage('Commit');
    const card = screen.getByRole('article', { name: text.say('actions.crisis-procedures-pact.name') });
    const how = within(card).getByRole('combobox', { name: 'How' });
    expect(card.textContent).toContain(text.say('names.decisions.consensus.meaning'));
    await user.selectOptions(how, 'core');
    expect(card.textContent).toContain(text.say('names.decisions.core.meaning'));
    await user.click(within(card).getByRole('button', { name: /^Add to plan/ }));
    await user.click(screen.getByRole('button', { name: 'Set policy' }));
    expect(session.view('phl').initiatives.find((one) => one.by === 'phl')).toMatchObject({
      step: 'crisis-procedures',
      decision: 'core',
    });
  });

  it('of another waits for our answer, says what it binds to and who has answered', async () => {
    const session = askedBy('jpn', 'crisis-procedures-pact');
    const [initiative] = session.view('phl').initiatives;
    expect(initiative).toBeDefined();
    sitDown(session);
    const user = userEvent.setup();
    const asked = screen.getByRole('article', { name: /^Tokyo has asked the region/ });
    expect(asked.textContent).toContain(text.say('names.clauses.statement.binds'));
    expect(asked.textContent).toContain('To be decided by a willing core.');
    expect(asked.textContent).toMatch(/Waiting for [^.]*Manila/);
    await user.click(within(asked).getByRole('button', { name: 'Decline a proposal' }));
    await user.click(within(asked).getByRole('button', { name: 'Accept a proposal' }));
    expect(within(screen.getByRole('list', { name: 'Planned' })).getAllByRole('listitem')).toHaveLength(1);
    const turn = session.turn();
    await user.click(screen.getByRole('button', { name: 'Set policy' }));
    if (session.phase() === 'crises')
      await user.click(screen.getByRole('button', { name: 'Answer and end the month' }));
    expect(session.months().find((month) => month.turn === turn)!.orders.phl!.policies).toEqual([
      { action: 'accept-proposal', target: 'jpn' },
    ]);
  });

  it('is one of two that one government has asked for, and both get their answers, the older first', async () => {
    const session = askedBy('jpn', ['crisis-procedures-pact', 'intelligence-sharing-pact']);
    sitDown(session);
    const user = userEvent.setup();
    const [older, later] = screen.getAllByRole('article', { name: /^Tokyo has asked the region/ });
    expect(later!.textContent).toContain(text.say('hud.proposals.earlier'));
    await user.click(within(older!).getByRole('button', { name: 'Accept a proposal' }));
    await user.click(within(later!).getByRole('button', { name: 'Decline a proposal' }));
    const planned = () => within(screen.getByRole('list', { name: 'Planned' })).queryAllByRole('listitem');
    expect(planned()).toHaveLength(2);
    // What is taken back takes with it what was said after it.
    await user.click(within(older!).getByRole('button', { name: /^Take back/ }));
    expect(screen.queryByRole('list', { name: 'Planned' })).toBeNull();
    await user.click(within(older!).getByRole('button', { name: 'Accept a proposal' }));
    await user.click(within(later!).getByRole('button', { name: 'Decline a proposal' }));
    const turn = session.turn();
    await user.click(screen.getByRole('button', { name: 'Set policy' }));
    if (session.phase() === 'crises')
      await user.click(screen.getByRole('button', { name: 'Answer and end the month' }));
    expect(session.months().find((month) => month.turn === turn)!.orders.phl!.policies).toEqual([
      { action: 'accept-proposal', target: 'jpn' },
      { action: 'decline-proposal', target: 'jpn' },
    ]);
  });

  it('that goes beyond one’s own limits is greyed, with the reason', () => {
    const members = ['jpn', 'aus'];
    const standing = STEPS.filter((step) => !step.endsWith('-clause'));
    const session = askedBy('jpn', 'consultation-clause-pact', {
      player: 'vnm',
      framework: standing.map((step) => ({ step, decision: 'core', members })),
    });
    const clause = session
      .view('vnm')
      .proposals.find((one) => one.to === 'vnm' && one.asks === 'consultation')!;
    sitDown(session);
    // Bots may have asked for the same before Tokyo, and all of them ask together.
    const from = text.say(`names.sides.${clause.from}.government`);
    const asked = screen.getByRole('article', { name: new RegExp(`^${from} has asked the region`) });
    const button = (name: string): HTMLElement => within(asked).getByRole('button', { name });
    expect(asked.textContent).toContain(text.say('names.clauses.consultation.binds'));
    expect(button('Accept a proposal').hasAttribute('disabled')).toBe(true);
    expect(asked.textContent).toContain(text.say('names.reasons.own-limits'));
    expect(button('Decline a proposal').hasAttribute('disabled')).toBe(false);
  });
});
