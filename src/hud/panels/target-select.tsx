// Whom or what an act is for; a choice that is not possible now stays readable and says so.
import type { Policy } from '../../engine';
import { useDesk } from '../desk';
import type { Draft } from '../flow/use-draft';

interface TargetSelectProps {
  readonly policy: Policy;
  readonly targets: readonly (string | null)[];
  readonly target: string | null;
  readonly draft: Draft;
  onChoose(target: string): void;
}

export function TargetSelect({ policy, targets, target, draft, onChoose }: TargetSelectProps) {
  const { text, words } = useDesk();
  const name = (one: string | null): string => {
    const place = one === null ? '' : words.placeTitle(one);
    if (draft.has(policy.id, one)) return text.say('hud.policy.option-planned', { place });
    return draft.refusal(policy, one) === null ? place : text.say('hud.policy.option-not', { place });
  };
  const meaning = `names.decisions.${target}.meaning`;
  return (
    <>
      <label className="hud-target">
        <span>{text.say(`hud.policy.target-${policy.target}`)}</span>
        <select
          className="hud-select"
          value={target ?? ''}
          onChange={(event) => onChoose(event.target.value)}
        >
          {targets.map((one) => (
            <option key={one} value={one ?? ''}>
              {name(one)}
            </option>
          ))}
        </select>
      </label>
      {policy.target === 'decision' && text.has(meaning) ? (
        <p className="hud-target-meaning">{text.say(meaning)}</p>
      ) : null}
    </>
  );
}
