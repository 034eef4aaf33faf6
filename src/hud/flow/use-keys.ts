// The desk's keys: digits jump to panels, ? opens the sheet, Ctrl+Enter does what the main button does.
import { useEffect } from 'react';
import { PANELS, type PanelId } from '../desk';

export interface KeyActions {
  /** Single keys can be switched off, for those whose speech or switch input types by accident. */
  readonly singleKeys: boolean;
  show(panel: PanelId): void;
  help(): void;
  main(): void;
}

const TEXT_INPUTS = ['text', 'search', 'number', 'email', 'url', 'tel', 'password', 'date'];

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && TEXT_INPUTS.includes(target.type);
}

export function useKeys(actions: KeyActions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
      if (event.ctrlKey || event.metaKey || !actions.singleKeys) return;
      const panel = PANELS[Number(event.key) - 1];
      if (panel !== undefined) {
        event.preventDefault();
        actions.show(panel);
      } else if (event.key === '?') {
        event.preventDefault();
        actions.help();
      }
    };
    // Buttons and radio buttons keep Enter to themselves, so this one is caught on its way down to them.
    const onMain = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      actions.main();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('keydown', onMain, true);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('keydown', onMain, true);
    };
  }, [actions]);
}
