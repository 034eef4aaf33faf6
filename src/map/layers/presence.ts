// Flashpoints and the ships around them: a ring whose arc is control, ships gathering, the name with its pips.
import { featureGap, shipsShown } from '../geometry/detail';
import { arc, distance, ring } from '../geometry/lines';
import type { Point } from '../geometry/projection';
import { layFleet, reachOf, type ShipNumbers } from '../geometry/ships';
import { spread } from '../geometry/spread';
import { palette } from '../palette';
import type { FeaturePicture } from '../picture';
import { type Change, changesOf, current, number, presence } from './change';
import { addMark, addStroke, addText } from './drawing';
import { at, type Scene, textKey } from './scene';

const ringRadius = 7.5;
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

export function drawPresence(scene: Scene): void {
  const shown = scene.on.has('presence');
  const most = shipsShown[scene.detail];
  const spotted = changesOf(scene.before.features, scene.after.features, scene.progress).flatMap(
    (change): Spotted[] => {
      const feature = current(change);
      if (feature === null) return [];
      const reach = shown
        ? Math.max(reachOf(numbersOf(change.from), most), reachOf(numbersOf(change.to), most))
        : 9;
      return [{ change, feature, truth: at(scene, feature), reach }];
    },
  );
  const places = spread(
    spotted.map(({ feature, truth, reach }) => ({
      ...truth,
      radius: shown ? reach * 0.92 : 9,
      weight: 1 + feature.rung + (feature.live ? 4 : 0),
    })),
    shown ? featureGap[scene.detail] : 20,
    64,
  );
  for (const [i, one] of spotted.entries()) drawFeature(scene, one, places[i] ?? one.truth, shown);
}

function drawFeature(
  scene: Scene,
  { change, feature, truth, reach }: Spotted,
  place: Point,
  shown: boolean,
): void {
  const { drawing } = scene;
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
    drawShips(scene, change, place);
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
  scene.obstacles.push({
    owner: feature.id,
    x: place.x - reach,
    y: place.y - reach,
    width: reach * 2,
    height: reach * 2,
  });
  const sprite = textKey(isHot ? 'feature-live' : 'feature', feature.label);
  const size = scene.measure(sprite);
  const pips = isHot ? 10 : 0;
  scene.wishes.push({
    id: feature.id,
    priority: (feature.live ? 10 : isHot ? 20 : 40) - feature.rung,
    anchor: place,
    gap: reach + 2,
    width: Math.max(size.width, isHot ? 56 : 0),
    height: size.height + pips,
    manner: 'around',
    sprite,
    alpha,
    band: 'names',
    rung: isHot ? feature.rung : null,
    target: { id: feature.id, kind: 'feature', text },
  });
}

function drawShips(scene: Scene, { from, to, t }: Change<FeaturePicture>, place: Point): void {
  const fleet = layFleet(numbersOf(from), numbersOf(to), t, shipsShown[scene.detail]);
  for (const { side, x, y, alpha } of fleet.ships) {
    addMark(scene.drawing, 'features', { sprite: `ship-${side}`, x: place.x + x, y: place.y + y, alpha });
  }
  for (const { count, x, y } of fleet.counts) {
    const key = textKey('count', String(count));
    const { width, height } = scene.measure(key);
    addText(scene.drawing, 'features', key, place.x + x - width / 2, place.y + y - height / 2);
  }
}
