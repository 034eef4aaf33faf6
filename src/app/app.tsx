// The app: which screen is open, with the settings around it. All but the title is loaded when it is asked for.
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Text } from '../text';
import { Fault } from './parts/fault';
import { type Shell, ShellContext } from './parts/shell';
import { type Route, useRoute } from './route';
import { isMotionReduced, keepSettings, readSettings, type Settings } from './storage/settings';
import { TitleScreen } from './title/title-screen';

const LevelScreen = lazy(async () => ({ default: (await import('./start/level-screen')).LevelScreen }));
const BriefingScreen = lazy(async () => ({
  default: (await import('./start/briefing-screen')).BriefingScreen,
}));
const SavesScreen = lazy(async () => ({ default: (await import('./start/saves-screen')).SavesScreen }));
const PlayRoom = lazy(async () => ({ default: (await import('./play/play-room')).PlayRoom }));
const DebriefRoom = lazy(async () => ({ default: (await import('./play/debrief-room')).DebriefRoom }));

export function App({ text }: { readonly text: Text }) {
  const [route, go] = useRoute();
  const [settings, setSettings] = useState<Settings>(() => readSettings());
  const change = useCallback((next: Partial<Settings>): void => {
    setSettings((before) => ({ ...before, ...next }));
  }, []);
  useEffect(() => {
    keepSettings(settings);
    document.documentElement.style.fontSize = `${settings.textSize}%`;
    document.documentElement.dataset.motion = isMotionReduced(settings) ? 'reduced' : 'full';
  }, [settings]);
  const shell = useMemo<Shell>(() => ({ text, go, settings, change }), [text, go, settings, change]);
  return (
    <ShellContext value={shell}>
      <Fault key={route.at} text={text} onTitle={() => go({ at: 'title' })}>
        <Suspense fallback={<Loading text={text} />}>{screenOf(route)}</Suspense>
      </Fault>
    </ShellContext>
  );
}

function screenOf(route: Route) {
  switch (route.at) {
    case 'title':
      return <TitleScreen />;
    case 'saves':
      return <SavesScreen />;
    case 'levels':
      return <LevelScreen />;
    case 'briefing':
      return <BriefingScreen setup={route} />;
    case 'play':
      return <PlayRoom key={route.game} id={route.game} />;
    case 'debrief':
      return <DebriefRoom key={route.game} id={route.game} />;
  }
}

function Loading({ text }: { readonly text: Text }) {
  return (
    <p className="app-loading" role="status">
      {text.say('app.loading')}
    </p>
  );
}
