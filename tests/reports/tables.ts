// The README's tables of results, made from the committed reports, so that the page never says what no command printed.

/** What a report of this name prints, its first line being the command. */
export type Reports = Readonly<Record<string, string>>;

interface Cell {
  readonly level: string;
  readonly bot: string;
  readonly wins: number;
  readonly median: number;
}

function cellsOf(text: string): readonly Cell[] {
  return text.split('\n').flatMap((line) => {
    const [level = '', , bot = '', wins, , , median] = line.trim().split(/\s+/);
    return /^[\d.]+$/.test(wins ?? '') && median !== undefined
      ? [{ level, bot, wins: Number(wins), median: Number(median) }]
      : [];
  });
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Wins in per cent by level and bot, over the worlds; the guided level and the red seat are told elsewhere. */
function wins(text: string): string {
  const cells = cellsOf(text).filter(({ level }) => !['first-watch', 'red-seat-2023'].includes(level));
  const bots = unique(cells.map(({ bot }) => bot));
  return table(
    ['level', ...bots],
    unique(cells.map(({ level }) => level)).map((level) => [
      level,
      ...bots.map((bot) => {
        const own = cells.filter((cell) => cell.level === level && cell.bot === bot);
        return own.length === 0 ? '' : String(Math.round(mean(own.map((cell) => cell.wins)) * 100));
      }),
    ]),
  );
}

function points(text: string): string {
  const rows = [...text.matchAll(/^(FAILS|holds) +([\w-]+): (.*)$/gm)];
  return table(
    ['point', '', 'figure'],
    rows.map(([, holds = '', id = '', figure = '']) => [id, holds.toLowerCase(), figure]),
  );
}

const RED_STYLE: Readonly<Record<string, string>> = {
  measured: 'presses one government at a time and courts the others',
  passive: 'does nothing',
  reckless: 'answers everything with the next rung',
  random: 'does whatever is allowed',
  beijing: 'the opponent of the other levels: presses many at once',
};

function redSeat(text: string): string {
  const cells = cellsOf(text);
  const scores = unique(cells.map(({ bot }) => bot)).map((bot): readonly [string, number] => [
    bot,
    mean(cells.filter((cell) => cell.bot === bot).map(({ median }) => median)),
  ]);
  return table(
    ['bot', 'score', 'how it plays'],
    [...scores]
      .sort(([, a], [, b]) => b - a)
      .map(([bot, score]) => [`\`${bot}\``, (score / 10).toFixed(1), RED_STYLE[bot] ?? '']),
  );
}

function backtest(text: string): string {
  const cases = text
    .split('\n\n')
    .slice(1)
    .join('\n\n')
    .split(/\n(?=\w+: )/);
  const rows = cases.flatMap((one) => {
    const head = /(\w+): (passes|fails), ([\d.]+) of the weight \(base rate ([\d.]+)\)/.exec(one);
    if (head === null) return [];
    const failing = [
      ...one.matchAll(/^ {2}- +(\w+) +observed (\S+) to (\S+) \(\S+\) +simulated (\S+) (\S+) (\S+)/gm),
    ].map(([, id, lo, hi, a, b, c]) => `${id} (observed ${lo} to ${hi}, simulated ${a} / ${b} / ${c})`);
    const [, id = '', passes, share = '', base = ''] = head;
    return [[id, passes === 'passes' ? 'yes' : 'no', share, base, failing.join('; ') || 'nothing']];
  });
  const sum = text.trim().split('\n').at(-1) ?? '';
  return `**${sum}.**\n\n${table(['case', 'passes', 'share of weight', 'base rate', 'what fails'], rows)}`;
}

/** The ten constants that move each dial most, the dials side by side: by how much a fifth less and a fifth more do. */
function sensitivity(text: string): string {
  const blocks = [...text.matchAll(/^(\w+) +-20 % +\+20 %.*\n((?:.+\n?)+)/gm)];
  const columns = blocks.map(([, , lines = '']) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [id = '', less = '', more = ''] = line.split(/ {2,}/);
        return `${id} ${less} / ${more}`;
      }),
  );
  const longest = Math.max(0, ...columns.map((column) => column.length));
  return table(
    blocks.map(([, dial = '']) => dial),
    Array.from({ length: longest }, (_, at) => columns.map((column) => column[at] ?? '')),
  );
}

const TABLES: Readonly<Record<string, (reports: Reports) => string>> = {
  wins: (reports) => wins(reports.tournament ?? ''),
  points: (reports) => points(reports.tournament ?? ''),
  'red-seat': (reports) => redSeat(reports['red-seat'] ?? ''),
  backtest: (reports) => backtest(reports.backtest ?? ''),
  sensitivity: (reports) => sensitivity(reports.sensitivity ?? ''),
};

/** The page with what stands between `<!-- table NAME -->` and `<!-- end -->` made anew; throws on a name unknown. */
export const withTables = (page: string, reports: Reports): string =>
  page.replace(
    /(<!-- table ([\w-]+) -->)[\s\S]*?(<!-- end -->)/g,
    (_whole, open: string, name: string, close: string) => {
      const make = TABLES[name];
      if (make === undefined)
        throw new Error(`README asks for a table ${name}; one of ${Object.keys(TABLES)}`);
      return `${open}\n\n${make(reports)}\n\n${close}`;
    },
  );
