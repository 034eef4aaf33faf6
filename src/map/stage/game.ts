// Starts Phaser so that it keeps to its canvas: WebGL or nothing, no sound, no listeners on the window, no loop of
// its own; the stage asks for each frame.
import { Game, type Renderer, type Scene, type Types, WEBGL } from 'phaser';
import { MapUnavailable } from '../shapes';

export interface Engine {
  readonly canvas: HTMLCanvasElement;
  readonly scene: Scene;
  readonly renderer: Renderer.WebGL.WebGLRenderer;
  /** Draws one frame now. */
  draw(): void;
  /** Device pixels, and how many of them are a CSS pixel. */
  resize(width: number, height: number, dpr: number): void;
  destroy(): void;
}

function configure(parent: HTMLElement, create: (scene: Scene) => void): Types.Core.GameConfig {
  return {
    type: WEBGL,
    parent,
    width: 16,
    height: 16,
    scale: { mode: 0 },
    backgroundColor: '#0e1b24',
    banner: false,
    audio: { noAudio: true },
    autoFocus: false,
    autoRound: false,
    input: { windowEvents: false, keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
    scene: {
      create(this: Scene) {
        create(this);
      },
    },
  };
}

/** Rejects with `MapUnavailable` where the browser has no WebGL. */
export async function startEngine(parent: HTMLElement): Promise<Engine> {
  const probe = document.createElement('canvas').getContext('webgl');
  if (probe === null) throw new MapUnavailable('no-webgl', 'the browser gives no context');
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  // Phaser takes these two for itself; the page gets them back.
  const { onblur, onfocus } = window;
  const { game, scene } = await boot(parent);
  window.onblur = onblur;
  window.onfocus = onfocus;
  game.loop.sleep();
  const { canvas, renderer } = game;
  if (!('gl' in renderer)) throw new MapUnavailable('no-webgl', 'another renderer came up');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { display: 'block', position: 'absolute', left: '0', top: '0' });
  const draw = () => game.step(performance.now(), 16);
  return {
    canvas,
    scene,
    renderer,
    draw,
    resize: (width, height, dpr) => {
      game.scale.resize(width, height);
      canvas.style.width = `${width / dpr}px`;
      canvas.style.height = `${height / dpr}px`;
    },
    destroy: () => {
      game.destroy(true);
      // It goes at its next step, and nobody else would call that.
      draw();
    },
  };
}

function boot(parent: HTMLElement): Promise<{ game: Game; scene: Scene }> {
  return new Promise((resolve, reject) => {
    try {
      const game = new Game(
        configure(parent, (scene) => {
          resolve({ game: scene.game, scene });
        }),
      );
      game.events.once('destroy', () =>
        reject(new MapUnavailable('no-webgl', 'the game ended while starting')),
      );
    } catch (error) {
      reject(new MapUnavailable('no-webgl', error instanceof Error ? error.message : String(error)));
    }
  });
}
