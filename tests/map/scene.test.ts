// A whole frame composed without a screen, from the picture that the browser tests show.
import { expect, test } from 'vitest';
import { fitCamera, type Screen, viewOf } from '../../src/map/geometry/camera';
import { detailOf } from '../../src/map/geometry/detail';
import { type Box, distanceTo, overlaps } from '../../src/map/geometry/labels';
import { project } from '../../src/map/geometry/projection';
import { composeScene } from '../../src/map/layers/compose';
import { Names } from '../../src/map/layers/names';
import { pick } from '../../src/map/layers/pick';
import { newScene, type Scene } from '../../src/map/layers/scene';
import { type MapLayer, type MapPicture, mapLayers } from '../../src/map/picture';
import { picture } from '../browser/pages/picture';

const screens: Readonly<Record<string, Screen>> = {
  laptop: { width: 1366, height: 768, dpr: 1, free: { left: 330, top: 72, right: 1026, bottom: 768 } },
  desktop: { width: 1920, height: 1080, dpr: 1, free: { left: 330, top: 72, right: 1580, bottom: 1080 } },
  phone: { width: 390, height: 844, dpr: 2, free: { left: 0, top: 72, right: 390, bottom: 780 } },
};

function compose(screen: Screen, on: readonly MapLayer[], after: MapPicture = picture): Scene {
  const core = after.features.map(project);
  const view = viewOf(fitCamera(core, [], screen), screen);
  const scene = newScene({
    view,
    detail: detailOf(view.scale),
    on: new Set(on),
    before: after,
    after,
    progress: () => 1,
    measure: (key) => ({ width: (key.length - key.indexOf('|')) * 7, height: 16 }),
    strong: new Set(),
  });
  composeScene(scene);
  return scene;
}

function strokeCount({ drawing }: Scene, band: keyof Scene['drawing']['strokes']): number {
  return drawing.strokes[band].length;
}

test.each(Object.entries(screens))('%s: names lie apart and inside the free area', (_, screen) => {
  const scene = compose(screen, mapLayers);
  const names = new Names();
  const marks = scene.targets.length;
  names.settle(scene, 1000, true, () => false);
  names.draw(scene, 1000);
  const boxes = scene.targets.slice(marks).flatMap(({ shape }) => ('box' in shape ? [shape.box] : []));
  expect(boxes.length).toBeGreaterThan(4);
  boxes.forEach((box, i) => {
    expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
    expect(box.x).toBeGreaterThanOrEqual(screen.free.left);
    expect(box.x + box.width).toBeLessThanOrEqual(screen.free.right);
    expect(box.y).toBeGreaterThanOrEqual(screen.free.top);
    expect(box.y + box.height).toBeLessThanOrEqual(screen.free.bottom);
  });
});

test('the flashpoints that burn keep their names on every screen', () => {
  for (const screen of Object.values(screens)) {
    const scene = compose(screen, mapLayers);
    const names = new Names();
    names.settle(scene, 1000, true, () => false);
    names.draw(scene, 1000);
    const shown = scene.drawing.marks.names.map(({ sprite }) => sprite);
    expect(shown).toContain('feature-live|Second Thomas Shoal');
    expect(shown).toContain('feature-live|Scarborough Shoal');
  }
});

/** As many ships as a game has from its first month on. */
const ships: Readonly<Record<string, readonly [own: number, rival: number, other: number]>> = {
  'second-thomas': [30, 100, 0],
  scarborough: [8, 104, 0],
  sabina: [12, 36, 0],
  thitu: [45, 69, 0],
  vanguard: [0, 74, 60],
  luconia: [0, 113, 36],
};
const crowded: MapPicture = {
  ...picture,
  features: picture.features.map((feature) => {
    const [ownShips, rivalShips, otherShips] = ships[feature.id] ?? [0, 0, 0];
    return { ...feature, ownShips, rivalShips, otherShips, rung: 0, live: false };
  }),
};
const strip = { width: 390, height: 320, dpr: 2, free: { left: 0, top: 180, right: 390, bottom: 318 } };
const hall = { width: 1366, height: 768, dpr: 1, free: { left: 328, top: 106, right: 958, bottom: 684 } };

test.each(Object.entries({ ...screens, strip, hall }))(
  '%s: ship numbers cover no number, name or mark, and a name stands nearest to its own feature',
  (_, screen) => {
    const scene = compose(screen, mapLayers, crowded);
    const names = new Names();
    names.settle(scene, 1000, true, () => false);
    names.draw(scene, 1000);
    const texts = scene.drawing.marks.names
      .filter(({ sharp }) => sharp)
      .map(({ sprite, x, y }) => ({ sprite, box: { x, y, ...scene.measure(sprite) } as Box }));
    const counts = texts.filter(({ sprite }) => sprite.startsWith('count|'));
    expect(counts.length).toBeGreaterThan(1);
    for (const { sprite, box } of counts) {
      expect(texts.filter((text) => text.box !== box && overlaps(box, text.box))).toEqual([]);
      expect([sprite, scene.obstacles.filter((mark) => overlaps(box, mark))]).toEqual([sprite, []]);
    }
    const anchors = scene.wishes.filter(({ sprite }) => sprite.startsWith('feature|'));
    for (const { sprite, box } of texts.filter((text) => text.sprite.startsWith('feature|'))) {
      const [nearest] = [...anchors].sort((a, b) => distanceTo(box, a.anchor) - distanceTo(box, b.anchor));
      expect(nearest?.sprite).toBe(sprite);
    }
  },
);

test('a feature on rung 3 carries three filled pips, one hatched, two empty', () => {
  const only = picture.features.filter(({ id }) => id === 'second-thomas');
  const scene = compose(screens.laptop!, ['presence'], { ...picture, features: only });
  const names = new Names();
  names.settle(scene, 0, true, () => false);
  names.draw(scene, 0);
  const pips = scene.drawing.marks.names
    .map(({ sprite }) => sprite)
    .filter((sprite) => sprite.startsWith('pip'));
  expect(pips).toEqual(['pip-full', 'pip-full', 'pip-full', 'pip-next', 'pip-none', 'pip-none']);
});

test.each([
  ['trade', 'flows'],
  ['commitments', 'bonds'],
  ['cyber', 'cyber'],
] as const)('the layer %s draws only when it is on', (layer, band) => {
  const { laptop } = screens;
  expect(strokeCount(compose(laptop!, mapLayers), band)).toBeGreaterThan(0);
  expect(
    strokeCount(
      compose(
        laptop!,
        mapLayers.filter((one) => one !== layer),
      ),
      band,
    ),
  ).toBe(0);
});

test('without the layer presence the flashpoints stay and the ships go', () => {
  const ships = (scene: Scene) =>
    scene.drawing.marks.features.filter(({ sprite }) => sprite.startsWith('ship-')).length;
  const without = compose(screens.laptop!, ['trade']);
  expect(ships(compose(screens.laptop!, ['presence']))).toBeGreaterThan(10);
  expect(ships(without)).toBe(0);
  expect(without.targets.filter(({ kind }) => kind === 'feature')).toHaveLength(picture.features.length);
});

test('more money is a wider arc', () => {
  const width = (amount: number) => {
    const flows = picture.flows.map((flow) =>
      flow.to === 'usa' ? { ...flow, amount, baseline: 950 } : flow,
    );
    const scene = compose(screens.laptop!, ['trade'], { ...picture, flows });
    const { shape } = scene.targets.find(({ id }) => id === 'phl-usa')!;
    return 'width' in shape ? shape.width : Number.NaN;
  };
  expect(width(900)).toBeGreaterThan(width(500) + 1);
});

test('an unknown origin is drawn as unknown, a named one is not', () => {
  const unknowns = (origin: string | null) => {
    const cyber = [{ ...picture.cyber[0]!, state: 'disruption' as const, origin }];
    return compose(screens.laptop!, ['cyber'], { ...picture, cyber }).drawing.marks.cyber.filter(
      ({ sprite }) => sprite === 'unknown',
    ).length;
  };
  expect(unknowns(null)).toBe(1);
  expect(unknowns('chn')).toBe(0);
});

test('a country far away has a signpost at the edge, not a dot', () => {
  const scene = compose(screens.laptop!, mapLayers);
  const post = scene.signposts.get('usa')!;
  const { left, right, top, bottom } = scene.view.screen.free;
  expect(post.point.x).toBeGreaterThan(left);
  expect(post.point.x).toBeLessThan(right);
  expect(post.point.y).toBeGreaterThan(top);
  expect(post.point.y).toBeLessThan(bottom);
  expect(right - post.point.x).toBeLessThan(30);
});

test('what the pointer is on is found: the mark before the line under it', () => {
  const scene = compose(screens.laptop!, mapLayers);
  const feature = scene.targets.find(({ id }) => id === 'second-thomas')!;
  const middle = 'middle' in feature.shape ? feature.shape.middle : { x: 0, y: 0 };
  expect(pick(scene.targets, middle, 0)?.id).toBe('second-thomas');
  expect(pick(scene.targets, { x: -500, y: -500 }, 3)).toBeNull();
});
