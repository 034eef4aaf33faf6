// The policy desk: proposals that wait for an answer, then acts by pillar, or by domain.
import { useState } from 'react';
import { type Key, Tab, TabList, TabPanel, Tabs, ToggleButton } from 'react-aria-components';
import { DOMAINS, PILLARS, type Policy } from '../../engine';
import { useDesk } from '../desk';
import type { Draft } from '../flow/use-draft';
import { PolicyCard } from './policy-card';
import { Proposals } from './proposals';
import './policies.css';

interface Group {
  readonly id: string;
  /** Where its name and meaning stand in the catalogue. */
  readonly words: string;
  holds(policy: Policy): boolean;
}

const BY_PILLAR: readonly Group[] = [...PILLARS, null].map((pillar) => ({
  id: pillar ?? 'none',
  words: `names.pillars.${pillar ?? 'none'}`,
  holds: (policy) => policy.pillar === pillar,
}));
/** For those whose acts belong to no pillar: Beijing, and others far from the region's choices. */
const BY_DOMAIN: readonly Group[] = DOMAINS.map((domain) => ({
  id: domain,
  words: `names.domains.${domain}`,
  holds: (policy) => policy.nature.domain === domain,
}));

interface PoliciesProps {
  readonly draft: Draft;
  /** Orders can be changed now. */
  readonly open: boolean;
  /** Of pillar or domain; the first one unless it names one. */
  readonly tab: string;
  onTab(tab: string): void;
}

export function Policies({ draft, open, tab, onTab }: PoliciesProps) {
  const { rules, view, text } = useDesk();
  const [detailed, setDetailed] = useState(false);
  const policies = rules.actionIds.flatMap((id): Policy[] => {
    const action = rules.actions[id];
    return action?.kind === 'policy' && action.roles.includes(view.role) ? [action] : [];
  });
  const acts = policies.filter((policy) => policy.target !== 'proposer');
  const groups = acts.some((policy) => policy.pillar !== null) ? BY_PILLAR : BY_DOMAIN;
  const planned = (group: Group): number =>
    draft.orders.filter((order) => {
      const action = rules.actions[order.action];
      return action?.kind === 'policy' && group.holds(action);
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
        selectedKey={(groups.find((group) => group.id === tab) ?? groups[0])?.id ?? 'none'}
        onSelectionChange={(key: Key) => onTab(String(key))}
      >
        <TabList
          aria-label={text.say(groups === BY_PILLAR ? 'hud.policies.pillars' : 'hud.policies.domains')}
          className="hud-pillar-list"
        >
          {groups.map((group) => {
            const count = planned(group);
            return (
              <Tab key={group.id} id={group.id} className="hud-pillar" data-pillar={group.id}>
                {text.say(`${group.words}.name`)}
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
        {groups.map((group) => (
          <TabPanel key={group.id} id={group.id} className="hud-pillar-panel" data-pillar={group.id}>
            <p className="hud-pillar-meaning">{text.say(`${group.words}.meaning`)}</p>
            {acts.filter(group.holds).map((policy) => (
              <PolicyCard key={policy.id} policy={policy} draft={draft} open={open} detailed={detailed} />
            ))}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
