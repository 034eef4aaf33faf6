// Commitments as a web of strands: thickness is strength, the pattern says what kind it is, a strained one is broken.
import { angleAt, beads, curve, cut, dash, type Line, pointAt, shift, trim } from '../geometry/lines';
import type { Point } from '../geometry/projection';
import { palette } from '../palette';
import type { BondPicture } from '../picture';
import { changesOf, current, number, presence } from './change';
import { addMark, addStroke, type Drawing } from './drawing';
import { endsOf, isOffScreen } from './ends';
import type { Scene } from './scene';

export function drawCommitments(scene: Scene): void {
  if (!scene.on.has('commitments')) return;
  for (const change of changesOf(scene.before.bonds, scene.after.bonds, scene.progress)) {
    const bond = current(change);
    if (bond === null) continue;
    const alpha = presence(change);
    const ends = endsOf(scene, bond.a, bond.b, alpha);
    if (ends === null || isOffScreen(scene, ends.a, ends.b)) continue;
    const whole = trim(curve(ends.a, ends.b, -0.05), 9, 11);
    if (whole.length < 2) continue;
    const strain = number(change, ({ strained }) => (strained ? 1 : 0));
    const width = 1.3 + (number(change, ({ strengthPm }) => strengthPm) / 1000) * 3.7;
    const parts = strain > 0.02 ? breakLine(whole, strain) : [whole];
    addStroke(scene.drawing, 'bonds', parts, {
      width: width + 4.5,
      colour: palette.seaFar,
      alpha: alpha * 0.42,
    });
    for (const part of parts)
      drawStrand(scene.drawing, bond, part, width, alpha * (1 - strain * 0.25), strain > 0.5);
    if (strain > 0.02) drawBreak(scene.drawing, whole, alpha * strain);
    if (scene.strong.has(bond.id)) {
      addStroke(scene.drawing, 'bonds', [whole], { width: 1.2, colour: palette.ink, alpha: 0.9 });
    }
    scene.targets.push({
      id: bond.id,
      kind: 'bond',
      text: bond.label,
      shape: { line: whole, width: width + 6 },
    });
    for (const { point } of beads(whole, 9)) scene.lines.push(point);
  }
}

function drawStrand(
  drawing: Drawing,
  { kind }: BondPicture,
  line: Line,
  width: number,
  alpha: number,
  strained: boolean,
): void {
  const colour = palette.bond;
  const broken = (part: Line) => (strained ? dash(part, 7, 5) : [part]);
  switch (kind) {
    case 'treaty': {
      const strand = Math.max(1.4, width * 0.38);
      const apart = strand / 2 + Math.max(0.9, width * 0.2);
      const lines = [shift(line, apart), shift(line, -apart)].flatMap(broken);
      addStroke(drawing, 'bonds', lines, { width: strand, colour, alpha });
      return;
    }
    case 'access':
      addStroke(drawing, 'bonds', dash(line, strained ? 6 : 13, strained ? 6 : 5), {
        width: width * 0.85,
        colour,
        alpha,
      });
      return;
    case 'partnership':
    case 'quad':
    case 'aukus':
    case 'trilateral':
    case 'five-power':
      addStroke(drawing, 'bonds', dash(line, 0.6, strained ? 10 : 3.6 + width), {
        width: width * 0.95,
        colour,
        alpha,
      });
      return;
    case 'framework': {
      addStroke(drawing, 'bonds', broken(line), { width: Math.max(1, width * 0.4), colour, alpha });
      for (const { point, angle } of beads(line, 22)) {
        addMark(drawing, 'bonds', {
          sprite: 'diamond',
          ...point,
          angle,
          alpha,
          scale: 0.55 + width * 0.09,
          tint: colour,
        });
      }
      return;
    }
    default:
      throw new Error(`unknown bond ${kind satisfies never}`);
  }
}

/** The two halves of a line that parts in the middle and sags away from its course. */
function breakLine(line: Line, strain: number): Point[][] {
  const gap = 0.035 * strain;
  return [cut(line, 0, 0.5 - gap), cut(line, 0.5 + gap, 1)];
}

/** Two slanted ticks on either side of the gap: the sign for a line that is interrupted. */
function drawBreak(drawing: Drawing, line: Line, alpha: number): void {
  const ticks = [0.478, 0.522].map((share) => {
    const { x, y } = pointAt(line, share);
    const angle = angleAt(line, share) + Math.PI / 2.6;
    const dx = Math.cos(angle) * 6;
    const dy = Math.sin(angle) * 6;
    return [
      { x: x - dx, y: y - dy },
      { x: x + dx, y: y + dy },
    ];
  });
  addStroke(drawing, 'bonds', ticks, { width: 3.6, colour: palette.seaFar, alpha: alpha * 0.6 });
  addStroke(drawing, 'bonds', ticks, { width: 1.8, colour: palette.hit, alpha });
}
