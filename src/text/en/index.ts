// Every English catalogue, by the name of its file. Imported one by one, so that Node and the page read the same.
import type { Catalogues } from '../text';
import actions from './actions.json';
import app from './app.json';
import cli from './cli.json';
import debrief from './debrief.json';
import hud from './hud.json';
import names from './names.json';
import news from './news.json';
import sound from './sound.json';

export const catalogues: Catalogues = { actions, app, cli, debrief, hud, names, news, sound };
