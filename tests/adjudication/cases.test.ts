// The numbered cases of the rules, chapter by chapter: each is played as written and must come out as expected.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseSchema, chapterSchema } from './case-format';
import { judge } from './judge-case';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((name) => /^\d\d-.*\.json$/.test(name));
const chapters = files.map((name) => {
  const read = chapterSchema.safeParse(JSON.parse(readFileSync(new URL(name, here), 'utf8')));
  if (!read.success) throw new Error(`${name}: ${JSON.stringify(read.error.issues, null, 1)}`);
  return read.data;
});

for (const { chapter, title, cases } of chapters)
  describe(`${chapter} ${title}`, () => {
    for (const one of cases)
      it(`${one.id} ${one.title}`, () => {
        const faults = judge(one).slice(0, 8);
        if (one.fault === undefined) expect(faults).toEqual([]);
        else expect(faults, 'the rule is kept now: take the fault out of the case').not.toEqual([]);
      });
  });

describe('the collection', () => {
  it('numbers each case once, within its chapter', () => {
    const ids = chapters.flatMap(({ cases }) => cases.map((one) => one.id));
    expect(ids).toEqual([...new Set(ids)]);
    for (const { chapter, cases } of chapters)
      for (const { id } of cases) expect(id.startsWith(`${chapter}.`), id).toBe(true);
  });
  it('numbers the chapters without a gap, and each file as its chapter', () => {
    expect(chapters.map(({ chapter }) => chapter)).toEqual(chapters.map((_, at) => at + 1));
    expect(files.map((name) => Number(name.slice(0, 2)))).toEqual(chapters.map(({ chapter }) => chapter));
  });
  it('refuses a case that says nothing, and sees one that is wrong', () => {
    const first = chapters[0]?.cases[0];
    if (first === undefined) throw new Error('no cases');
    const wrong = (expected: object) => caseSchema.safeParse({ ...first, expect: [expected] });
    expect(wrong({ path: 'phl.approval' }).success).toBe(false);
    const read = wrong({ path: 'phl.approval', is: -1 });
    expect(read.success && judge(read.data).length).toBeGreaterThan(0);
  });
});
