// Puts the nouns of this game together into the one rulebook that the engine is handed.
import { type Action, PARAMETERS, type ParameterId, type Rulebook } from '../engine';
import { actionList } from './actions';
import { cyber } from './crises/cyber';
import { maritime } from './crises/maritime';
import { provocation } from './crises/provocation';
import { trade } from './crises/trade';
import { odds } from './odds';
import { parameters } from './parameters';
import { reckonings } from './reckonings';
import { sectors } from './sectors';
import { steps } from './steps';
import { worldviews } from './worldviews';

/** Once released, rises with the first change after each release by which the same orders and seed may lead to another
 * result. See README, "Recipes". */
const RULES_NUMBER = 1;

const actions: Readonly<Record<string, Action>> = Object.fromEntries(
  actionList.map((action) => [action.id, action]),
);

export const rulebook: Rulebook = {
  number: RULES_NUMBER,
  actions,
  actionIds: actionList.map((action) => action.id),
  parameters,
  p: Object.fromEntries(PARAMETERS.map((id) => [id, parameters[id].value])) as Record<ParameterId, number>,
  sectors,
  worldviews,
  odds,
  crises: { maritime, cyber, trade, provocation },
  reckonings,
  steps,
  pressureByDifficulty: { gentle: -15, standard: 0, hard: 20 },
};
