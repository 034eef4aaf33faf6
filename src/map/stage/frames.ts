// Draws one frame of everything, and says whether the next one will look different.

import { toPlane, type View, viewOf } from '../geometry/camera';
import { detailOf } from '../geometry/detail';
import type { Point } from '../geometry/projection';
import { BaseMap } from '../ink/base';
import type { Transition } from '../layers/change';
import { composeScene } from '../layers/compose';
import { Names } from '../layers/names';
import { newScene, type Scene } from '../layers/scene';
import { drawTold } from '../layers/told';
import type { MapLayer, MapPicture } from '../picture';
import type { MapShapes } from '../shapes';
import type { Cameraman } from './cameraman';
import type { Engine } from './game';
import { Painter } from './painter';
import { Sheets } from './sheets';
import type { Teller } from './teller';
import { Tiles } from './tiles';

/** The view rests after this long without a change: then the base map is worth baking for its scale. */
const restMs = 140;
/** Names are placed anew this often while the view moves. */
const placeEveryMs = 260;
/** What baking may take of a frame: at first, while things move, at rest. */
const budgetMs = { first: 400, moving: 6, resting: 24 };

export interface Moving {
  readonly cameraman: Cameraman;
  readonly transition: Transition;
  readonly teller: Teller;
}

export class Frames {
  count = 0;
  scene: Scene | null = null;
  /** Drawn stronger: what the pointer is on and what has the focus. */
  strong: ReadonlySet<string> = new Set();
  layers: ReadonlySet<MapLayer> = new Set(['presence', 'trade', 'commitments']);
  readonly #engine: Engine;
  readonly #moving: Moving;
  readonly #base: BaseMap;
  readonly #tiles: Tiles;
  readonly #sheets: Sheets;
  readonly #painter: Painter;
  readonly #names = new Names();
  #last: View | null = null;
  #movedAt = 0;
  #placedAt = 0;
  #mustPlace = true;
  #wasChanging = false;

  constructor(engine: Engine, moving: Moving, shapes: MapShapes) {
    this.#engine = engine;
    this.#moving = moving;
    this.#base = new BaseMap(shapes);
    this.#tiles = new Tiles(engine.scene, this.#base);
    this.#sheets = new Sheets(engine.scene);
    this.#painter = new Painter(engine.scene);
  }

  expect(picture: MapPicture): void {
    if (this.#base.colour(picture.home, picture.rival)) this.#tiles.clear();
    this.#sheets.expect(picture);
    this.#mustPlace = true;
  }

  /** Names look for places anew in the next frame. */
  placeNames(): void {
    this.#mustPlace = true;
  }

  /** Forgets all that the graphics card held. */
  clear(): void {
    this.#tiles.clear();
    this.#sheets.clear();
  }

  /**
   * Draws; `isStill`: nothing may move by itself. `again`: the next frame will look different; `isResting`: the view
   * has not moved for a while.
   */
  draw(now: number, isStill: boolean): { again: boolean; isResting: boolean } {
    const { cameraman, transition, teller } = this.#moving;
    cameraman.step(now);
    const told = teller.step(now);
    const view = viewOf(cameraman.camera, cameraman.screen);
    const hasMoved = this.#note(view, now);
    const isResting = !cameraman.isFlying && now - this.#movedAt >= restMs;
    const isChanging = transition.isMoving(now);
    // What was on its way may need other room once it has come.
    if (this.#wasChanging && !isChanging) this.#mustPlace = true;
    this.#wasChanging = isChanging;
    const scene = this.#compose(view, now);
    this.#place(scene, now, isResting, isStill);
    this.#names.draw(scene, now);
    if (told !== null) drawTold(scene, told.moment, told.t);
    const isFirst = this.count === 0;
    const budget = isFirst ? budgetMs.first : hasMoved ? budgetMs.moving : budgetMs.resting;
    const { plates, complete } = this.#tiles.plates(view, isResting || isFirst || isStill, budget);
    const { sheet, texture } = this.#sheets.current(view.dpr);
    this.#painter.use(sheet, texture);
    this.#painter.show(plates, scene.drawing, view.dpr);
    this.#engine.draw();
    this.count += 1;
    this.scene = scene;
    const isMoving = cameraman.isFlying || teller.isTelling || isChanging || this.#names.isFading(now);
    return { again: isMoving || (isResting && !complete), isResting };
  }

  #note(view: View, now: number): boolean {
    const last = this.#last;
    const hasMoved =
      last !== null &&
      (last.scale !== view.scale || last.shiftX !== view.shiftX || last.shiftY !== view.shiftY);
    if (hasMoved) this.#movedAt = now;
    this.#last = view;
    return hasMoved;
  }

  #compose(view: View, now: number): Scene {
    const { transition } = this.#moving;
    const scene = newScene({
      view,
      detail: detailOf(view.scale),
      on: this.layers,
      before: transition.before,
      after: transition.after,
      progress: (id) => transition.progress(id, now),
      measure: this.#sheets.measure,
      strong: this.strong,
    });
    composeScene(scene);
    return scene;
  }

  #place(scene: Scene, now: number, isResting: boolean, isStill: boolean): void {
    const isDue = isResting || now - this.#placedAt > placeEveryMs;
    const isStale = this.#placedAt <= this.#movedAt && isDue;
    if (!this.#mustPlace && !isStale) return;
    const isLand = (point: Point) => this.#base.isLand(toPlane(scene.view, point));
    this.#names.settle(scene, now, isStill || this.count === 0, isLand);
    this.#placedAt = now;
    this.#mustPlace = false;
  }
}

/** After this long without a frame the view counts as resting. */
export const restAfterMs = restMs;
