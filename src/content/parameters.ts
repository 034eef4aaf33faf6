// The constants of the rules: one set for every level and every case, each with its unit and its source.
import type { Parameter, ParameterId } from '../engine';

const constant = (value: number, unit: string, source: string): Parameter => ({ value, unit, source });
const pm = (value: number, source = 'judgement'): Parameter => constant(value, 'per mille', source);
const monthly = (value: number, source = 'judgement'): Parameter =>
  constant(value, 'per mille a month', source);

export const parameters: Readonly<Record<ParameterId, Parameter>> = {
  // At sea: coast guards stand at the key features 220 to 350 days a year; events are a small tail on presence.
  'presence-decay': monthly(250, 'amti-2024'),
  slice: constant(8, 'per mille of control a month, when wholly outnumbered', 'scarborough-lessons'),
  'slice-ratio': constant(
    3000,
    'rival ship-days per thousand of the holder that still leave it in control',
    'amti-2023',
  ),
  'control-recovery': monthly(4),
  'fatigue-rise': constant(300, 'per mille a month at 100 ship-days per hull', 'judgement'),
  'fatigue-rest': monthly(25),
  'readiness-pull': monthly(40),
  // At home: a climb-down cost Japan’s cabinet 13 to 16 points in 2010; holding firm is worth 0 to 6.
  'approval-pull': monthly(40),
  'approval-home': pm(520),
  rally: pm(6, 'audience-costs-2007'),
  'loud-lobby': pm(10, 'csis-coercion-2023'),
  'fall-below': pm(150),
  'election-swing': pm(40),
  'new-leader-swing': pm(120),
  'successor-swing': pm(60),
  // In the markets: the pain of a sector is large, that of a nation small (0 to 0.5 % of output).
  growth: constant(30, 'basis points a month', 'factbook'),
  'measure-fade': monthly(150),
  'gdp-per-loss': constant(60, 'basis points a month if all exports were lost', 'csis-coercion-2023'),
  // Allies: a statement comes nine times in ten, basing or force seldom; silence is remembered.
  'trust-silence': pm(35, 'alliance-reliability-2018'),
  'trust-support': pm(20, 'alliance-reliability-2000'),
  'trust-pull': monthly(30),
  'support-decay': monthly(300),
  'deterrence-bite': pm(350, 'defense-pacts-2011'),
  'interop-decay': monthly(5),
  'proposal-life': constant(2, 'months', 'judgement'),
  // What Beijing believes: concessions teach that pressure pays.
  'belief-concede': pm(120, 'scarborough-lessons'),
  'belief-stand': pm(60, 'amti-countering-coercion'),
  'belief-pull': monthly(20),
  'concede-control': pm(90, 'scarborough-mediation-2012'),
  'concede-autonomy': pm(75),
  'accompli-control': pm(220, 'scarborough-lessons'),
  'autonomy-pull': monthly(25),
  // Fear: governments arm and band together by what threatens them, not by power alone; those next in line watch.
  'fear-climb': constant(5, 'per mille of threat a month for each rung', 'judgement'),
  'fear-nearby': pm(300),
  'fear-fade': monthly(40),
  // The weather between the great powers.
  'tension-decay': monthly(60),
  'tension-climb': pm(30),
  'polarisation-drift': constant(3, 'per mille a month', 'judgement'),
  'hotline-bite': pm(700),
  // The framework: promises that outrun capability and ownership break when they are tested.
  'hollow-gap': pm(250),
  'hollow-loss': pm(150),
  // In the networks: 10 to 21 days until a state is suspected, seldom until it is named.
  'latent-find': monthly(150, 'darkseoul-2013'),
  'latent-growth': constant(8, 'per mille a month', 'judgement'),
  'attribution-growth': monthly(200, 'state-actor-2019'),
  'denial-doubt': pm(60, 'parliament-hack-2019'),
  'false-flag-doubt': pm(110, 'cyber-disputes-2014'),
  'unproven-price': pm(24),
  'wrong-name-price': pm(30),
  'cyber-loss': constant(6, 'basis points of output', 'darkseoul-2013'),
  // What a government and its rival can do in a month.
  attention: constant(4, 'acts a month', 'judgement'),
  'crisis-attention': constant(500, 'thousandths of an act per crisis', 'judgement'),
  'pressure-income': constant(45, 'points a month', 'judgement'),
  'sign-chance': pm(250, 'csis-coercion-2023'),
  // Critical inputs: an embargo bites when the stock is gone; dependence falls by about 3 points a year of scarcity.
  'input-loss': constant(60, 'basis points of output a month if all were missing', 'judgement'),
  'input-substitution': monthly(4, 'csis-coercion-2023'),
  // The further the great powers are apart, the less a gesture to both is worth.
  'hedge-room': pm(500),
  // Since 2016 Beijing has received no officials of Taipei’s; what is meant kindly arrives by way of others.
  'second-hand': pm(450),
  // One member of ASEAN can stop a sentence, as in 2012: the warmer it stands to the rival from here on, the likelier.
  'block-from': pm(450),
  'block-closeness': pm(500),
  'block-exposure': pm(150),
  // Alliances: defence clauses kept in about half to three quarters of wars; consultations nine times in ten.
  'clause-honour': pm(650, 'alliance-reliability-2018'),
  'clause-support': pm(160),
  abandonment: pm(110, 'alliance-reliability-2018'),
  entrapment: constant(12, 'per mille a month', 'judgement'),
  erratic: pm(500),
  'erratic-swing': pm(30),
  'freeze-chance': pm(60),
  'thaw-chance': pm(40),
  'framework-decay': monthly(15),
  'step-resent': pm(30),
  'sharing-intel': monthly(60),
  'procedures-calm': pm(250),
  'trade-answer': pm(250),
  // Quarrels over trade stay in trade: from a disputed place to a ban is a known way (2010, 2012), back again is not.
  'spill-over': monthly(100),
  'patron-stretch': constant(
    180,
    'per mille of a chance for each grave crisis beyond the first',
    'judgement',
  ),
  'patron-lean': pm(300),
  'provocation-tension': pm(40),
};
