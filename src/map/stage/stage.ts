// The map at work: takes the commands of the handle, and draws a frame when one of them, the pointer or a movement
// asks for it.

import { toPlane, type View, viewOf } from '../geometry/camera';
import { detailOf } from '../geometry/detail';
import type { LonLat, Point } from '../geometry/projection';
import { BaseMap } from '../ink/base';
import { Transition } from '../layers/change';
import { composeScene } from '../layers/compose';
import { Names } from '../layers/names';
import { pick } from '../layers/pick';
import { newScene, type Scene, type Target } from '../layers/scene';
import { drawTold, placeOf } from '../layers/told';
import type { Edges, MapEvents, MapHandle, MapLayer, MapMoment, MapPicture } from '../picture';
import { countryAt, type MapShapes } from '../shapes';
import { Cameraman } from './cameraman';
import type { Engine } from './game';
import { Loop } from './loop';
import { Painter } from './painter';
import { listen } from './pointer';
import { Sheets } from './sheets';
import { Teller } from './teller';
import { Tiles } from './tiles';

/** The scale rests after this long without a change; names then look for better places too. */
const restMs = 140;
/** Names are placed anew this often while the view moves. */
const placeEveryMs = 260;
/** What baking may take of a frame while things move. */
const movingBudgetMs = 6;

export class Stage implements MapHandle {
  readonly #engine: Engine;
  readonly #events: MapEvents;
  readonly #shapes: MapShapes;
  readonly #base: BaseMap;
  readonly #tiles: Tiles;
  readonly #sheets: Sheets;
  readonly #painter: Painter;
  readonly #names = new Names();
  readonly #cameraman = new Cameraman();
  readonly #transition = new Transition();
  readonly #loop = new Loop((now) => this.#frame(now));
  readonly #teller = new Teller(this.#transition, (moment) => this.#turnTo(moment));
  readonly #stopListening: (() => void)[] = [];
  #on: ReadonlySet<MapLayer> = new Set(['presence', 'trade', 'commitments']);
  #reduced: boolean;
  #isLost = false;
  #frames = 0;
  #last: View | null = null;
  #movedAt = 0;
  #placedAt = 0;
  #mustPlace = true;
  #wasChanging = false;
  #scene: Scene | null = null;
  #hovered: Target | null = null;
  #focused: string | null = null;

  constructor(engine: Engine, parent: HTMLElement, events: MapEvents, shapes: MapShapes, reduced: boolean) {
    this.#engine = engine;
    this.#events = events;
    this.#shapes = shapes;
    this.#reduced = reduced;
    this.#base = new BaseMap(shapes);
    this.#tiles = new Tiles(engine.scene, this.#base);
    this.#sheets = new Sheets(engine.scene);
    this.#painter = new Painter(engine.scene);
    this.#watchSize(parent);
    this.#watchContext();
    this.#stopListening.push(
      listen(engine.canvas, {
        pan: (dx, dy) => this.pan(dx, dy),
        zoomAt: (at, factor) => {
          this.#cameraman.zoomTo(at, factor);
          this.#loop.wake();
        },
        hover: (at) => this.#hover(at),
        tap: (at, slack) => this.#tap(at, slack),
      }),
    );
    const hide = () => {
      if (document.hidden) this.#settle();
    };
    document.addEventListener('visibilitychange', hide);
    this.#stopListening.push(() => document.removeEventListener('visibilitychange', hide));
  }

  show(picture: MapPicture): void {
    this.#teller.skip();
    this.#transition.show(picture, performance.now(), this.#isStill());
    if (this.#base.colour(picture.home, picture.rival)) this.#tiles.clear();
    this.#sheets.expect(picture);
    this.#cameraman.show(picture);
    this.#mustPlace = true;
    this.#loop.wake();
  }

  layers(on: ReadonlySet<MapLayer>): void {
    this.#on = new Set(on);
    this.#mustPlace = true;
    this.#loop.wake();
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
  }

  skip(): void {
    this.#settle();
  }

  frame(free: Edges): void {
    this.#cameraman.frame(free, this.#isStill() || this.#frames === 0);
    this.#mustPlace = true;
    this.#loop.wake();
  }

  focus(id: string): void {
    const { after } = this.#transition;
    const place: LonLat | undefined = [...after.features, ...after.cyber, ...after.capitals].find(
      (one) => one.id === id,
    );
    if (place === undefined) return;
    this.#focused = id;
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
    this.#cameraman.reset(this.#isStill());
    this.#loop.wake();
  }

  motion(reduced: boolean): void {
    this.#reduced = reduced;
    if (reduced) this.#settle();
  }

  stats(): { frames: number; drawing: boolean } {
    return { frames: this.#frames, drawing: this.#loop.isAwake };
  }

  destroy(): void {
    this.#teller.skip();
    this.#loop.stop();
    for (const stop of this.#stopListening) stop();
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
    this.#mustPlace = true;
    this.#loop.wake();
  }

  #watchSize(parent: HTMLElement): void {
    const measure = () => {
      const dpr = Math.min(2, Math.max(1, window.devicePixelRatio));
      const width = Math.round(parent.clientWidth * dpr);
      const height = Math.round(parent.clientHeight * dpr);
      const { screen } = this.#cameraman;
      if (width < 2 || height < 2) return;
      if (width / dpr === screen.width && height / dpr === screen.height && dpr === screen.dpr) return;
      this.#engine.resize(width, height, dpr);
      this.#cameraman.resize(width / dpr, height / dpr, dpr);
      this.#mustPlace = true;
      if (this.#frames > 0) this.#loop.now();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(parent);
    // A window that moves to another screen, or browser zoom that keeps the box, changes the density alone.
    window.addEventListener('resize', measure);
    this.#stopListening.push(() => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    });
    measure();
  }

  #watchContext(): void {
    const { renderer } = this.#engine;
    renderer.on('losewebgl', () => {
      this.#isLost = true;
      this.#settle();
      this.#events.onLost();
    });
    renderer.on('restorewebgl', () => {
      this.#isLost = false;
      this.#tiles.clear();
      this.#sheets.clear();
      this.#loop.wake();
      this.#events.onRestored();
    });
  }

  #turnTo(moment: MapMoment): void {
    const place = placeOf(this.#transition, moment);
    if (place !== null) this.#cameraman.bringIn(place, this.#isStill());
    this.#mustPlace = true;
  }

  #frame(now: number): boolean {
    if (this.#isLost || this.#transition.after.home === '') return false;
    this.#cameraman.step(now);
    const told = this.#teller.step(now);
    const view = viewOf(this.#cameraman.camera, this.#cameraman.screen);
    const hasMoved = this.#noteView(view, now);
    // What was on its way may need other room once it has come.
    const isChanging = this.#transition.isMoving(now);
    if (this.#wasChanging && !isChanging) this.#mustPlace = true;
    this.#wasChanging = isChanging;
    const scene = this.#compose(view, now);
    const isDue = now - this.#placedAt > placeEveryMs || now - this.#movedAt >= restMs;
    if (this.#mustPlace || (this.#placedAt <= this.#movedAt && isDue)) this.#place(scene, now);
    this.#names.draw(scene, now);
    if (told !== null) drawTold(scene, told.moment, told.t);
    const isResting = !this.#cameraman.isFlying && now - this.#movedAt >= restMs;
    const { plates, complete } = this.#tiles.plates(
      view,
      isResting || this.#frames === 0 || this.#isStill(),
      hasMoved ? movingBudgetMs : this.#frames === 0 ? 400 : 24,
    );
    const { sheet, texture } = this.#sheets.current(view.dpr);
    Object.assign(this.#painter, { plates, drawing: scene.drawing, dpr: view.dpr });
    this.#painter.use(sheet, texture);
    this.#engine.draw();
    this.#frames += 1;
    this.#scene = scene;
    if (!isResting) this.#loop.wakeIn(restMs);
    return (
      this.#cameraman.isFlying ||
      this.#teller.isTelling ||
      isChanging ||
      this.#names.isFading(now) ||
      (isResting && !complete)
    );
  }

  #noteView(view: View, now: number): boolean {
    const last = this.#last;
    const hasMoved =
      last !== null &&
      (last.scale !== view.scale || last.shiftX !== view.shiftX || last.shiftY !== view.shiftY);
    if (hasMoved) this.#movedAt = now;
    this.#last = view;
    return hasMoved;
  }

  #compose(view: View, now: number): Scene {
    const strong = new Set([this.#hovered?.id, this.#focused].filter((id) => typeof id === 'string'));
    const scene = newScene({
      view,
      detail: detailOf(view.scale),
      on: this.#on,
      before: this.#transition.before,
      after: this.#transition.after,
      progress: (id) => this.#transition.progress(id, now),
      measure: this.#sheets.measure,
      strong,
    });
    composeScene(scene);
    return scene;
  }

  #place(scene: Scene, now: number): void {
    this.#names.settle(scene, now, this.#isStill() || this.#frames === 0);
    this.#placedAt = now;
    this.#mustPlace = false;
  }

  #hover(at: Point | null): void {
    const target = at === null ? null : this.#targetAt(at, 3);
    const isSame = target?.id === this.#hovered?.id && target?.kind === this.#hovered?.kind;
    if (isSame) return;
    this.#hovered = target;
    this.#engine.canvas.style.cursor = target === null ? '' : 'pointer';
    this.#events.onHover(target?.id ?? null, target?.text ?? null, at?.x ?? 0, at?.y ?? 0);
    this.#loop.wake();
  }

  #tap(at: Point, slack: number): void {
    const target = this.#targetAt(at, slack);
    if (target !== null) this.#events.onPick(target.id, target.kind);
  }

  #targetAt(at: Point, slack: number): Target | null {
    if (this.#scene === null) return null;
    const found = pick(this.#scene.targets, at, slack);
    if (found !== null) return found;
    const country = countryAt(this.#shapes, toPlane(this.#scene.view, at));
    const capital = this.#transition.after.capitals.find(({ id }) => id === country);
    if (capital === undefined) return null;
    return { id: capital.id, kind: 'country', text: capital.label, shape: { middle: at, radius: 0 } };
  }
}
