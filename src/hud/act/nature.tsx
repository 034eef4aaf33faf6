// What kind of act it is, in a few words: how open, how deniable, how hard to take back, and its published class.
import type { Nature as Kind } from '../../engine';
import { useDesk } from '../desk';

const level = (pm: number): string => (pm >= 600 ? 'high' : pm >= 300 ? 'middle' : 'low');

export function Nature({ nature }: { readonly nature: Kind }) {
  const { text } = useDesk();
  const { visibility, deniability, reversibility, escalation } = nature;
  const words = [
    text.say(`names.nature.visibility-${level(visibility)}`),
    // What everybody may know needs no denial: only what can be denied is worth a word.
    ...(deniability >= 300 ? [text.say(`names.nature.deniability-${level(deniability)}`)] : []),
    text.say(`names.nature.reversibility-${level(reversibility)}`),
    text.say(`names.escalation.class${escalation}`),
  ];
  return (
    <span className="hud-nature">
      <span className="hud-unseen">{text.say('hud.policy.nature')} </span>
      {words.join(' · ')}
    </span>
  );
}
