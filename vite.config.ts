// How the page is built and served, and which tests run where.
import { existsSync, readFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self'",
].join('; ');

/** Writes the policy into the built page only: the dev server needs inline scripts for its hot reload. */
function contentPolicyInBuild(): Plugin {
  return {
    name: 'content-policy-in-build',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** `levels/X.json?head` is what the level list shows of a level; the whole is fetched when it is played. */
function levelHeads(): Plugin {
  return {
    name: 'level-heads',
    enforce: 'pre',
    load(id) {
      const [file = '', query = ''] = id.split('?');
      if (!file.endsWith('.json') || !query.split('&').includes('head')) return undefined;
      const path = existsSync(file) ? file : `.${file}`;
      const { words, guide, ...level } = JSON.parse(readFileSync(path, 'utf8'));
      const { title, place, teaches, summary } = words;
      const head = {
        id: level.id,
        start: level.start,
        turns: level.turns,
        player: level.player,
        rival: level.rival,
        difficulty: level.difficulty,
        guided: (guide ?? []).length > 0,
        words: { title, place, teaches, summary },
      };
      return { code: `export default ${JSON.stringify(head)};`, moduleType: 'js' };
    },
  };
}

const phaserHome = resolvePath('node_modules/phaser/src');

/**
 * Of Phaser the built page carries what the map uses: the game, its WebGL renderer and the root of its objects, which is
 * less than half of it. Phaser's own bundle is one file that cannot be thinned, so its sources are bundled here; in the
 * dev server the whole of it is used.
 */
function phaserParts(): Plugin {
  const id = '\0phaser-parts';
  return {
    name: 'phaser-parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      // The switches of Phaser's sources, as its own build sets them: WebGL alone, no sound (that is howler's).
      define: {
        'typeof WEBGL_RENDERER': 'true',
        'typeof CANVAS_RENDERER': 'false',
        'typeof WEBGL_DEBUG': 'false',
        'typeof FEATURE_SOUND': 'false',
        'typeof PLUGIN_CAMERA3D': 'false',
        'typeof PLUGIN_FBINSTANT': 'false',
      },
    }),
    resolveId: (source) => (source === 'phaser' ? id : undefined),
    load: (asked) =>
      asked === id
        ? `// First, because its circular requires come out right only from here.
           import '${phaserHome}/renderer/index.js';
           import Game from '${phaserHome}/core/Game.js';
           // They enter themselves in the list of plugins without which no scene comes up.
           import '${phaserHome}/events/EventEmitter.js';
           import '${phaserHome}/cameras/2d/CameraManager.js';
           import '${phaserHome}/gameobjects/DisplayList.js';
           import '${phaserHome}/gameobjects/GameObjectCreator.js';
           import '${phaserHome}/gameobjects/GameObjectFactory.js';
           import '${phaserHome}/gameobjects/UpdateList.js';
           import '${phaserHome}/scene/ScenePlugin.js';
           import GameObject from '${phaserHome}/gameobjects/GameObject.js';
           import { WEBGL } from '${phaserHome}/const.js';
           const GameObjects = { GameObject };
           export { Game, GameObjects, WEBGL };`
        : undefined,
  };
}

const pageTests = 'tests/{screens,hud,debrief,classroom,app}/**/*.test.{ts,tsx}';
const structureTests = 'tests/structure/**/*.test.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), levelHeads(), phaserParts(), contentPolicyInBuild()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  worker: { format: 'es' },
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // Fonts and sounds stay files (the policy allows no font from a data address); small pictures may go inline.
    assetsInlineLimit: (file) => (file.endsWith('.svg') ? undefined : false),
    // Phaser is one file of 1.4 MB that cannot be split; tests/browser measures what the page really loads.
    chunkSizeWarningLimit: 1500,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'structure',
          environment: 'node',
          include: [structureTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          // Whole games by the dozen: slow on a busy machine, and time is not what they test.
          testTimeout: 120_000,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [pageTests, structureTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          testTimeout: 120_000,
          environment: 'jsdom',
          // Testing Library hangs its clean-up after each test on the global afterEach.
          globals: true,
          include: [pageTests],
          exclude: [],
        },
      },
    ],
  },
});
