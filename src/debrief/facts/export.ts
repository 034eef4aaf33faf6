// The game as files for other programs: one CSV row a month, and everything with its ledger as JSON.
import { DIALS, escalationOf, monthOf } from '../../engine';
import { type Books, pathOf } from './books';
import { hostileActs } from './hostile-acts';

const SIDE_COLUMNS = [
  'approval',
  'fund',
  'hulls',
  'fatigue',
  'readiness',
  'cyber',
  'intel',
  'gdp',
  'diversification',
  'autonomy',
  'control',
  'exposure',
  'loss',
  'deterrence',
  'nearness',
  'backing',
  'spent-hedge',
  'spent-diversify',
  'spent-commit',
] as const;
const WORLD_COLUMNS = [
  'tension',
  'polarisation',
  'codification',
  'capability',
  'ownership',
  'incidents',
  'injured',
  'dead',
] as const;

/** A cell that no spreadsheet takes for a formula: what is not a number and begins like one gets an apostrophe. */
export function cell(value: string | number): string {
  const raw = String(value);
  const risky = typeof value === 'string' && /^[\s]*[=+\-@\t\r]/.test(raw);
  const safe = risky ? `'${raw}` : raw;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const BOM = '\uFEFF';

/** One row a month, and one before the first for the start; values as the engine holds them. */
export function toCsv(books: Books): string {
  const { at, level, rules } = books.game;
  const { side } = books;
  const rival = level.rival;
  const columns: readonly (readonly [string, number])[] = [
    ...[...DIALS, ...SIDE_COLUMNS].map((id) => [id, at.side(side, id)] as const),
    ...WORLD_COLUMNS.map((id) => [id, at.world(id)] as const),
    ...(side === rival ? [] : [['rival-belief', at.pair(rival, side, 'resolve')] as const]),
    ...level.features
      .filter((feature) => feature.holder === side)
      .map((feature) => [`${feature.id}.control`, at.feature(feature.id, 'control')] as const),
  ];
  const head = [
    'level',
    'rules',
    'seed',
    'side',
    'turn',
    'month',
    'score',
    ...columns.map(([id]) => id),
    'escalation-score',
    'heat',
    'rival-escalation-score',
    'rival-heat',
    'orders',
  ];
  const escalation = escalationOf(books.session);
  const rows = [0, ...books.months.map(({ turn }) => turn)].map((turn) => {
    const { year, month } = monthOf(level, Math.max(1, turn));
    const orders = books.months[turn - 1]?.orders[side];
    const given = [
      ...(orders?.policies ?? []).map((one) =>
        one.target === null ? one.action : `${one.action}>${one.target}`,
      ),
      ...(orders?.responses ?? []).map((one) => `${one.action}>crisis-${one.crisis}`),
    ];
    return [
      level.id,
      rules.number,
      books.session.seed,
      side,
      turn,
      `${year}-${String(month).padStart(2, '0')}`,
      Math.trunc(books.weighted(turn) / 1000),
      ...columns.map(([, variable]) => books.value(variable, turn)),
      ...[side, rival].flatMap((one) => {
        const done = escalation.months[turn - 1]?.sides[one];
        return [done?.score ?? 0, done?.heat ?? 0];
      }),
      turn === 0 ? '' : given.join(' '),
    ];
  });
  return `${BOM}${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function toJson(books: Books): string {
  const { level, rules } = books.game;
  const named = (vars: readonly number[]): Record<string, number> =>
    Object.fromEntries(vars.map((value, variable) => [pathOf(books, variable), value]));
  return JSON.stringify(
    {
      format: 'below-threshold-debrief',
      level: level.id,
      levelHash: level.hash,
      rules: rules.number,
      seed: books.session.seed,
      side: books.side,
      worldview: books.state.worldview,
      difficulty: books.state.difficulty,
      ending: books.state.ending,
      start: named(books.session.start()),
      months: books.months.map((month) => ({ ...month, vars: named(month.vars) })),
      crises: books.state.crises,
      escalation: escalationOf(books.session),
      hostileActs: hostileActs(books),
      ledger: books.session.ledger().map((entry) => ({ ...entry, variable: pathOf(books, entry.variable) })),
    },
    null,
    1,
  );
}

export const fileStem = (books: Books): string =>
  `below-threshold-${books.game.level.id}-${books.session.seed}`.replace(/[^\w-]+/g, '-').slice(0, 80);
