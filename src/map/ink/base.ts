// The base map in ink: sea, graticule, land, coasts and boundaries of any part of the plane at any scale. The stage
// bakes it once for each tile; nothing here runs while the map merely moves.
import { type Detail, shapeDetailOf } from '../geometry/detail';
import { type Point, project, projection } from '../geometry/projection';
import { css, palette } from '../palette';
import type { MapShapes } from '../shapes';
import { type Ink, newInk, noise } from './canvas';
import { type LandPath, Paths } from './paths';
import { paintSea, paintVeil, type Sea, seaUnits, veilUnits } from './sea';

/** A part of the plane at a scale: device pixels a unit, and the corner in device pixels from the plane's origin. */
export interface Part {
  readonly scale: number;
  readonly dpr: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Group = 'land' | 'home' | 'rival';

export class BaseMap {
  readonly #paths: Paths;
  readonly #veil = paintVeil();
  readonly #grain = paintGrain();
  #sea: Sea | null = null;
  #home = '';
  #rival = '';

  constructor(shapes: MapShapes) {
    this.#paths = new Paths(shapes);
  }

  /** Chooses whose land stands out. True if that changes the base map. */
  colour(home: string, rival: string): boolean {
    if (this.#sea !== null && home === this.#home && rival === this.#rival) return false;
    if (home !== this.#home) this.#sea = null;
    this.#home = home;
    this.#rival = rival;
    return true;
  }

  /** Whether a point of the plane lies on land, near enough for names of seas to keep off it. */
  isLand({ x, y }: Point): boolean {
    return this.#seaNow().isLand(x, y);
  }

  paint(brush: CanvasRenderingContext2D, part: Part): void {
    const detail = shapeDetailOf(part.scale / part.dpr, part.dpr);
    const land = this.#paths.land(detail).filter(({ box }) => isIn(part, box));
    brush.setTransform(1, 0, 0, 1, 0, 0);
    this.#paintSea(brush, part);
    paintGraticule(brush, part);
    brush.setTransform(part.scale, 0, 0, part.scale, -part.left, -part.top);
    const unit = part.dpr / part.scale;
    brush.lineJoin = 'round';
    this.#paintCoasts(brush, land, unit);
    this.#paintLand(brush, land, unit);
    this.#paintBorders(brush, part, detail, unit);
    brush.setTransform(1, 0, 0, 1, 0, 0);
    stretch(brush, this.#veil, veilUnits, part);
    const grain = brush.createPattern(this.#grain.canvas, 'repeat');
    if (grain !== null) {
      brush.fillStyle = grain;
      brush.fillRect(0, 0, part.width, part.height);
    }
  }

  #groupOf({ country }: LandPath): Group {
    return country === this.#home ? 'home' : country === this.#rival ? 'rival' : 'land';
  }

  #paintSea(brush: CanvasRenderingContext2D, part: Part): void {
    const sea = this.#seaNow();
    brush.fillStyle = css(palette.seaFar);
    brush.fillRect(0, 0, part.width, part.height);
    stretch(brush, sea, seaUnits, part);
  }

  #seaNow(): Sea {
    this.#sea ??= paintSea(this.#paths, this.#home);
    return this.#sea;
  }

  /** Stroked before the land is filled, so that only the half at sea remains: boundaries on land get no coast. */
  #paintCoasts(brush: CanvasRenderingContext2D, land: readonly LandPath[], unit: number): void {
    const looks = {
      land: { colour: css(palette.coast, 0.5), width: 1.5 },
      rival: { colour: css(palette.rivalCoast, 0.6), width: 1.6 },
      home: { colour: css(palette.homeCoast, 0.85), width: 2 },
    };
    for (const group of ['land', 'rival', 'home'] as const) {
      brush.strokeStyle = looks[group].colour;
      brush.lineWidth = looks[group].width * unit;
      for (const one of land) if (this.#groupOf(one) === group) brush.stroke(one.path);
    }
  }

  #paintLand(brush: CanvasRenderingContext2D, land: readonly LandPath[], unit: number): void {
    const fills = { land: css(palette.land), rival: css(palette.rivalLand), home: css(palette.homeLand) };
    for (const group of ['land', 'rival', 'home'] as const) {
      brush.fillStyle = fills[group];
      for (const one of land) if (this.#groupOf(one) === group) brush.fill(one.path);
    }
    brush.lineWidth = 0.6 * unit;
  }

  #paintBorders(brush: CanvasRenderingContext2D, part: Part, detail: Detail, unit: number): void {
    for (const { disputed, box, path } of this.#paths.borders(detail)) {
      if (!isIn(part, box)) continue;
      brush.setLineDash(disputed ? [3.2 * unit, 3.2 * unit] : []);
      brush.lineWidth = (disputed ? 1.1 : 0.9) * unit;
      brush.strokeStyle = css(palette.border, disputed ? 0.95 : 0.7);
      brush.stroke(path);
    }
    brush.setLineDash([]);
  }
}

function isIn(part: Part, [west, north, east, south]: LandPath['box']): boolean {
  const margin = 4 * part.dpr;
  return (
    east * part.scale >= part.left - margin &&
    west * part.scale <= part.left + part.width + margin &&
    south * part.scale >= part.top - margin &&
    north * part.scale <= part.top + part.height + margin
  );
}

/** Draws the piece of a coarse picture of the whole plane that lies under the part. */
function stretch(brush: CanvasRenderingContext2D, { canvas }: Ink, units: number, part: Part): void {
  const ratio = units * part.scale;
  brush.imageSmoothingEnabled = true;
  brush.imageSmoothingQuality = 'high';
  // The middle of a coarse pixel stands for its place, so that neighbouring tiles agree.
  brush.drawImage(
    canvas,
    -part.left - ratio / 2,
    -part.top - ratio / 2,
    canvas.width * ratio,
    canvas.height * ratio,
  );
}

function paintGraticule(brush: CanvasRenderingContext2D, part: Part): void {
  const step = (part.scale / part.dpr) * projection.unitsPerDegree > 26 ? 5 : 10;
  brush.strokeStyle = css(palette.graticule, 0.075);
  brush.lineWidth = Math.max(1, Math.round(part.dpr));
  brush.beginPath();
  const onGrid = (value: number) => Math.round(value) + (brush.lineWidth % 2) / 2;
  for (let lon = projection.west; lon <= projection.east; lon += step) {
    const x = onGrid(project({ lon, lat: 0 }).x * part.scale - part.left);
    if (x < -2 || x > part.width + 2) continue;
    brush.moveTo(x, 0);
    brush.lineTo(x, part.height);
  }
  for (let lat = -60; lat <= projection.north; lat += step) {
    const y = onGrid(project({ lon: 0, lat }).y * part.scale - part.top);
    if (y < -2 || y > part.height + 2) continue;
    brush.moveTo(0, y);
    brush.lineTo(part.width, y);
  }
  brush.stroke();
}

/** A grain so fine that it is not seen, against steps in the dark gradients. */
function paintGrain(): Ink {
  const size = 128;
  const ink = newInk(size, size);
  const image = ink.brush.createImageData(size, size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const value = noise(x, y);
      const i = (y * size + x) * 4;
      image.data.fill(value > 0 ? 255 : 0, i, i + 3);
      image.data[i + 3] = Math.round(Math.abs(value) * 4.5);
    }
  }
  ink.brush.putImageData(image, 0, 0);
  return ink;
}
