// A wide table that scrolls sideways by itself; it takes the focus, so that arrow keys can move it.
import type { ReactNode } from 'react';

export function ScrollArea({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus the keyboard could not scroll it.
    <section className="hud-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
