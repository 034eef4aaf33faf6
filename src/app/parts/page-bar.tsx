// The line on top of a page of paper: the game's name, and the way back to the title.
import { useShell } from './shell';

export function PageBar() {
  const { text, go } = useShell();
  return (
    <div className="app-bar">
      <strong>{text.say('app.name')}</strong>
      <nav>
        <button type="button" onClick={() => go({ at: 'title' })}>
          {text.say('app.to-title')}
        </button>
      </nav>
    </div>
  );
}
