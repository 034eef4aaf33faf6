// Every English catalogue, by the name of its file. Imported one by one, so that Node and the page read the same.
import type { Catalogues } from '../text';
import cli from './cli.json';
import debrief from './debrief.json';
import { table } from './table';

export const catalogues: Catalogues = { ...table, cli, debrief };
