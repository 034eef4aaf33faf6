// The content's door: the rulebook, the governments that ship, and the sources of every figure.
import { type Government, governmentSchema } from '../engine';
import aus from './governments/aus.json';
import chn from './governments/chn.json';
import eur from './governments/eur.json';
import idn from './governments/idn.json';
import ind from './governments/ind.json';
import jpn from './governments/jpn.json';
import kor from './governments/kor.json';
import mys from './governments/mys.json';
import phl from './governments/phl.json';
import prk from './governments/prk.json';
import sgp from './governments/sgp.json';
import tha from './governments/tha.json';
import twn from './governments/twn.json';
import usa from './governments/usa.json';
import vnm from './governments/vnm.json';
import type { Source } from './sources';

export { ESCALATION_SOURCE, escalation, type PublishedAction } from './escalation';
export { known, sources } from './known';
export type { MetricId } from './metrics';
export { rulebook } from './rulebook';
export type { Source };

export const governments: Readonly<Record<string, Government>> = Object.fromEntries(
  [phl, chn, usa, jpn, aus, vnm, mys, kor, ind, idn, sgp, tha, twn, prk, eur].map((raw) => {
    const government = governmentSchema.parse(raw);
    return [government.id, government];
  }),
);
