// Names on the map: keeps where each one stands while the view moves, looks for better places once it rests, and
// draws them with the pips of the ladder.
import { type PlacedLabel, placeLabels } from '../geometry/labels';
import type { Point } from '../geometry/projection';
import { addMark, addText } from './drawing';
import type { NameWish, Scene } from './scene';

const rungs = 6;
const pip = 7;
const pipGap = 2;
const pipsWidth = rungs * pip + (rungs - 1) * pipGap;
const fadeMs = 170;

interface Standing extends PlacedLabel {
  /** When it came to stand here. */
  readonly since: number;
}

export class Names {
  #standing: ReadonlyMap<string, Standing> = new Map();
  #lastChange = 0;

  /** Finds a place for every name of the scene. */
  settle(scene: Scene, now: number, instant: boolean, isLand: (point: Point) => boolean): void {
    const { left, top, right, bottom } = scene.view.screen.free;
    const placed = placeLabels(scene.wishes, {
      free: { left: left + 4, top: top + 4, right: right - 4, bottom: bottom - 4 },
      marks: scene.obstacles,
      lines: scene.lines,
      isLand,
    });
    const before = this.#standing;
    this.#standing = new Map(
      placed.map((label): [string, Standing] => {
        const old = before.get(label.id);
        const same = old !== undefined && Math.hypot(old.dx - label.dx, old.dy - label.dy) < 2;
        const since = same ? old.since : instant ? now - fadeMs : now;
        return [label.id, { ...label, since }];
      }),
    );
    this.#lastChange = instant
      ? now - fadeMs
      : Math.max(now - fadeMs, ...[...this.#standing.values()].map(({ since }) => since));
  }

  isFading(now: number): boolean {
    return now < this.#lastChange + fadeMs;
  }

  /** Draws the names that stand somewhere, and lets them be picked. */
  draw(scene: Scene, now: number): void {
    for (const wish of scene.wishes) {
      const standing = this.#standing.get(wish.id);
      if (standing === undefined) continue;
      const x = wish.anchor.x + standing.dx;
      const y = wish.anchor.y + standing.dy;
      drawName(scene, wish, { x, y, dx: standing.dx }, Math.min(1, (now - standing.since) / fadeMs));
      if (wish.target === null) continue;
      const box = { x, y, width: wish.width, height: wish.height };
      scene.targets.push({ ...wish.target, shape: { box } });
    }
  }
}

/** The line of text and the row of pips are set flush on the side of the anchor. */
function drawName(
  scene: Scene,
  wish: NameWish,
  { x, y, dx }: { x: number; y: number; dx: number },
  fade: number,
): void {
  const alpha = wish.alpha * fade;
  const flush = dx >= 0 ? 0 : dx + wish.width <= 2 ? 1 : 0.5;
  const text = scene.measure(wish.sprite);
  addText(scene.drawing, wish.band, wish.sprite, x + (wish.width - text.width) * flush, y, alpha);
  if (wish.rung === null) return;
  const start = x + 1 + (wish.width - 2 - pipsWidth) * flush;
  for (let i = 0; i < rungs; i += 1) {
    const sprite = i < wish.rung ? 'pip-full' : i === wish.rung ? 'pip-next' : 'pip-none';
    const middle = start + i * (pip + pipGap) + pip / 2;
    addMark(scene.drawing, wish.band, { sprite, x: middle, y: y + text.height + 5, alpha });
  }
}
