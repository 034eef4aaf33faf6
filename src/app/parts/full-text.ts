// All words, loaded once when the first screen beyond the title opens.
import { use } from 'react';
import { loadText, type Text } from '../../text';

const all: Promise<Text> = loadText('en');

export const useFullText = (): Text => use(all);
