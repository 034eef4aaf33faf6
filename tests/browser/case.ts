// What a browser case is given: a case file exports `name`, `run(ctx)` and, if it needs longer, `limitMs`.
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

export interface PageOptions {
  /** Picture size; 1366×768 unless told. */
  readonly width?: number;
  readonly height?: number;
  /** False: a browser without WebGL. */
  readonly webgl?: boolean;
  /** Console errors that this page is meant to cause; all others fail the case. */
  readonly expectedErrors?: readonly RegExp[];
  /** The address the page comes from, if it is not the served build; other hosts are foreign. */
  readonly from?: string;
  /** Anything else that Playwright knows: locale, colorScheme, reducedMotion, hasTouch … */
  readonly context?: BrowserContextOptions;
}

export interface CaseContext {
  readonly browser: Browser;
  /** The served build, under a sub-path with a blank in it. */
  readonly url: string;
  /** Where pictures go; emptied by nobody, ignored by git. */
  readonly shots: string;
  /** A page in a fresh context of its own: empty storage, watched for errors and for requests to other hosts. */
  newPage(options?: PageOptions): Promise<Page>;
  /** Fails unless the two are deeply and strictly equal. */
  equal(actual: unknown, expected: unknown, what: string): void;
  ok(value: unknown, what: string): void;
  /** Asks again until the answer is true; fails after `limitMs` (10 s unless told). */
  until(question: () => Promise<boolean>, what: string, limitMs?: number): Promise<void>;
  /** Fails, with rule and element, if axe finds a violation on the page as it is. */
  axe(page: Page): Promise<void>;
  /** Saves a picture of the page as `<name>.png` in `shots`: of the window, or of the whole page in parts. */
  shot(page: Page, name: string, whole?: boolean): Promise<void>;
  /** How many different colours the element shows: 1 is an empty picture. */
  colours(element: Locator): Promise<number>;
}

export interface BrowserCase {
  readonly name: string;
  readonly limitMs?: number;
  run(ctx: CaseContext): Promise<void>;
}
