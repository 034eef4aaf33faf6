// Put reporters in the bunks: what they see, others believe.
import type { Policy } from '../../../engine';

export const pressEmbeds: Policy = {
  id: 'press-embeds',
  kind: 'policy',
  roles: ['regional'],
  pillar: 'commit',
  target: 'none',
  delay: 0,
  rest: 3,
  cost: { fund: 4, attention: 1 },
  evidence: { grade: 'documented', case: '2014-05', source: 'oil-rig-2014' },
  nature: { domain: 'cyber', visibility: 800, deniability: 0, reversibility: 800, escalation: 12, heat: 220 },
  moves: [
    { on: 'self', v: 'approval', lo: 3, hi: 8 },
    { on: 'partners>self', v: 'trust', lo: 2, hi: 6 },
    { on: 'world', v: 'tension', lo: 2, hi: 8 },
  ],
};
