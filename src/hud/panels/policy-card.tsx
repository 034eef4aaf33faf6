// One act on the policy desk: price, delay, expected effects, what they rest on, whom it is for, and why not.
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Policy, targetsOf } from '../../engine';
import { Cost } from '../act/cost';
import { Evidence } from '../act/evidence';
import { Icon } from '../act/icon';
import { MoveList } from '../act/move-list';
import { useDesk } from '../desk';
import type { Draft } from '../flow/use-draft';

interface PolicyCardProps {
  readonly policy: Policy;
  readonly draft: Draft;
  readonly open: boolean;
}

export function PolicyCard({ policy, draft, open }: PolicyCardProps) {
  const { view, text, words, cue } = useDesk();
  const name = useId();
  const targets = targetsOf(view, policy);
  const free = targets.find((target) => draft.refusal(policy, target) === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const kept = chosen !== null && targets.includes(chosen) ? chosen : undefined;
  const target = policy.target === 'none' ? null : (kept ?? free ?? targets[0] ?? null);
  const planned = draft.has(policy.id, target);
  const refusal = planned ? null : draft.refusal(policy, target);
  const inPlan = draft.orders.some((order) => order.action === policy.id);
  const toggle = (): void => {
    if (planned) {
      draft.remove(policy.id, target);
      cue('order-remove');
    } else {
      draft.add(policy.id, target);
      cue('order-add');
      setChosen(target);
    }
  };
  return (
    <article
      className="hud-policy"
      data-pillar={policy.pillar ?? 'none'}
      data-planned={inPlan}
      data-refused={refusal !== null}
      aria-labelledby={name}
    >
      <header className="hud-policy-head">
        <Icon action={policy.id} />
        <h3 id={name}>{words.action(policy.id)}</h3>
        <Cost cost={policy.cost} />
      </header>
      <p className="hud-policy-does">{text.say(`actions.${policy.id}.does`)}</p>
      <MoveList moves={policy.moves} target={target} />
      <p className="hud-policy-when">
        {text.say('hud.policy.delay', { delay: policy.delay, asks: policy.proposal === true ? 'yes' : 'no' })}
        {' · '}
        <Evidence evidence={policy.evidence} />
      </p>
      <div className="hud-policy-foot">
        {policy.target === 'none' || targets.length === 0 ? null : (
          <label className="hud-target">
            <span>{text.say(`hud.policy.target-${policy.target}`)}</span>
            <select
              className="hud-select"
              value={target ?? ''}
              onChange={(event) => setChosen(event.target.value)}
            >
              {targets.map((one) => (
                <option key={one} value={one ?? ''}>
                  {optionWords(one)}
                </option>
              ))}
            </select>
          </label>
        )}
        {refusal === null ? null : (
          <p className="hud-refusal" id={`${name}-why`}>
            {words.reason(refusal, policy.id, target)}
          </p>
        )}
        <Button
          className={planned ? 'hud-take-out' : 'hud-put-in'}
          isDisabled={!open || refusal !== null}
          aria-label={text.say(planned ? 'hud.policy.remove-label' : 'hud.policy.add-label', {
            action: words.action(policy.id),
          })}
          {...(refusal === null ? {} : { 'aria-describedby': `${name}-why` })}
          onPress={toggle}
        >
          {text.say(planned ? 'hud.policy.remove' : 'hud.policy.add')}
        </Button>
      </div>
    </article>
  );

  function optionWords(one: string | null): string {
    if (one === null) return '';
    const place = words.place(one);
    if (draft.has(policy.id, one)) return text.say('hud.policy.option-planned', { place });
    return draft.refusal(policy, one) === null ? place : text.say('hud.policy.option-not', { place });
  }
}
