// One language's words: ICU messages by key, compiled when first said.
import { IntlMessageFormat } from 'intl-messageformat';

export type Values = Readonly<Record<string, string | number>>;

export interface Text {
  /** The message of a key "<file>.<dotted path>"; a key that nobody wrote is returned as it is. */
  say(key: string, values?: Values): string;
  has(key: string): boolean;
  number(value: number): string;
  /** US$ million, as a newspaper would put it. */
  money(usdMillion: number): string;
  month(year: number, month: number): string;
  /** “Canberra, Manila and Seoul”. */
  list(names: readonly string[]): string;
}

/** A file of messages: sentences, or groups of them. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** Catalogues by file name. */
export type Catalogues = Readonly<Record<string, Catalogue>>;

const MINUS = '\u2212';

export function createText(catalogues: Catalogues, locale = 'en'): Text {
  const messages = new Map<string, string>();
  for (const [file, catalogue] of Object.entries(catalogues)) collect(catalogue, file, messages);
  const compiled = new Map<string, IntlMessageFormat>();
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  // English here is British: no comma before the last name.
  const lists = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
  const signed = (written: string): string => written.replace('-', MINUS);

  const say = (key: string, values?: Values): string => {
    const message = messages.get(key);
    if (message === undefined) return key;
    if (!/[{'#]/.test(message)) return message;
    let format = compiled.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    try {
      return String(format.format(values === undefined ? undefined : { ...values }));
    } catch {
      // A value is missing: the sentence with its gap is more use than a broken screen.
      return message;
    }
  };

  return {
    say,
    has: (key) => messages.has(key),
    number: (value) => signed(whole.format(value)),
    money(usdMillion) {
      const billions = Math.abs(usdMillion) >= 1000;
      const size = Math.abs(usdMillion);
      const amount = billions ? fine.format(size / 1000) : whole.format(size);
      const key = billions ? 'app.money.billion' : 'app.money.million';
      const minus = usdMillion < 0 && amount !== '0' ? MINUS : '';
      return `${minus}${messages.has(key) ? say(key, { amount }) : amount}`;
    },
    list: (names) => lists.format(names),
    month: (year, month) => months.format(new Date(Date.UTC(year, month - 1, 15))),
  };
}

/** Every message of a catalogue by its key. */
export function collect(catalogue: Catalogue, path: string, into: Map<string, string>): void {
  for (const [name, entry] of Object.entries(catalogue)) {
    if (typeof entry === 'string') into.set(`${path}.${name}`, entry);
    else collect(entry, `${path}.${name}`, into);
  }
}
