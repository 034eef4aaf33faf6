// Commitments with their clauses, critical inputs, the kind of an act, and quarrels away from the sea.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import shoal from '../../levels/second-thomas-2023.json';
import { sitDown, startChanged, text } from './small-game';

const feature = shoal.features[0]!.id;
const bond = { binding: 600, capability: 500, source: 'judgement' };

async function openPage(changes: Readonly<Record<string, unknown>>, page: string) {
  const session = startChanged(changes);
  sitDown(session, { mapNotice: 'No picture here.' });
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: page }));
  return session;
}

describe('commitments', () => {
  it('say which administration is in office where the data names it', async () => {
    await openPage({}, 'Commitments');
    const row = screen.getByRole('row', { name: /^United States/ });
    expect(row.textContent).toContain('2021–2025, President Biden');
  });

  it('say from which rung allies consult, what counts as an armed attack, and where', async () => {
    const covers = [{ families: ['maritime'], places: [feature] }, { families: ['cyber'] }];
    await openPage(
      {
        commitments: [
          { kind: 'treaty', a: 'phl', b: 'usa', ...bond, consult: 2, trigger: 5, covers },
          { kind: 'partnership', a: 'jpn', b: 'aus', ...bond },
        ],
        groups: [{ kind: 'trilateral', members: ['phl', 'jpn', 'usa'], ...bond, frozen: true }],
      },
      'Commitments',
    );
    const table = screen.getByRole('table', { name: 'Commitments in force' });
    const [, treaty, ...others] = within(table).getAllByRole('row');
    expect(treaty!.textContent).toContain('consult from rung 2, standoff');
    expect(treaty!.textContent).toContain('an armed attack from rung 5, deaths');
    expect(treaty!.textContent).toContain(`covers force at sea: ${shoal.features[0]!.names.en}`);
    expect(treaty!.textContent).toContain('covers destruction in networks, once attributed');
    expect(treaty!.textContent).not.toContain('provocations');
    const frozen = others.filter((row) => row.dataset.frozen === 'true');
    expect(frozen).toHaveLength(3);
    expect(frozen.every((row) => row.textContent.includes('frozen'))).toBe(true);
    expect(others.find((row) => row.textContent.startsWith('Partnership'))!.textContent).not.toContain(
      'rung',
    );
  });
});

describe('critical inputs', () => {
  it('stand under trade with dependence, weeks of stock and what is held back', async () => {
    const session = await openPage({}, 'Trade');
    const { at } = session.view('phl');
    const table = screen.getByRole('table', { name: text.say('hud.map.inputs-caption') });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.length).toBeGreaterThan(0);
    const input = rows[0]!.dataset.input as 'chips';
    const weeks = session.view('phl').read(at.input('phl', input, 'stock'));
    expect(within(rows[0]!).getAllByRole('cell')[1]!.textContent).toBe(text.number(weeks));
  });

  it('are chosen by name as the target of an act', async () => {
    sitDown(startChanged({}));
    const user = userEvent.setup();
    await user.click(screen.getByRole('tab', { name: 'Diversify' }));
    const card = screen.getByRole('article', { name: text.say('actions.stockpile-input.name') });
    const options = within(within(card).getByRole('combobox', { name: 'Which' })).getAllByRole('option');
    expect(options.map((one) => one.textContent.replace(/ \(.*/, ''))).toEqual([
      'Rare earths',
      'Chips',
      'Energy',
      'Medicines',
    ]);
  });
});

describe('an act', () => {
  it('says in words how open it is, whether it can be taken back, and its class', () => {
    sitDown(startChanged({}));
    const card = screen.getByRole('article', { name: text.say('actions.quiet-channel.name') });
    expect(card.querySelector('.hud-nature')!.textContent).toMatch(/^Kind of act: .+ · de-escalation$/);
  });
});

describe('a quarrel away from the sea', () => {
  it('says on its card where its kind ends', async () => {
    const trade = {
      family: 'trade',
      instigator: 'chn',
      target: 'phl',
      place: 'farm',
      demand: 'change-policy',
    };
    await openPage({ crises: [{ ...trade, rung: 4 }] }, 'Sea');
    const ladder = document.querySelector('.hud-ladder')!;
    expect(ladder.textContent).toBe(
      'Rung 4: embargo. Trade climbs no higher; pressed on, it may spill over to a disputed place at sea.',
    );
    expect(ladder.querySelectorAll('[data-pip]')).toHaveLength(5);
    expect(ladder.querySelectorAll('[data-pip="reached"]')).toHaveLength(5);
  });

  it('is listed in the map as text and on the crisis card by its family', async () => {
    await openPage(
      {
        crises: [
          {
            family: 'provocation',
            instigator: 'chn',
            target: 'phl',
            place: 'homeland',
            demand: 'attention',
            rung: 2,
          },
        ],
      },
      'Sea',
    );
    expect(screen.getByText(/^Provocation: Beijing presses Manila/).textContent).toContain(
      'rung 2, missile launches',
    );
    expect(document.querySelector('.hud-crisis-kind')!.textContent).toContain('Provocation');
  });
});
