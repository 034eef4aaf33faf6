// When a screen fails, or a file of the app does not arrive: words and a way on instead of a blank page.
import { Component, type ReactNode } from 'react';
import type { Text } from '../../text';

interface Props {
  readonly text: Text;
  readonly children: ReactNode;
  onTitle(): void;
}

export class Fault extends Component<Props, { readonly fault: string | null }> {
  override state: { readonly fault: string | null } = { fault: null };

  static getDerivedStateFromError(fault: unknown): { readonly fault: string } {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { text, children, onTitle } = this.props;
    if (this.state.fault === null) return children;
    return (
      <main className="app-page">
        <h1>{text.say('app.fault.title')}</h1>
        <p>{text.say('app.fault.sentence')}</p>
        <p className="app-quiet">{text.say('app.fault.detail', { detail: this.state.fault })}</p>
        <p className="app-row">
          <button type="button" className="app-button" onClick={() => window.location.reload()}>
            {text.say('app.fault.reload')}
          </button>
          <button type="button" className="app-button" data-kind="plain" onClick={onTitle}>
            {text.say('app.to-title')}
          </button>
        </p>
      </main>
    );
  }
}
