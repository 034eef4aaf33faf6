// How an initiative for a step of the framework stands: how it is decided, who has said yes or no, who has yet to answer.
import type { Initiative } from '../../engine';
import { useDesk } from '../desk';

export function AnswersSoFar({ initiative }: { readonly initiative: Initiative }) {
  const { text, words } = useDesk();
  const { asked, yes, no, decision } = initiative;
  const waiting = asked.filter((side) => !yes.includes(side) && !no.includes(side));
  const said = (kind: string, who: readonly string[]): readonly string[] =>
    who.length === 0 ? [] : [text.say(`hud.framework.${kind}`, { who: words.governments(who) })];
  const lines = [...said('said-yes', yes), ...said('said-no', no), ...said('silent', waiting)];
  return (
    <small className="hud-answers-so-far" title={text.say(`names.decisions.${decision}.meaning`)}>
      {text.say('hud.framework.decided', { how: text.say(`names.decisions.${decision}.name`) })}{' '}
      {lines.join(' ')}
    </small>
  );
}
