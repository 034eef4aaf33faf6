// Holds: the README's tables of results say what the committed reports say.
import { expect, test } from 'vitest';
import { withTables } from '../reports/tables';
import { listPaths, readPath } from './repository-files';

const reports = Object.fromEntries(
  listPaths()
    .filter((path) => /^tests\/reports\/[\w-]+\.txt$/.test(path))
    .map((path) => [path.slice('tests/reports/'.length, -'.txt'.length), readPath(path).text]),
);
const page = readPath('README.md').text;

/** Without the padding that the formatter gives tables, and without the escapes that it adds. */
const bare = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').replace(/\\/g, '');

test('the README shows the tables of the committed reports', () => {
  expect(Object.keys(reports).length).toBeGreaterThan(3);
  expect(page.match(/<!-- table /g)?.length).toBe(5);
  expect(bare(page)).toBe(bare(withTables(page, reports)));
});

test('a figure changed by hand is noticed', () => {
  const bent = page.replace(/(\| statesman[^\n]*\n[^\n]*\n\| [^\n]*?)\d+/, '$1777');
  expect(bare(withTables(bent, reports))).not.toBe(bare(bent));
  expect(() => withTables('<!-- table nothing -->\n<!-- end -->', reports)).toThrow(/nothing/);
});
