// What Pyongyang can do: policies, then how it goes on in a crisis of its making.
import type { Action } from '../../../engine';
import { artilleryDrill } from './artillery-drill';
import { bankTheft } from './bank-theft';
import { bankWiper } from './bank-wiper';
import { blameTheDrills } from './blame-the-drills';
import { borderMines } from './border-mines';
import { boundaryCrossing } from './boundary-crossing';
import { charmOffensive } from './charm-offensive';
import { closeIndustrialPark } from './close-industrial-park';
import { cutTheHotline } from './cut-the-hotline';
import { declareSuccess } from './declare-success';
import { detainVisitors } from './detain-visitors';
import { droneIncursion } from './drone-incursion';
import { fireOnPatrol } from './fire-on-patrol';
import { intermediateMissile } from './intermediate-missile';
import { islandShelling } from './island-shelling';
import { militaryParade } from './military-parade';
import { missileOverTerritory } from './missile-over-territory';
import { moveArtillery } from './move-artillery';
import { nuclearTest } from './nuclear-test';
import { offerTalks } from './offer-talks';
import { rushPatrolBoats } from './rush-patrol-boats';
import { secondSalvo } from './second-salvo';
import { shortRangeMissile } from './short-range-missile';
import { signalJamming } from './signal-jamming';
import { talksForAid } from './talks-for-aid';
import { threatenWar } from './threaten-war';
import { torpedoAttack } from './torpedo-attack';
import { trashBalloons } from './trash-balloons';

export const provoker: readonly Action[] = [
  shortRangeMissile,
  intermediateMissile,
  missileOverTerritory,
  nuclearTest,
  artilleryDrill,
  islandShelling,
  torpedoAttack,
  bankWiper,
  signalJamming,
  cutTheHotline,
  trashBalloons,
  closeIndustrialPark,
  droneIncursion,
  borderMines,
  boundaryCrossing,
  detainVisitors,
  bankTheft,
  charmOffensive,
  talksForAid,
  militaryParade,
  rushPatrolBoats,
  fireOnPatrol,
  declareSuccess,
  offerTalks,
  blameTheDrills,
  threatenWar,
  moveArtillery,
  secondSalvo,
];
