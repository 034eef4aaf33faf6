// The page's entry: words of the title, then the app.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTitleText } from '../text';
import { App } from './app';
import './style/fonts.css';
import './style/base.css';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const text = await loadTitleText('en');
  createRoot(root).render(
    <StrictMode>
      <App text={text} />
    </StrictMode>,
  );
}

void start();
