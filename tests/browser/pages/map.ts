// The map alone on a page, for pictures and measurements; `?plain` shows one full-screen image through Phaser, the
// measure of what the machine can do.
import { Game, type Scene, WEBGL } from 'phaser';
import { createMap, loadShapes, type MapHandle, type MapLayer, mapLayers } from '../../../src/map';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/source-serif-4/400-italic.css';
import { laterPicture, picture } from './picture';

export interface MapPage {
  readonly map: MapHandle | null;
  readonly log: string[];
  /** Frames a second over the time, while something moves in each. */
  measure(ms: number): Promise<number>;
  later(): void;
}

declare global {
  interface Window {
    mapPage?: MapPage;
  }
}

const parent = document.getElementById('map') as HTMLElement;
const query = new URLSearchParams(location.search);

/** Calls back in each frame of the browser until the time is up. */
function everyFrame(ms: number, act: (t: number) => void): Promise<void> {
  return new Promise((resolve) => {
    const start = performance.now();
    const step = (now: number) => {
      if (now - start >= ms) {
        resolve();
        return;
      }
      act((now - start) / 1000);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

async function startMap(): Promise<MapPage> {
  const log: string[] = [];
  const map = await createMap(
    parent,
    {
      onPick: (id, kind) => log.push(`pick ${kind} ${id}`),
      onHover: (id) => log.push(`hover ${id}`),
      onLost: () => log.push('lost'),
      onRestored: () => log.push('restored'),
    },
    { reducedMotion: query.has('still'), shapes: await loadShapes() },
  );
  const [left = 0, top = 0, right = innerWidth, bottom = innerHeight] = (query.get('free') ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map(Number);
  map.layers(new Set((query.get('layers')?.split(',') as MapLayer[] | undefined) ?? mapLayers));
  map.frame({ left, top, right, bottom });
  map.show(picture);
  return {
    map,
    log,
    measure: async (ms) => {
      const before = map.stats().frames;
      await everyFrame(ms, (t) => map.pan(Math.sin(t * 2.1) * 9, Math.cos(t * 1.3) * 6));
      return ((map.stats().frames - before) / ms) * 1000;
    },
    later: () => map.show(laterPicture),
  };
}

function startPlain(): Promise<MapPage> {
  return new Promise((resolve) => {
    const game = new Game({
      type: WEBGL,
      parent,
      width: innerWidth,
      height: innerHeight,
      banner: false,
      // As the map has it: smoothing of edges would slow the image, which has none.
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      audio: { noAudio: true },
      scene: {
        create(this: Scene) {
          const canvas = document.createElement('canvas');
          canvas.width = innerWidth;
          canvas.height = innerHeight;
          const brush = canvas.getContext('2d');
          const light = brush?.createLinearGradient(0, 0, innerWidth, innerHeight);
          light?.addColorStop(0, '#1b3442');
          light?.addColorStop(1, '#fbf8f1');
          if (brush && light) {
            brush.fillStyle = light;
            brush.fillRect(0, 0, innerWidth, innerHeight);
          }
          this.textures.addCanvas('full', canvas);
          const image = this.add.image(innerWidth / 2, innerHeight / 2, 'full');
          let frames = 0;
          game.events.on('postrender', () => {
            frames += 1;
          });
          // At rest, as the map is, while the other page is measured.
          game.loop.sleep();
          resolve({
            map: null,
            log: [],
            measure: async (ms) => {
              game.loop.wake();
              const before = frames;
              await everyFrame(ms, (t) => image.setX(innerWidth / 2 + Math.sin(t * 2.1) * 9));
              game.loop.sleep();
              return ((frames - before) / ms) * 1000;
            },
            later: () => undefined,
          });
        },
      },
    });
  });
}

window.mapPage = await (query.has('plain') ? startPlain() : startMap());
