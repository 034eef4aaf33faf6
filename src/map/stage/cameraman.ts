// Where the camera is and where it is going: flights, the opening view, and what a person does with it by hand.
import {
  between,
  type Camera,
  clampCamera,
  clampScale,
  fitCamera,
  freeMiddle,
  keepFree,
  panBy,
  type Screen,
  sameCamera,
  toPlane,
  viewOf,
  zoomAt,
} from '../geometry/camera';
import { type LonLat, nearestTurn, type Point, project, projection } from '../geometry/projection';
import { holds, inset } from '../geometry/signposts';
import type { Edges, MapPicture } from '../picture';

const flightMs = 650;
/** Scale at which a focused place is looked at, unless the view is nearer already. */
const focusScale = 26 / projection.unitsPerDegree;

const planeOf = (place: LonLat): Point => project(nearestTurn(place));

/** Capitals too far for the opening view; lines to them end in signposts. */
function isNear({ lon, lat }: LonLat): boolean {
  return lon > 94 && lon < 146 && lat > -12 && lat < 42;
}

export class Cameraman {
  camera: Camera = fitCamera([], [], {
    width: 1,
    height: 1,
    dpr: 1,
    free: { left: 0, top: 0, right: 1, bottom: 1 },
  });
  screen: Screen = { width: 1, height: 1, dpr: 1, free: { left: 0, top: 0, right: 1, bottom: 1 } };
  #free: Edges | null = null;
  #flight: { from: Camera; to: Camera; start: number; ms: number } | null = null;
  /** Someone has moved the view: it is no longer fitted to the free area by itself. */
  #byHand = false;
  /** Where the view stood before a telling took it elsewhere; null: it stands where it was left. */
  #left: Camera | null = null;
  #picture: MapPicture | null = null;

  get isFlying(): boolean {
    return this.#flight !== null;
  }

  resize(width: number, height: number, dpr: number): void {
    const free = keepFree(this.#free ?? { left: 0, top: 0, right: width, bottom: height }, width, height);
    this.screen = { width, height, dpr, free };
    this.#flight = null;
    if (!this.#byHand) this.camera = this.#opening();
  }

  frame(free: Edges, instant: boolean): void {
    const { width, height, dpr } = this.screen;
    const last = viewOf(this.camera, this.screen);
    this.#free = free;
    this.screen = { width, height, dpr, free: keepFree(free, width, height) };
    const goal = this.#byHand ? (this.#flight?.to ?? this.camera) : this.#opening();
    // The same view as before, told from the middle of the new free area.
    this.camera = { ...toPlane(last, freeMiddle(this.screen)), scale: last.scale };
    this.#flight = null;
    this.#go(goal, instant);
  }

  /** The first picture, or one of another country, gets an opening view. */
  show(picture: MapPicture): void {
    const isNew = this.#picture === null || this.#picture.home !== picture.home;
    this.#picture = picture;
    if (isNew) this.reset(true);
  }

  reset(instant: boolean): void {
    this.#byHand = false;
    this.#left = null;
    this.#go(this.#opening(), instant);
  }

  focus(place: LonLat, instant: boolean): void {
    this.#takeOver();
    this.#go(clampCamera({ ...planeOf(place), scale: Math.max(this.camera.scale, focusScale) }), instant);
  }

  /** Flies only if the place is not well inside the free area. */
  bringIn(place: LonLat, instant: boolean): void {
    const { free } = this.screen;
    const point = planeOf(place);
    const target = this.#flight?.to ?? this.camera;
    const middle = freeMiddle(this.screen);
    const on = {
      x: middle.x + (point.x - target.x) * target.scale,
      y: middle.y + (point.y - target.y) * target.scale,
    };
    if (holds(inset(free, 48), on)) return;
    this.#left ??= target;
    this.#go(clampCamera({ ...point, scale: target.scale }), instant);
  }

  /** After a telling: back to the opening view, or to where somebody had moved it before. */
  comeBack(instant: boolean): void {
    if (this.#left === null) return;
    const goal = this.#byHand ? this.#left : this.#opening();
    this.#left = null;
    this.#go(goal, instant);
  }

  zoom(step: number, instant: boolean): void {
    this.#takeOver();
    const target = this.#flight?.to ?? this.camera;
    this.#go({ ...target, scale: clampScale(target.scale * 1.5 ** step) }, instant);
  }

  zoomTo(at: Point, factor: number): void {
    this.#takeOver();
    this.#flight = null;
    this.camera = zoomAt(this.camera, this.screen, at, factor);
  }

  pan(dx: number, dy: number): void {
    this.#takeOver();
    this.#flight = null;
    this.camera = panBy(this.camera, dx, dy);
  }

  step(now: number): void {
    if (this.#flight === null) return;
    const { from, to, start, ms } = this.#flight;
    const t = Math.min(1, Math.max(0, (now - start) / ms));
    this.camera = between(from, to, t < 0.5 ? 2 * t * t : 1 - (-2 * t + 2) ** 2 / 2);
    if (t >= 1) {
      this.camera = to;
      this.#flight = null;
    }
  }

  /** Ends a flight where it was going. */
  land(): void {
    if (this.#flight !== null) this.camera = this.#flight.to;
    this.#flight = null;
  }

  #takeOver(): void {
    this.#byHand = true;
    this.#left = null;
  }

  #go(to: Camera, instant: boolean): void {
    this.#flight = null;
    if (instant) this.camera = to;
    else if (!sameCamera(this.camera, to)) {
      this.#flight = { from: this.camera, to, start: performance.now(), ms: flightMs };
    }
  }

  #opening(): Camera {
    const { features = [], capitals = [], home = '' } = this.#picture ?? {};
    const own = capitals.filter(({ id }) => id === home);
    const others = capitals.filter((capital) => capital.id !== home && isNear(capital));
    return fitCamera([...own, ...features].map(planeOf), others.map(planeOf), this.screen);
  }
}
