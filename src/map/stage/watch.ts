// What happens to the map from outside: its parent's size, the density of the screen, the graphics card, the tab.
import type { Engine } from './game';

type Stop = () => void;

const densest = 2;

/** Calls back at once and with each new size: device pixels, and how many of them are a CSS pixel. */
export function watchSize(
  parent: HTMLElement,
  onSize: (width: number, height: number, dpr: number) => void,
): Stop {
  let last = '';
  const measure = () => {
    const dpr = Math.min(densest, Math.max(1, window.devicePixelRatio));
    const width = Math.round(parent.clientWidth * dpr);
    const height = Math.round(parent.clientHeight * dpr);
    const size = `${width} ${height} ${dpr}`;
    if (width < 2 || height < 2 || size === last) return;
    last = size;
    onSize(width, height, dpr);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(parent);
  // A window that goes to another screen may change the density alone.
  window.addEventListener('resize', measure);
  measure();
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', measure);
  };
}

export function watchContext({ renderer }: Engine, onLost: () => void, onRestored: () => void): Stop {
  renderer.on('losewebgl', onLost);
  renderer.on('restorewebgl', onRestored);
  return () => {
    renderer.off('losewebgl', onLost);
    renderer.off('restorewebgl', onRestored);
  };
}

export function watchHidden(onHidden: () => void): Stop {
  const look = () => {
    if (document.hidden) onHidden();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
