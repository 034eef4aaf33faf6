// Every English catalogue, by the name of its file. Imported one by one, so that Node and the page read the same.
import type { Catalogues } from '../text';
import app from './app.json';
import cli from './cli.json';
import names from './names.json';
import news from './news.json';
import sound from './sound.json';

export const catalogues: Catalogues = { app, cli, names, news, sound };
