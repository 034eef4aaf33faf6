// Writes assets/icons/<act>.svg: one line icon for each act, all with the same pen. Run: npm run assets icons
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawings } from './icons/drawings';

const folder = fileURLToPath(new URL('../icons/', import.meta.url));

function element(stroke: string): string {
  const [kind, ...numbers] = stroke.split(' ');
  const [x, y, a, b, corner] = numbers;
  if (kind === 'c') return `<circle cx="${x}" cy="${y}" r="${a}"/>`;
  if (kind === 'r') return `<rect x="${x}" y="${y}" width="${a}" height="${b}" rx="${corner}"/>`;
  return `<path d="${stroke}"/>`;
}

for (const [id, strokes] of Object.entries(drawings)) {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor"' +
    ' stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">' +
    `${strokes.map(element).join('')}</svg>\n`;
  writeFileSync(`${folder}${id}.svg`, svg);
}
console.log(`${Object.keys(drawings).length} icons`);
