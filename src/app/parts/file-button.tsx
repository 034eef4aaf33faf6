// A button that asks for a file and hands over its text; reading that fails is handed over too.
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly kind?: 'main' | 'plain';
  onText(name: string, text: string): void;
  onUnreadable(name: string): void;
}

export function FileButton({ label, kind = 'plain', onText, onUnreadable }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="app-button" data-kind={kind} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void handOver(file, onText, onUnreadable);
        }}
      />
    </>
  );
}

export async function handOver(
  file: File,
  onText: (name: string, text: string) => void,
  onUnreadable: (name: string) => void,
): Promise<void> {
  let words: string;
  try {
    words = await file.text();
  } catch {
    onUnreadable(file.name);
    return;
  }
  onText(file.name, words);
}
