// Four theories of how the rival's appetite for pressure answers to what it sees. Contested, so a setting.
import type { Worldview, WorldviewRules } from '../engine';

const theory = (
  id: Worldview,
  perDeterrence: number,
  perCommitment: number,
  perTrade: number,
  perWeakness: number,
  perGoodwill: number,
): WorldviewRules => ({ id, perDeterrence, perCommitment, perTrade, perWeakness, perGoodwill });

export const worldviews: Readonly<Record<Worldview, WorldviewRules>> = {
  deterrence: theory('deterrence', -1400, -1100, 0, 500, 0),
  spiral: theory('spiral', 700, 1600, 0, -100, -1700),
  interdependence: theory('interdependence', -100, 200, -1300, 100, -1100),
  opportunism: theory('opportunism', -500, -200, 300, 1300, 200),
};
