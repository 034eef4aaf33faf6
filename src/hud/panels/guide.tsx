// The coach: the level's guide for this month, naming the panel it speaks of, until it is put away.
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { PANELS, type PanelId, useDesk } from '../desk';
import './guide.css';

interface GuideProps {
  /** A panel that rests at this step of the month: advice about it waits. */
  readonly resting: PanelId | null;
  /** Turns whose advice has been put away. */
  readonly done: ReadonlySet<number>;
  onDone(turn: number): void;
}

export function Guide({ resting, done, onDone }: GuideProps) {
  const { view, text, show } = useDesk();
  const entry = done.has(view.turn)
    ? undefined
    : view.level.guide.find((one) => one.turn === view.turn && one.panel !== resting);
  const panel = entry?.panel;
  useEffect(() => {
    const shown = panel === undefined ? null : document.querySelector(`[data-guide="${panel}"]`);
    shown?.setAttribute('data-coached', 'true');
    return () => shown?.removeAttribute('data-coached');
  }, [panel]);
  if (entry === undefined) return null;
  const there = PANELS.find((id) => id === entry.panel && id !== 'map');
  const place = `hud.guide.panel-${entry.panel}`;
  return (
    <aside className="hud-guide hud-paper" aria-labelledby="hud-guide-title">
      <p className="hud-guide-place">{text.say(text.has(place) ? place : 'hud.guide.panel-other')}</p>
      <h2 id="hud-guide-title">{entry.title}</h2>
      <p>{entry.body}</p>
      {there === undefined ? null : (
        <Button className="hud-link" onPress={() => show(there)}>
          {text.say('hud.guide.there')}
        </Button>
      )}{' '}
      <Button className="hud-put-in" onPress={() => onDone(view.turn)}>
        {text.say('hud.guide.done')}
      </Button>
    </aside>
  );
}
