// The whole debrief of finished games in a page: every word there, headings in order, tables with heads, buttons that work.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sources } from '../../src/content';
import { DebriefScreen } from '../../src/debrief';
import { hostileActs } from '../../src/debrief/facts/hostile-acts';
import { DIALS, escalationOf, type Session, type Worldview } from '../../src/engine';
import { createText } from '../../src/text';
import { catalogues } from '../../src/text/en';
import { begunInCrisis, finish, finished, level } from './finished-game';

const known = createText(catalogues, 'en');
const missing = new Set<string>();
const text = {
  ...known,
  say(key: string, values?: Readonly<Record<string, string | number>>) {
    const said = known.say(key, values);
    if (!known.has(key)) missing.add(key);
    if (/[{}]/.test(said)) missing.add(`${key}: ${said}`);
    return said;
  },
};

function open(session: Session, over: Partial<Parameters<typeof DebriefScreen>[0]> = {}) {
  const none = (): void => undefined;
  return render(
    <DebriefScreen
      session={session}
      side={session.game.level.player}
      text={text}
      sources={sources}
      onAgain={none}
      onTitle={none}
      onExport={none}
      replayUnder={async () => {
        throw new Error('not asked for');
      }}
      {...over}
    />,
  );
}

afterEach(() => {
  cleanup();
  missing.clear();
});

describe.each([...finished, ...begunInCrisis])('game %s', (_name, books) => {
  test('shows no raw key and no gap, also in the opened chains', async () => {
    const { container } = open(books.session);
    for (let round = 0; round < 3; round += 1)
      for (const details of container.querySelectorAll('details')) {
        details.open = true;
        fireEvent(details, new Event('toggle'));
      }
    expect([...missing]).toEqual([]);
    const shown = container.textContent ?? '';
    expect(shown).not.toMatch(/\b(names|debrief|actions|news|hud)\.[a-z-]+\./);
    expect(shown).not.toMatch(/undefined|NaN|\[object/);
    expect(shown).not.toMatch(/\b(order|crisis|measure|variable|feature|election):/);
  });

  test('has one h1, headings without a jump, and named sections', () => {
    const { container } = open(books.session);
    const levels = [...container.querySelectorAll('h1,h2,h3,h4')].map((one) => Number(one.tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((one) => one === 1)).toHaveLength(1);
    levels.forEach((one, at) => {
      if (at > 0) expect(one).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    });
    for (const region of container.querySelectorAll('section'))
      expect(region.hasAttribute('aria-label') || region.hasAttribute('aria-labelledby')).toBe(true);
    const ids = [...container.querySelectorAll('[id]')].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('gives each table a caption, scoped heads, and each picture a name', () => {
    const { container } = open(books.session);
    const tables = container.querySelectorAll('table');
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      expect(table.caption?.textContent).toBeTruthy();
      for (const head of table.querySelectorAll('th'))
        expect(head.getAttribute('scope')).toMatch(/^(row|col)$/);
      const width = [...(table.rows[0]?.cells ?? [])].length;
      for (const row of table.rows)
        expect([...row.cells].reduce((sum, one) => sum + one.colSpan, 0)).toBe(width);
    }
    for (const picture of screen.getAllByRole('img')) expect(picture).toHaveProperty('tagName', 'svg');
    for (const select of container.querySelectorAll('select')) expect(select.labels.length).toBe(1);
  });
});

test('plays the other worlds through on request and says how far it is', async () => {
  const session = finish('1');
  const asked: Worldview[] = [];
  open(session, {
    replayUnder: async (worldview) => {
      asked.push(worldview);
      if (asked.length === 3) throw new Error('this one cannot be played');
      const replayed = finish('1', 'statesman', worldview);
      const { vars, ending } = replayed.reveal();
      const dials = Object.fromEntries(
        DIALS.map((dial) => [dial, vars[replayed.game.at.side(level.player, dial)] ?? 0]),
      ) as Record<(typeof DIALS)[number], number>;
      return { dials, ending };
    },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Play them through' }));
  await waitFor(() => expect(screen.getByText('All worlds are played.')).toBeTruthy());
  expect(asked).toHaveLength(3);
  expect(asked).not.toContain(session.reveal().worldview);
  expect(screen.getByText('could not be played')).toBeTruthy();
});

test('the why section follows the chosen number and month', () => {
  open(finish('1'));
  const region = screen.getByRole('region', { name: 'Ask any number why' });
  const number = within(region).getByLabelText('Number');
  const approval = within(number).getByRole('option', { name: 'Approval' }) as HTMLOptionElement;
  fireEvent.change(number, { target: { value: approval.value } });
  fireEvent.change(within(region).getByLabelText('Month'), { target: { value: '2' } });
  expect(within(region).getByText(/^Approval, August 2023: from/)).toBeTruthy();
});

test('buttons do what they say', () => {
  const onAgain = vi.fn();
  const onTitle = vi.fn();
  const onExport = vi.fn();
  open(finish('1'), { onAgain, onTitle, onExport });
  const made: Blob[] = [];
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return '#';
  };
  fireEvent.click(screen.getByRole('button', { name: 'Play again' }));
  fireEvent.click(screen.getByRole('button', { name: 'Back to the title' }));
  fireEvent.click(screen.getByRole('button', { name: /record/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Months as CSV' }));
  fireEvent.click(screen.getByRole('button', { name: 'Everything as JSON' }));
  expect([onAgain, onTitle, onExport].map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1]);
  expect(made.map((blob) => blob.type)).toEqual(['text/csv;charset=utf-8', 'application/json']);
});

test('how hot it got: the totals in a table are the engine’s, and the months stand behind them', () => {
  const session = finish('1');
  open(session);
  const region = screen.getByRole('region', { name: 'How hot it got' });
  const totals = within(region).getByRole('table', { name: 'The whole game, by government' });
  const { chn, phl } = escalationOf(session).totals;
  const cells = (name: string) =>
    within(within(totals).getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(cells('Beijing').slice(0, 2)).toEqual([`${chn?.acts}`, `${chn?.score}`]);
  expect(cells('Manila').slice(0, 2)).toEqual([`${phl?.acts}`, `${phl?.score}`.replace('-', '−')]);
  const months = within(region).getByRole('table', { name: /each month/, hidden: true });
  expect(within(months).getAllByRole('row', { hidden: true })).toHaveLength(session.months().length + 1);
  expect(within(region).getByText(/Rivera and others, 2024/)).toBeTruthy();
});

test('why Beijing did it: each hostile act with its reason and its sign', () => {
  const [, books] = finished.find(([, one]) => hostileActs(one).length > 3)!;
  open(books.session);
  const region = screen.getByRole('region', { name: 'Why Beijing did it' });
  const acts = within(region).getAllByRole('listitem', { hidden: true });
  expect(acts).toHaveLength(hostileActs(books).length);
  for (const act of acts) {
    expect(act.textContent).toMatch(/drew Beijing: |drew it\.|carried Beijing on/);
    expect(act.textContent).toMatch(/What you could have seen: |Nothing in your view/);
  }
});
