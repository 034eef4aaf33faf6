// The policy desk: proposals that wait for an answer, then three pillars and the acts that belong to none.
import { useState } from 'react';
import { type Key, Tab, TabList, TabPanel, Tabs, ToggleButton } from 'react-aria-components';
import { PILLARS, type Pillar, type Policy } from '../../engine';
import { useDesk } from '../desk';
import type { Draft } from '../flow/use-draft';
import { PolicyCard } from './policy-card';
import { Proposals } from './proposals';
import './policies.css';

const TABS = [...PILLARS, 'none'] as const;
export type PolicyTab = (typeof TABS)[number];

interface PoliciesProps {
  readonly draft: Draft;
  /** Orders can be changed now. */
  readonly open: boolean;
  readonly tab: PolicyTab;
  onTab(tab: PolicyTab): void;
}

export function Policies({ draft, open, tab, onTab }: PoliciesProps) {
  const { rules, view, text } = useDesk();
  const [detailed, setDetailed] = useState(false);
  const policies = rules.actionIds.flatMap((id): Policy[] => {
    const action = rules.actions[id];
    return action?.kind === 'policy' && action.roles.includes(view.role) ? [action] : [];
  });
  const of = (pillar: Pillar | null): Policy[] =>
    policies.filter((policy) => policy.pillar === pillar && policy.target !== 'proposer');
  const planned = (pillar: Pillar | null): number =>
    draft.orders.filter((order) => {
      const action = rules.actions[order.action];
      return action?.kind === 'policy' && action.pillar === pillar;
    }).length;
  return (
    <section
      className="hud-panel hud-paper hud-policies"
      data-guide="policies"
      aria-labelledby="hud-policies-title"
    >
      <header className="hud-news-head">
        <h2 id="hud-policies-title" tabIndex={-1} className="hud-panel-title">
          {text.say('hud.policies.title')}
        </h2>
        <ToggleButton className="hud-link hud-more" isSelected={detailed} onChange={setDetailed}>
          {text.say(detailed ? 'hud.policies.brief' : 'hud.policies.detailed')}
        </ToggleButton>
      </header>
      <Proposals draft={draft} policies={policies} open={open} />
      <Tabs
        className="hud-pillars"
        selectedKey={tab}
        onSelectionChange={(key: Key) => onTab(TABS.find((one) => one === key) ?? 'hedge')}
      >
        <TabList aria-label={text.say('hud.policies.pillars')} className="hud-pillar-list">
          {TABS.map((pillar) => {
            const count = planned(pillar === 'none' ? null : pillar);
            return (
              <Tab key={pillar} id={pillar} className="hud-pillar" data-pillar={pillar}>
                {text.say(`names.pillars.${pillar}.name`)}
                {count === 0 ? null : (
                  <span className="hud-count">
                    <span aria-hidden="true">{text.number(count)}</span>
                    <span className="hud-unseen">{text.say('hud.policies.planned', { count })}</span>
                  </span>
                )}
              </Tab>
            );
          })}
        </TabList>
        {TABS.map((pillar) => (
          <TabPanel key={pillar} id={pillar} className="hud-pillar-panel" data-pillar={pillar}>
            <p className="hud-pillar-meaning">{text.say(`names.pillars.${pillar}.meaning`)}</p>
            {of(pillar === 'none' ? null : pillar).map((policy) => (
              <PolicyCard key={policy.id} policy={policy} draft={draft} open={open} detailed={detailed} />
            ))}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
