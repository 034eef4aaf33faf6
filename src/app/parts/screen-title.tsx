// The heading of a screen: it takes the focus when the screen opens, and names the tab.
import { useEffect, useRef } from 'react';
import { useShell } from './shell';

export function ScreenTitle({ children, tab }: { readonly children: string; readonly tab?: string }) {
  const { text } = useShell();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = text.say('app.name');
  const words = tab ?? children;
  useEffect(() => {
    document.title = words === name ? name : `${words} · ${name}`;
    heading.current?.focus({ preventScroll: true });
  }, [words, name]);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
