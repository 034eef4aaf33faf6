// Trade as arcs whose width is money: frayed where a measure bites, beaded where new trade has grown.

import { fray } from '../geometry/fray';
import { angleAt, beads, curve, cut, type Line, trim } from '../geometry/lines';
import { blend, palette } from '../palette';
import type { FlowPicture } from '../picture';
import { changesOf, current, number, presence } from './change';
import { addMark, addStroke } from './drawing';
import { endsOf, isOffScreen } from './ends';
import type { Scene } from './scene';

const widest: Readonly<Record<0 | 1 | 2, number>> = { 0: 9, 1: 11, 2: 13 };

/** The largest undisturbed flow of either picture: it gets the widest arc. */
function largest({ before, after }: Scene): number {
  return Math.max(
    1,
    ...[...before.flows, ...after.flows].map(({ amount, baseline }) => Math.max(amount, baseline)),
  );
}

export function drawTrade(scene: Scene): void {
  if (!scene.on.has('trade')) return;
  const full = largest(scene);
  const widthOf = (amount: number) => Math.max(1.5, (amount / full) * widest[scene.detail]);
  for (const change of changesOf(scene.before.flows, scene.after.flows, scene.progress)) {
    const flow = current(change);
    if (flow === null) continue;
    const alpha = presence(change);
    const ends = endsOf(scene, flow.from, flow.to, alpha);
    if (ends === null || isOffScreen(scene, ends.a, ends.b)) continue;
    const whole = trim(curve(ends.a, ends.b, 0.11), 9, 11);
    if (whole.length < 2) continue;
    const damage = number(change, ({ hit }) => (hit ? 1 : 0));
    const growth = number(change, ({ grown }) => (grown ? 1 : 0));
    const width = widthOf(number(change, ({ amount }) => amount));
    const colour = blend(blend(palette.calm, palette.grown, growth), palette.hit, damage);
    // A new flow feels its way along dots before it becomes solid.
    const reach = change.from === null ? change.t : 1;
    const line = reach < 1 ? cut(whole, 0, Math.max(0.02, reach)) : whole;
    const isStrong = scene.strong.has(flow.id);
    if (damage > 0.02) {
      drawFrayed(scene, flow, line, { width, colour, alpha, damage, full: widthOf(flow.baseline) });
    } else {
      drawWhole(scene, line, { width, colour, alpha: alpha * (growth > 0.5 ? 0.95 : 0.78) });
    }
    if (growth > 0.02) drawBeads(scene, whole, width, growth);
    if (isStrong) addStroke(scene.drawing, 'flows', [whole], { width: 1.2, colour: palette.ink, alpha: 0.9 });
    const tip = whole.at(-1);
    if (tip !== undefined && reach > 0.9) {
      const scale = 0.62 + width * 0.055;
      addMark(scene.drawing, 'flows', {
        sprite: 'chevron',
        ...tip,
        angle: angleAt(whole, 1),
        tint: colour,
        scale,
        alpha,
      });
    }
    scene.targets.push({
      id: flow.id,
      kind: 'flow',
      text: flow.label,
      shape: { line: whole, width: width + 6 },
    });
    for (const { point } of beads(whole, 9)) scene.lines.push(point);
  }
}

interface Look {
  readonly width: number;
  readonly colour: number;
  readonly alpha: number;
}

function drawWhole({ drawing }: Scene, line: Line, { width, colour, alpha }: Look): void {
  addStroke(drawing, 'flows', [line], { width: width + 2.5, colour: palette.seaFar, alpha: alpha * 0.5 });
  addStroke(drawing, 'flows', [line], { width, colour, alpha });
}

function drawFrayed(
  { drawing }: Scene,
  flow: FlowPicture,
  line: Line,
  { width, colour, alpha, damage, full }: Look & { damage: number; full: number },
): void {
  // What the flow was before stays as a shadow.
  addStroke(drawing, 'flows', [line], {
    width: Math.max(full, width) + 2,
    colour: palette.seaFar,
    alpha: alpha * 0.45,
  });
  addStroke(drawing, 'flows', [line], { width: Math.max(full, width), colour, alpha: alpha * 0.16 * damage });
  const strands = fray(flow.id, line, Math.max(4, width), damage);
  const byWidth = new Map<number, Line[]>();
  for (const strand of strands)
    byWidth.set(strand.width, [...(byWidth.get(strand.width) ?? []), strand.line]);
  for (const [thread, lines] of byWidth) addStroke(drawing, 'flows', lines, { width: thread, colour, alpha });
}

function drawBeads({ drawing }: Scene, line: Line, width: number, growth: number): void {
  const dots = beads(line, Math.max(8, width * 1.8)).map(({ point: { x, y }, angle }) => [
    { x, y },
    { x: x + Math.cos(angle) * 0.1, y: y + Math.sin(angle) * 0.1 },
  ]);
  const size = Math.max(2, width * 0.42);
  addStroke(drawing, 'flows', dots, { width: size + 1.6, colour: palette.seaFar, alpha: growth * 0.35 });
  addStroke(drawing, 'flows', dots, { width: size, colour: palette.ink, alpha: growth * 0.92 });
}
