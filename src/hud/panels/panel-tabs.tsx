// On narrow screens: one panel at a time, chosen at the bottom edge, where a thumb reaches.
import { Button } from 'react-aria-components';
import { PANELS, type PanelId, useDesk } from '../desk';

interface PanelTabsProps {
  readonly panel: PanelId;
  onChoose(panel: PanelId): void;
  readonly crises: number;
  readonly orders: number;
}

export function PanelTabs({ panel, onChoose, crises, orders }: PanelTabsProps) {
  const { text } = useDesk();
  const counts: Partial<Record<PanelId, number>> = { crises, plan: orders };
  return (
    <nav className="hud-tabs" aria-label={text.say('hud.tabs.label')}>
      {PANELS.map((id) => {
        const count = counts[id] ?? 0;
        return (
          <Button
            key={id}
            className="hud-tab"
            {...(id === panel ? { 'aria-current': 'page' } : {})}
            data-current={id === panel}
            onPress={() => onChoose(id)}
          >
            {text.say(`hud.tabs.${id}`)}
            {count === 0 ? null : <span className="hud-count">{text.number(count)}</span>}
          </Button>
        );
      })}
    </nav>
  );
}
