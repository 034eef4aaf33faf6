// Where in the app one is. The browser's history keeps it, so that Back, Forward and reload lose nothing.
import { useCallback, useEffect, useState } from 'react';
import { DIFFICULTY_WORDS, type DifficultyWord } from './parts/difficulty';

export interface Setup {
  /** A level that ships, or the id of one that was read from a file while this page is open. */
  readonly level: string;
  readonly seed: string;
  readonly difficulty: DifficultyWord;
}

export type Route =
  | { readonly at: 'title' }
  | { readonly at: 'saves' }
  | { readonly at: 'levels' }
  | ({ readonly at: 'briefing' } & Setup)
  | { readonly at: 'play'; readonly game: string }
  | { readonly at: 'debrief'; readonly game: string };

export type Go = (route: Route, how?: 'push' | 'replace') => void;

const TITLE: Route = { at: 'title' };

const field = (from: object, name: string): string => {
  const value: unknown = Reflect.get(from, name);
  return typeof value === 'string' ? value : '';
};

/** What the history kept; the title if it is nothing of ours. */
export function readRoute(kept: unknown): Route {
  if (typeof kept !== 'object' || kept === null) return TITLE;
  const at = field(kept, 'at');
  if (at === 'saves' || at === 'levels') return { at };
  const game = field(kept, 'game');
  if ((at === 'play' || at === 'debrief') && game !== '') return { at, game };
  const difficulty = DIFFICULTY_WORDS.find((one) => one === field(kept, 'difficulty'));
  if (at === 'briefing' && difficulty !== undefined)
    return { at, level: field(kept, 'level'), seed: field(kept, 'seed'), difficulty };
  return TITLE;
}

export function useRoute(): readonly [Route, Go] {
  const [route, setRoute] = useState<Route>(() => readRoute(window.history.state));
  useEffect(() => {
    const follow = (event: PopStateEvent): void => setRoute(readRoute(event.state));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback<Go>((next, how = 'push') => {
    if (how === 'replace') window.history.replaceState(next, '');
    else window.history.pushState(next, '');
    window.scrollTo(0, 0);
    setRoute(next);
  }, []);
  return [route, go];
}
