// Brings every act into one of two forms, one for policies and one for responses: what has always the same fields in the
// same order is read several times as fast.
import type { Action, Move } from '../../engine';

const move = ({ on, v, lo, hi }: Move): Move => ({ on, v, lo, hi }) as Move;

export const alike = (action: Action): Action =>
  action.kind === 'policy'
    ? {
        kind: action.kind,
        id: action.id,
        roles: action.roles,
        cost: priceOf(action),
        evidence: action.evidence,
        nature: action.nature,
        moves: action.moves.map(move),
        also: action.also,
        canDo: action.canDo,
        pillar: action.pillar,
        delay: action.delay,
        rest: action.rest,
        target: action.target,
        proposal: action.proposal ?? false,
        asks: action.asks,
        step: action.step,
        hostile: action.hostile ?? false,
        covert: action.covert ?? false,
      }
    : {
        kind: action.kind,
        id: action.id,
        roles: action.roles,
        cost: priceOf(action),
        evidence: action.evidence,
        nature: action.nature,
        moves: action.moves.map(move),
        also: action.also,
        canDo: action.canDo,
        families: action.families,
        stance: action.stance,
        by: action.by,
      };

const priceOf = ({ cost }: Action): Action['cost'] => ({
  fund: cost.fund,
  attention: cost.attention,
  pressure: cost.pressure ?? 0,
});
