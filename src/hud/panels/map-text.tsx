// The map as text: sea, trade, commitments and networks as tables, complete enough to play without the picture.
import { Button, type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { MAP_PAGES, type MapPage, useDesk } from '../desk';
import { BondsText } from './bonds-text';
import { FrameworkText } from './framework-text';
import { NetworksText } from './networks-text';
import { SeaText } from './sea-text';
import { TradeText } from './trade-text';
import './map-text.css';

interface MapTextProps {
  readonly notice: string | null;
  readonly page: MapPage;
  onPage(page: MapPage): void;
  onClose(): void;
}

export function MapText({ notice, page: open, onPage, onClose }: MapTextProps) {
  const { text } = useDesk();
  return (
    <section className="hud-panel hud-paper hud-map-text" aria-labelledby="hud-map-title">
      <header className="hud-news-head">
        <h2 id="hud-map-title" tabIndex={-1} className="hud-panel-title">
          {text.say('hud.map.title')}
        </h2>
        <Button className="hud-close hud-map-close" onPress={onClose} aria-label={text.say('hud.map.close')}>
          ×
        </Button>
      </header>
      {notice === null ? null : <p className="hud-notice">{notice}</p>}
      <Tabs
        className="hud-map-tabs"
        selectedKey={open}
        onSelectionChange={(key: Key) => onPage(MAP_PAGES.find((one) => one === key) ?? 'sea')}
      >
        <TabList className="hud-pillar-list" aria-label={text.say('hud.map.pages')}>
          {MAP_PAGES.map((page) => (
            <Tab key={page} id={page} className="hud-pillar">
              {text.say(`hud.map.page-${page}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="sea" className="hud-map-page">
          <SeaText />
        </TabPanel>
        <TabPanel id="trade" className="hud-map-page">
          <TradeText />
        </TabPanel>
        <TabPanel id="bonds" className="hud-map-page">
          <BondsText />
        </TabPanel>
        <TabPanel id="framework" className="hud-map-page">
          <FrameworkText />
        </TabPanel>
        <TabPanel id="networks" className="hud-map-page">
          <NetworksText />
        </TabPanel>
      </Tabs>
    </section>
  );
}
