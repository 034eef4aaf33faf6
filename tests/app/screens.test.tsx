// The app's screens in a page: from the title to a game, faults of files in words, saves listed and removed, a way back.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app';
import { closeDatabase } from '../../src/app/storage/database';
import { loadTitleText } from '../../src/text';
import { finished, playMonths, recordText, smallGame } from './small-game';

vi.setConfig({ testTimeout: 60_000 });
const slow = { timeout: 20_000 };

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  window.history.replaceState(null, '');
  window.localStorage.clear();
  window.scrollTo = () => undefined;
  // jsdom has none of these; the desk is not what is tested here.
  window.matchMedia ??= ((media: string) => ({ media, matches: false })) as typeof window.matchMedia;
  globalThis.CSS ??= { escape: (name: string) => name } as unknown as typeof CSS;
  URL.createObjectURL ??= () => 'blob:none';
  URL.revokeObjectURL ??= () => undefined;
});
afterEach(cleanup);

async function openApp() {
  render(<App text={await loadTitleText('en')} />);
  await screen.findByRole('heading', { level: 1 });
}

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name }, slow);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const jsonFile = (words: string, name = 'mine.json') => new File([words], name, { type: 'application/json' });

/** The hidden input that the button named opens. */
const inputOf = (name: string): HTMLInputElement => {
  const input = screen.getByRole('button', { name }).nextElementSibling;
  if (!(input instanceof HTMLInputElement)) throw new Error(`no file input after ${name}`);
  return input;
};

async function openLevels() {
  await openApp();
  await press('Play');
  await heading('Choose a situation');
}

async function openSaves() {
  await openApp();
  await press(/Open a record|Saved games/);
  await heading('Saved games');
}

test('the title says what this is; its heading has the focus and names the tab', async () => {
  await openApp();
  const title = await heading('Below Threshold');
  await waitFor(() => expect(document.activeElement).toBe(title), slow);
  await waitFor(() => expect(document.title).toBe('Below Threshold'), slow);
  expect(screen.queryByRole('button', { name: /Continue/ })).toBeNull();
});

test('from the title over a level and its briefing to a game; Back leads back', async () => {
  await openLevels();
  await waitFor(() => expect(document.title).toBe('Choose a situation · Below Threshold'), slow);
  await userEvent.click(screen.getByRole('radio', { name: /The ship on the shoal/ }));
  await userEvent.click(screen.getByRole('radio', { name: /^Hard/ }));
  const seed = screen.getByRole('textbox', { name: 'Seed' });
  await userEvent.clear(seed);
  await userEvent.type(seed, '  quiet-tide-5 ');
  await press('Read the briefing');
  await heading('The ship on the shoal');
  expect(screen.getByText(/12 months · Hard · seed quiet-tide-5/)).toBeTruthy();
  expect(screen.getByText(/Seen from Beijing, the reefs/)).toBeTruthy();
  expect(screen.getAllByText(/Held: /)).toHaveLength(1);
  window.history.back();
  await heading('Choose a situation');
});

test('a seed of blanks is refused before anything begins', async () => {
  await openLevels();
  const seed = screen.getByRole('textbox', { name: 'Seed' });
  await userEvent.clear(seed);
  await userEvent.type(seed, '   ');
  expect(screen.getByText(/at least one letter/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Read the briefing' }).disabled).toBe(true);
});

test('a level file with faults lists all of them with path and nearest id; a good one can be chosen', async () => {
  await openLevels();
  const { default: good } = await import('../../levels/first-watch.json');
  const bad = {
    ...good,
    player: 'phk',
    scoring: { ...good.scoring, weights: { ...good.scoring.weights, security: 1 } },
  };
  const file = 'Open a level file';
  await userEvent.upload(inputOf(file), jsonFile(JSON.stringify(bad)));
  const alert = screen.getByRole('alert');
  await waitFor(() => expect(within(alert).getAllByRole('listitem')).toHaveLength(2));
  expect(alert.textContent).toMatch(/mine\.json.*2 faults/);
  expect(alert.textContent).toMatch(/player: .*phk; nearest: phl/);
  expect(alert.textContent).toMatch(/scoring\.weights: .*1000/);
  await userEvent.upload(inputOf(file), jsonFile('{ no'));
  await waitFor(() => expect(alert.textContent).toMatch(/not JSON/));
  const own = { ...good, words: { ...good.words, title: 'My own watch' } };
  await userEvent.upload(inputOf(file), jsonFile(JSON.stringify(own)));
  const card = await screen.findByRole<HTMLInputElement>('radio', { name: /My own watch/ });
  expect(card.checked).toBe(true);
  expect(alert.textContent).toBe('');
});

test('a bad record is told in a sentence and opens nothing', async () => {
  await openSaves();
  const text = recordText(playMonths(smallGame(), 2));
  await userEvent.upload(inputOf('Choose a file'), jsonFile(text.slice(0, -300), 'cut.json'));
  await waitFor(
    () => expect(screen.getByRole('alert').textContent).toMatch(/cut\.json.*stops in the middle/),
    slow,
  );
  await heading('Saved games');
});

test('a dropped record of a finished game opens its debrief and is listed, shown by Continue, and can be removed', async () => {
  await openSaves();
  const drop = screen.getByRole('region', { name: 'Open a record' });
  fireEvent.drop(drop, { dataTransfer: { files: [jsonFile(recordText(finished()), 'done.json')] } });
  await waitFor(() => expect(document.title).toMatch(/Debrief/), slow);
  cleanup();
  window.history.replaceState(null, '');
  await openApp();
  await screen.findByRole('button', { name: /Continue/ });
  await press('Saved games');
  await heading('Saved games');
  await userEvent.click(await screen.findByRole('button', { name: /^Remove: First watch/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Keep/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Remove: First watch/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Really remove/ }));
  await screen.findByText('Nothing is saved here yet.');
});

test('storage that cannot be read is said, and a record can still be opened', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  await openSaves();
  await screen.findByText(/does not let the page read its storage/);
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('a record that cannot be opened for another reason says so, and the screen waits no longer', async () => {
  const request = (): never => {
    throw new Error('no locks here');
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
  try {
    await openSaves();
    const words = recordText(playMonths(smallGame('locked-1'), 1));
    await userEvent.upload(inputOf('Choose a file'), jsonFile(words));
    expect(await screen.findByText(/could not be opened here \(no locks here\)/, {}, slow)).toBeTruthy();
    expect(screen.queryByText(/Playing .* again to check it/)).toBeNull();
  } finally {
    Reflect.deleteProperty(navigator, 'locks');
  }
});

test('a game in a storage that cannot be read is not called gone', async () => {
  const open = (): never => {
    throw new Error('denied');
  };
  globalThis.indexedDB = { open } as unknown as IDBFactory;
  window.history.replaceState({ at: 'play', game: 'some-game' }, '');
  await openApp();
  await heading('The browser’s storage cannot be read');
});
