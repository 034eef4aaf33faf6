// The words beyond the title: those of the table, and all of them for the debrief; each loaded once when first wanted.
import { use } from 'react';
import { loadTableText, loadText, type Text } from '../../text';

let table: Promise<Text> | null = null;
let all: Promise<Text> | null = null;

export function useTableText(): Text {
  table ??= loadTableText('en');
  return use(table);
}

export function useFullText(): Text {
  all ??= loadText('en');
  return use(all);
}
