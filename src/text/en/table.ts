// The English catalogues that play needs: all but those of the debrief and the command line.
import type { Catalogues } from '../text';
import actions from './actions.json';
import app from './app.json';
import hud from './hud.json';
import names from './names.json';
import news from './news.json';
import sound from './sound.json';

export const table: Catalogues = { actions, app, hud, names, news, sound };
