// Mouse, pen and fingers on the canvas: drag, wheel, pinch, hover and pick. It listens to nothing but the canvas.
import type { Point } from '../geometry/projection';

export interface PointerHands {
  pan(dx: number, dy: number): void;
  zoomAt(at: Point, factor: number): void;
  /** Null: the pointer has left. */
  hover(at: Point | null): void;
  /** `slack`: how many pixels a finger may miss by. */
  tap(at: Point, slack: number): void;
}

/** A press that moves less is a tap. */
const tapReach = 6;

/** Returns what stops listening. */
export function listen(canvas: HTMLCanvasElement, hands: PointerHands): () => void {
  const down = new Map<number, Point>();
  let travelled = 0;
  const stop = new AbortController();
  const { signal } = stop;

  const pointOf = (event: MouseEvent): Point => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  function move(event: PointerEvent): void {
    const at = pointOf(event);
    const last = down.get(event.pointerId);
    if (last === undefined) {
      if (event.pointerType !== 'touch') hands.hover(at);
      return;
    }
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    travelled += Math.hypot(at.x - last.x, at.y - last.y);
    down.set(event.pointerId, at);
    if (other === undefined) {
      if (travelled > tapReach) hands.pan(last.x - at.x, last.y - at.y);
      return;
    }
    const before = Math.hypot(last.x - other.x, last.y - other.y);
    const after = Math.hypot(at.x - other.x, at.y - other.y);
    hands.pan((last.x - at.x) / 2, (last.y - at.y) / 2);
    if (before > 8 && after > 8)
      hands.zoomAt({ x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }, after / before);
  }

  function lift(event: PointerEvent): void {
    const at = down.get(event.pointerId);
    if (at === undefined) return;
    down.delete(event.pointerId);
    canvas.style.cursor = '';
    const isTap = event.type === 'pointerup' && down.size === 0 && travelled <= tapReach;
    if (isTap) hands.tap(at, event.pointerType === 'touch' ? 10 : 2);
  }

  canvas.style.touchAction = 'none';
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      if (down.size === 0) travelled = 0;
      else travelled = Number.POSITIVE_INFINITY;
      down.set(event.pointerId, pointOf(event));
      canvas.setPointerCapture(event.pointerId);
      canvas.style.cursor = 'grabbing';
      hands.hover(null);
    },
    { signal },
  );
  canvas.addEventListener('pointermove', move, { signal });
  canvas.addEventListener('pointerup', lift, { signal });
  canvas.addEventListener('pointercancel', lift, { signal });
  canvas.addEventListener('pointerleave', () => hands.hover(null), { signal });
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      // Lines and pages in pixels; a pinch on a touchpad comes as a wheel with the control key.
      const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? 400 : 1;
      const amount = Math.max(-240, Math.min(240, event.deltaY * unit));
      hands.zoomAt(pointOf(event), Math.exp(-amount * (event.ctrlKey ? 0.01 : 0.0022)));
    },
    { signal, passive: false },
  );
  return () => stop.abort();
}
