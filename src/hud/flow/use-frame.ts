// Tells the map which part of the window no panel covers, whenever panels or window change their size.
import { type RefObject, useEffect } from 'react';
import type { FreeArea } from '../play-props';

/** The free area is the desk's middle cell as laid out, less what stands in it at the top and bottom. */
export function useFrame(
  middle: RefObject<HTMLElement | null>,
  onFrame: ((free: FreeArea) => void) | undefined,
): void {
  useEffect(() => {
    const cell = middle.current;
    if (cell === null || onFrame === undefined) return;
    const measure = (): void => {
      const { left, top, right, bottom } = cell.getBoundingClientRect();
      onFrame({ left, top, right, bottom });
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(measure);
    watch.observe(cell);
    window.addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [middle, onFrame]);
}
