// Flashpoints and the ships around them: a ring whose arc is control, ships gathering, the name with its pips.
import { featureGap, shipsShown } from '../geometry/detail';
import { arc, distance, ring } from '../geometry/lines';
import type { Point } from '../geometry/projection';
import {
  countCorners,
  crowdedMost,
  fleetBoxes,
  layFleet,
  reachOf,
  type ShipNumbers,
  shipsReach,
} from '../geometry/ships';
import { spread } from '../geometry/spread';
import { palette } from '../palette';
import type { FeaturePicture } from '../picture';
import { type Change, changesOf, current, number, presence } from './change';
import { addMark, addStroke } from './drawing';
import { at, capitalOf, type Scene, textKey } from './scene';

const ringRadius = 7.5;
/** Kept free around the player's capital. */
const homeReach = 9;
const none: ShipNumbers = { own: 0, rival: 0, other: 0 };

function numbersOf(feature: FeaturePicture | null): ShipNumbers {
  if (feature === null) return none;
  return { own: feature.ownShips, rival: feature.rivalShips, other: feature.otherShips };
}

interface Spotted {
  readonly change: Change<FeaturePicture>;
  readonly feature: FeaturePicture;
  readonly truth: Point;
  readonly reach: number;
}

/** Of the old and the new state the larger. */
function largest({ from, to }: Change<FeaturePicture>, reach: (numbers: ShipNumbers) => number): number {
  return Math.max(reach(numbersOf(from)), reach(numbersOf(to)));
}

export function drawPresence(scene: Scene): void {
  const shown = scene.on.has('presence');
  const most = shipsShown[scene.detail];
  const spotted = changesOf(scene.before.features, scene.after.features, scene.progress).flatMap(
    (change): Spotted[] => {
      const feature = current(change);
      if (feature === null) return [];
      const reach = shown ? largest(change, (numbers) => reachOf(numbers, most)) : 9;
      return [{ change, feature, truth: at(scene, feature), reach }];
    },
  );
  const capital = capitalOf(scene, scene.after.home);
  const home = capital === null ? [] : [at(scene, capital)];
  const places = spread(
    [
      ...spotted.map(({ feature, truth, reach }) => ({
        ...truth,
        radius: shown ? reach * 0.92 : 9,
        weight: 1 + feature.rung + (feature.live ? 4 : 0),
      })),
      // It stays where it is, and the features keep off it.
      ...home.map((point) => ({ ...point, radius: homeReach, weight: 1e6 })),
    ],
    shown ? featureGap[scene.detail] : 20,
    64,
  );
  const near = spotted.map(({ change, truth }, i) => ({
    place: places[i] ?? truth,
    reach: largest(change, (numbers) => shipsReach(numbers, most)),
  }));
  const others = [...near, ...home.map((place) => ({ place, reach: homeReach }))];
  for (const [i, one] of spotted.entries()) {
    const mine = near[i];
    if (mine === undefined) continue;
    const isCrowded = others.some(
      (other) => other !== mine && distance(mine.place, other.place) < mine.reach + other.reach,
    );
    drawFeature(scene, one, mine.place, !shown ? 0 : isCrowded ? crowdedMost : most);
  }
}

function drawFeature(
  scene: Scene,
  { change, feature, truth }: Spotted,
  place: Point,
  /** Ships of one side; 0 without the layer. */
  most: number,
): void {
  const { drawing } = scene;
  const shown = most > 0;
  const reach = shown ? largest(change, (numbers) => reachOf(numbers, most)) : 9;
  const alpha = presence(change);
  const strong = scene.strong.has(feature.id);
  if (distance(truth, place) > 5) {
    addStroke(drawing, 'leaders', [[truth, place]], {
      width: 1,
      colour: palette.inkQuiet,
      alpha: alpha * 0.4,
    });
    addMark(drawing, 'leaders', { sprite: 'dot', ...truth, alpha: alpha * 0.7, scale: 0.45 });
  }
  const heat = number(change, ({ live }) => (live ? 1 : 0));
  addMark(drawing, 'features', {
    sprite: 'glow',
    ...place,
    alpha: heat * 0.4,
    scale: 0.95,
    tint: palette.danger,
  });
  if (strong)
    addStroke(drawing, 'features', [ring(place, ringRadius + 4)], { width: 2, colour: palette.ink });
  if (shown) {
    const control = number(change, ({ controlPm }) => controlPm) / 1000;
    addStroke(drawing, 'features', [ring(place, ringRadius)], {
      width: 3.6,
      colour: palette.seaFar,
      alpha: alpha * 0.55,
    });
    addStroke(drawing, 'features', [ring(place, ringRadius)], {
      width: 1.4,
      colour: palette.ink,
      alpha: alpha * 0.28,
    });
    if (control > 0.01) {
      addStroke(drawing, 'features', [arc(place, ringRadius, 0, control)], {
        width: 2.4,
        colour: palette.own,
        alpha,
      });
    }
    drawShips(scene, change, place, { most, alpha });
  }
  const isHot = feature.live || feature.rung > 0;
  addMark(drawing, 'features', { sprite: isHot ? 'feature-live' : 'feature', ...place, alpha });
  const text = feature.detail === '' ? feature.label : `${feature.label}\n${feature.detail}`;
  scene.targets.push({
    id: feature.id,
    kind: 'feature',
    text,
    shape: { middle: place, radius: Math.max(13, reach * 0.8) },
  });
  for (const box of fleetBoxes(shown ? numbersOf(change.to) : none, Math.max(1, most), ringRadius + 2)) {
    scene.obstacles.push({ ...box, owner: feature.id, x: place.x + box.x, y: place.y + box.y });
  }
  const sprite = textKey(isHot ? 'feature-live' : 'feature', feature.label);
  const size = scene.measure(sprite);
  const pips = isHot ? 10 : 0;
  scene.wishes.push({
    id: feature.id,
    priority: (feature.live ? 10 : isHot ? 20 : 40) - feature.rung,
    anchor: place,
    gap: (shown ? largest(change, (numbers) => shipsReach(numbers, most)) : reach) + 2,
    width: Math.max(size.width, isHot ? 56 : 0),
    height: size.height + pips,
    manner: 'around',
    sprite,
    alpha,
    band: 'names',
    kin: 'feature',
    rung: isHot ? feature.rung : null,
    target: { id: feature.id, kind: 'feature', text },
  });
}

/** After the names of all features. */
const countPriority = 41;

function drawShips(
  scene: Scene,
  { from, to, t }: Change<FeaturePicture>,
  place: Point,
  { most, alpha }: { most: number; alpha: number },
): void {
  const fleet = layFleet(numbersOf(from), numbersOf(to), t, most);
  for (const { side, x, y, alpha: there } of fleet.ships) {
    addMark(scene.drawing, 'features', {
      sprite: `ship-${side}`,
      x: place.x + x,
      y: place.y + y,
      alpha: there,
    });
  }
  for (const { side, count } of fleet.counts) {
    const sprite = textKey('count', String(count));
    const size = scene.measure(sprite);
    const corners = countCorners(side, most, size);
    // A name had better leave it its best place.
    const best = corners[0];
    if (best !== undefined) {
      const middle = { x: place.x + best.x + size.width / 2, y: place.y + best.y + size.height / 2 };
      scene.lines.push(...Array.from({ length: 6 }, () => middle));
    }
    scene.wishes.push({
      id: `${(to ?? from)?.id} ${side}`,
      priority: countPriority,
      anchor: place,
      gap: 0,
      ...size,
      manner: 'around',
      corners,
      kin: 'feature',
      sprite,
      alpha,
      band: 'names',
      rung: null,
      target: null,
    });
  }
}
