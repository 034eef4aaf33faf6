// The newsroom: past months as dated sentences, newest first; each leads to its place, its crisis, or its reason.
import { Button } from 'react-aria-components';
import type { GameEvent } from '../../engine';
import { newsOf, tell } from '../../words';
import { useDesk } from '../desk';
import './news.css';

interface NewsProps {
  readonly wide: boolean;
  onWide(wide: boolean): void;
}

interface Issue {
  readonly turn: number;
  readonly lines: ReturnType<typeof newsOf>;
}

export function News({ wide, onWide }: NewsProps) {
  const { session, view, text, words } = useDesk();
  // What concerns us comes first; otherwise as it happened.
  const seen = (events: readonly GameEvent[]): Issue['lines'] =>
    newsOf(events, view.side)
      .map((line) => ({ line, ours: line.by.includes(view.side) || line.event.target === view.side }))
      .sort((a, b) => Number(b.ours) - Number(a.ours))
      .map(({ line }) => line);
  const months = session.months();
  const closed = months.at(-1)?.turn ?? 0;
  const running = session.events().filter((event) => event.turn > closed);
  const issues: readonly Issue[] = [
    ...(running.length === 0 ? [] : [{ turn: view.turn, lines: seen(running) }]),
    ...[...months].reverse().map((month) => ({ turn: month.turn, lines: seen(month.events) })),
  ];
  const shown = wide ? issues : issues.slice(0, 1);
  return (
    <section
      className="hud-panel hud-paper hud-news"
      data-guide="news"
      data-wide={wide}
      aria-labelledby="hud-news-title"
    >
      <header className="hud-news-head">
        <h2 id="hud-news-title" tabIndex={-1} className="hud-panel-title">
          {text.say('hud.news.title')}
        </h2>
        <Button className="hud-link" onPress={() => onWide(!wide)} aria-expanded={wide}>
          {text.say(wide ? 'hud.news.fewer' : 'hud.news.all')}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus the keyboard could not scroll it. */}
      <section className="hud-news-issues" aria-label={text.say('hud.news.issues')} tabIndex={0}>
        {shown.length === 0 ? <p className="hud-empty">{text.say('hud.news.none')}</p> : null}
        {shown.map((issue) => (
          <div key={issue.turn} className="hud-issue">
            <h3 className="hud-issue-date">{words.month(issue.turn)}</h3>
            {issue.lines.length === 0 ? <p className="hud-empty">{text.say('hud.news.quiet')}</p> : null}
            <ul className="hud-plain-list">
              {issue.lines.map(({ event, by }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the events of a past month never change.
                <li key={at} data-kind={event.kind}>
                  <Item event={event} by={by} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </section>
  );
}

function Item({ event, by }: Issue['lines'][number]) {
  const { view, text, words, focusPlace, show } = useDesk();
  const crisis = view.crises.find((one) => one.id === event.crisis && one.exit === null);
  const place = [event.place, event.target, event.what].find(
    (id) => id !== null && view.at.features.includes(id),
  );
  return (
    <>
      <span className="hud-sentence">{tell(event, view, text, words, by)}</span>{' '}
      {crisis === undefined ? null : (
        <Button
          className="hud-link"
          aria-label={text.say('hud.news.to-crisis-label', { crisis: words.crisis(crisis) })}
          onPress={() => {
            show('crises');
            document.getElementById(`hud-crisis-${crisis.id}`)?.focus();
          }}
        >
          {text.say('hud.news.to-crisis')}
        </Button>
      )}{' '}
      {place === undefined || place === null || focusPlace === null ? null : (
        <Button
          className="hud-link"
          aria-label={text.say('hud.news.to-place-label', { place: words.thePlace(place) })}
          onPress={() => focusPlace(place)}
        >
          {text.say('hud.news.to-place')}
        </Button>
      )}
    </>
  );
}
