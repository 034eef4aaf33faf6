// A section of the debrief: its heading can be jumped to, and names the section.
import type { ReactNode } from 'react';
import type { Books } from '../facts/books';
import type { Words } from '../words/words';

/** What every section is handed. */
export interface Reading {
  readonly books: Books;
  readonly words: Words;
}

export const SECTIONS = [
  'outcome',
  'dials',
  'turning',
  'spending',
  'crises',
  'motives',
  'heat',
  'world',
  'worlds',
  'tags',
  'chain',
  'questions',
  'sources',
  'export',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export const headingOf = (id: SectionId): string => `debrief-${id}`;

export interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Section({ id, title, wide = false, children }: SectionProps) {
  return (
    <section className={`debrief-section${wide ? ' debrief-wide' : ''}`} aria-labelledby={headingOf(id)}>
      <h2 id={headingOf(id)} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A box that scrolls sideways on narrow screens, and can be reached by keyboard to do so. */
export function Scroller({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="debrief-scroller" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
