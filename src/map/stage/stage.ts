// The map at work: takes the commands of the handle and what people do on the canvas, and wakes the loop for them.
import type { LonLat, Point } from '../geometry/projection';
import { Transition } from '../layers/change';
import type { Target } from '../layers/scene';
import { placeOf } from '../layers/told';
import type { Edges, MapEvents, MapHandle, MapLayer, MapMoment, MapPicture } from '../picture';
import type { MapShapes } from '../shapes';
import { Cameraman } from './cameraman';
import { findTarget } from './finder';
import { Frames, restAfterMs } from './frames';
import type { Engine } from './game';
import { Loop } from './loop';
import { listen } from './pointer';
import { Teller } from './teller';
import { watchContext, watchHidden, watchSize } from './watch';

export class Stage implements MapHandle {
  readonly #engine: Engine;
  readonly #events: MapEvents;
  readonly #shapes: MapShapes;
  readonly #frames: Frames;
  readonly #cameraman = new Cameraman();
  readonly #transition = new Transition();
  readonly #teller = new Teller(this.#transition, (moment) => this.#turnTo(moment));
  readonly #loop = new Loop((now) => this.#draw(now));
  readonly #stops: (() => void)[];
  #reduced: boolean;
  #isLost = false;
  #hovered: Target | null = null;
  #focused: string | null = null;

  constructor(engine: Engine, parent: HTMLElement, events: MapEvents, shapes: MapShapes, reduced: boolean) {
    this.#engine = engine;
    this.#events = events;
    this.#shapes = shapes;
    this.#reduced = reduced;
    const moving = { cameraman: this.#cameraman, transition: this.#transition, teller: this.#teller };
    this.#frames = new Frames(engine, moving, shapes);
    this.#stops = [
      watchSize(parent, (width, height, dpr) => this.#resize(width, height, dpr)),
      watchContext(
        engine,
        () => this.#lose(),
        () => this.#restore(),
      ),
      watchHidden(() => this.#settle()),
      listen(engine.canvas, {
        pan: (dx, dy) => this.pan(dx, dy),
        zoomAt: (at, factor) => {
          this.#cameraman.zoomTo(at, factor);
          this.#loop.wake();
        },
        hover: (at) => this.#hover(at),
        tap: (at, slack) => {
          const target = findTarget(shapes, this.#frames.scene, at, slack);
          if (target !== null) events.onPick(target.id, target.kind);
        },
      }),
    ];
  }

  show(picture: MapPicture): void {
    this.#teller.skip();
    this.#transition.show(picture, performance.now(), this.#isStill());
    this.#frames.expect(picture);
    this.#cameraman.show(picture);
    this.#loop.wake();
  }

  layers(on: ReadonlySet<MapLayer>): void {
    this.#frames.layers = new Set(on);
    this.#wakeToPlace();
  }

  async play(moments: readonly MapMoment[], speed: 0 | 1 | 2): Promise<void> {
    this.#teller.skip();
    if (this.#isStill() || this.#isLost) {
      this.#settle();
      return;
    }
    const told = this.#teller.tell(moments, speed);
    this.#loop.wake();
    await told;
    this.#cameraman.comeBack(this.#isStill());
    this.#wakeToPlace();
  }

  skip(): void {
    this.#settle();
  }

  frame(free: Edges): void {
    this.#cameraman.frame(free, this.#isStill() || this.#frames.count === 0);
    this.#wakeToPlace();
  }

  focus(id: string): void {
    const { features, cyber, capitals } = this.#transition.after;
    const places: readonly (LonLat & { readonly id: string })[] = [...features, ...cyber, ...capitals];
    const place = places.find((one) => one.id === id);
    if (place === undefined) return;
    this.#focused = id;
    this.#emphasise();
    this.#cameraman.focus(place, this.#isStill());
    this.#loop.wake();
  }

  zoom(step: number): void {
    this.#cameraman.zoom(step, this.#isStill());
    this.#loop.wake();
  }

  pan(dx: number, dy: number): void {
    this.#cameraman.pan(dx, dy);
    this.#loop.wake();
  }

  reset(): void {
    this.#focused = null;
    this.#emphasise();
    this.#cameraman.reset(this.#isStill());
    this.#loop.wake();
  }

  motion(reduced: boolean): void {
    this.#reduced = reduced;
    if (reduced) this.#settle();
  }

  stats(): { frames: number; drawing: boolean } {
    return { frames: this.#frames.count, drawing: this.#loop.isAwake };
  }

  destroy(): void {
    this.#teller.skip();
    this.#loop.stop();
    for (const stop of this.#stops) stop();
    this.#engine.destroy();
  }

  #isStill(): boolean {
    return this.#reduced || document.hidden;
  }

  /** Everything at its end: no movement is left. */
  #settle(): void {
    this.#teller.skip();
    this.#transition.finish();
    this.#cameraman.land();
    this.#wakeToPlace();
  }

  #wakeToPlace(): void {
    this.#frames.placeNames();
    this.#loop.wake();
  }

  #emphasise(): void {
    this.#frames.strong = new Set([this.#hovered?.id, this.#focused].filter((id) => typeof id === 'string'));
  }

  #resize(width: number, height: number, dpr: number): void {
    this.#engine.resize(width, height, dpr);
    this.#cameraman.resize(width / dpr, height / dpr, dpr);
    this.#frames.placeNames();
    if (this.#frames.count > 0) this.#loop.now();
  }

  #lose(): void {
    this.#isLost = true;
    this.#settle();
    this.#events.onLost();
  }

  #restore(): void {
    this.#isLost = false;
    this.#frames.clear();
    this.#loop.wake();
    this.#events.onRestored();
  }

  #turnTo(moment: MapMoment): void {
    const place = placeOf(this.#transition, moment);
    if (place !== null) this.#cameraman.bringIn(place, this.#isStill());
    this.#frames.placeNames();
  }

  #draw(now: number): boolean {
    if (this.#isLost || this.#transition.after.home === '') return false;
    const { again, isResting } = this.#frames.draw(now, this.#isStill());
    if (!again && !isResting) this.#loop.wakeIn(restAfterMs);
    return again;
  }

  #hover(at: Point | null): void {
    const target = at === null ? null : findTarget(this.#shapes, this.#frames.scene, at, 3);
    if (target?.id === this.#hovered?.id && target?.kind === this.#hovered?.kind) return;
    this.#hovered = target;
    this.#emphasise();
    this.#engine.canvas.style.cursor = target === null ? '' : 'pointer';
    this.#events.onHover(target?.id ?? null, target?.text ?? null, at?.x ?? 0, at?.y ?? 0);
    this.#loop.wake();
  }
}
