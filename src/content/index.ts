// The content's door: the rulebook, the governments that ship, and the sources of every figure.
import { type Government, governmentSchema } from '../engine';
import aus from './governments/aus.json';
import chn from './governments/chn.json';
import jpn from './governments/jpn.json';
import mys from './governments/mys.json';
import phl from './governments/phl.json';
import usa from './governments/usa.json';
import vnm from './governments/vnm.json';

export { rulebook } from './rulebook';
export { type Source, sources } from './sources';

export const governments: Readonly<Record<string, Government>> = Object.fromEntries(
  [phl, chn, usa, jpn, aus, vnm, mys].map((raw) => {
    const government = governmentSchema.parse(raw);
    return [government.id, government];
  }),
);
