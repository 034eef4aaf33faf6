// Four theories of how the rival's appetite for pressure answers to what it sees. Contested, so a setting.
import type { Worldview, WorldviewRules } from '../engine';

const theory = (
  id: Worldview,
  perDeterrence: number,
  perCommitment: number,
  perTrade: number,
  perWeakness: number,
): WorldviewRules => ({ id, perDeterrence, perCommitment, perTrade, perWeakness });

export const worldviews: Readonly<Record<Worldview, WorldviewRules>> = {
  deterrence: theory('deterrence', -1100, -600, 0, 500),
  spiral: theory('spiral', 500, 900, 0, 100),
  interdependence: theory('interdependence', -150, 150, -900, 200),
  opportunism: theory('opportunism', -350, -150, 200, 1300),
};
