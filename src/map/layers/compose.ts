// One frame of everything that lies on the base map, from the bottom up; the names come last, when all else is known.
import { drawCommitments } from './commitments';
import { drawCyber } from './cyber';
import { drawPlaces } from './places';
import { drawPresence } from './presence';
import type { Scene } from './scene';
import { drawTrade } from './trade';

export function composeScene(scene: Scene): void {
  drawPresence(scene);
  drawCyber(scene);
  drawCommitments(scene);
  drawTrade(scene);
  drawPlaces(scene);
}
