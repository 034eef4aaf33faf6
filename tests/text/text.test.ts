// The text room: messages by key, the title's small share, numbers, money and months as a newspaper writes them.
import { describe, expect, test } from 'vitest';
import { createText, loadText, loadTitleText } from '../../src/text';

const small = createText({
  one: {
    plain: 'Words',
    deep: { er: 'Deeper' },
    count: '{n, plural, one {# ship} other {# ships}}',
    named: 'Hello {name}',
  },
});

describe('saying', () => {
  test('a message is found by file and path', () => {
    expect(small.say('one.plain')).toBe('Words');
    expect(small.say('one.deep.er')).toBe('Deeper');
    expect(small.has('one.deep.er')).toBe(true);
    expect(small.has('one.deep')).toBe(false);
  });
  test('values are filled in and plurals chosen', () => {
    expect(small.say('one.count', { n: 1 })).toBe('1 ship');
    expect(small.say('one.count', { n: 1200 })).toBe('1,200 ships');
    expect(small.say('one.named', { name: '<b>' })).toBe('Hello <b>');
  });
  test('a key that nobody wrote comes back as it is', () => {
    expect(small.say('one.missing')).toBe('one.missing');
  });
  test('a value that is missing leaves the sentence with its gap', () => {
    expect(small.say('one.named')).toBe('Hello {name}');
  });
});

test('the title has its own words and no others', async () => {
  const title = await loadTitleText('en');
  expect(title.say('app.name')).toBe('Below Threshold');
  expect(title.has('names.sides.phl.name')).toBe(false);
  const full = await loadText('en');
  expect(full.say('app.name')).toBe('Below Threshold');
  expect(full.has('names.sides.phl.name')).toBe(true);
});

test('numbers, money and months', async () => {
  const text = await loadText('en');
  expect(text.number(-1234.6)).toBe('−1,235');
  expect(text.money(40)).toBe('US$40 m');
  expect(text.money(-1250)).toBe('−US$1.3 bn');
  expect(text.money(0)).toBe('US$0 m');
  expect(text.month(2023, 12)).toBe('December 2023');
});
