// One act on the policy desk: price, delay, expected effects, what they rest on, whom it is for, and why not.
import { useId, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { type Policy, targetsOf } from '../../engine';
import { Cost } from '../act/cost';
import { Evidence } from '../act/evidence';
import { Icon } from '../act/icon';
import { MoveList } from '../act/move-list';
import { Nature } from '../act/nature';
import { useDesk } from '../desk';
import type { Draft } from '../flow/use-draft';
import { TargetSelect } from './target-select';

interface PolicyCardProps {
  readonly policy: Policy;
  readonly draft: Draft;
  readonly open: boolean;
  /** All cards show all their effects and sources. */
  readonly detailed: boolean;
}

/** So many effects stand on a closed card, the largest first. */
const CLOSED_EFFECTS = 2;

export function PolicyCard({ policy, draft, open, detailed }: PolicyCardProps) {
  const { view, text, words, cue } = useDesk();
  const name = useId();
  const [more, setMore] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const targets = targetsOf(view, policy);
  const free = targets.find((one) => draft.refusal(policy, one) === null);
  const kept = chosen !== null && targets.includes(chosen) ? chosen : undefined;
  const target = policy.target === 'none' ? null : (kept ?? free ?? targets[0] ?? null);
  const planned = draft.has(policy.id, target);
  const refusal = planned ? null : draft.refusal(policy, target);
  const inPlan = draft.orders.some((order) => order.action === policy.id);
  const full = detailed || more;
  const toggle = (): void => {
    cue(planned ? 'order-remove' : 'order-add');
    if (planned) draft.remove(policy.id, target);
    else draft.add(policy.id, target);
    setChosen(target);
  };
  return (
    <article
      className="hud-policy"
      data-action={policy.id}
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
      <MoveList moves={policy.moves} target={target} {...(full ? {} : { most: CLOSED_EFFECTS })} />
      {refusal === null ? null : (
        <p className="hud-refusal" id={`${name}-why`}>
          {words.reason(refusal, policy.id, target)}
        </p>
      )}
      <div className="hud-policy-foot">
        {policy.target === 'none' || targets.length === 0 ? null : (
          <TargetSelect
            policy={policy}
            targets={targets}
            target={target}
            draft={draft}
            onChoose={setChosen}
          />
        )}
        <p className="hud-policy-when">
          {text.say('hud.policy.delay', {
            delay: policy.delay,
            asks: policy.proposal === true ? 'yes' : 'no',
          })}
          {' · '}
          <Evidence evidence={policy.evidence} short={!full} />
          {' · '}
          <Nature nature={policy.nature} />
        </p>
        {detailed ? null : (
          <ToggleButton
            className="hud-link hud-more"
            isSelected={more}
            onChange={setMore}
            aria-label={text.say('hud.policy.more-label', { action: words.action(policy.id) })}
          >
            {text.say(more ? 'hud.policy.less' : 'hud.policy.more')}
          </ToggleButton>
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
}
