// Where the money went: a column of months for each pillar, and what was ordered under it.
import { isRedSeat } from '../../engine';
import { type Ordered, orderedBy, type Spending, spendingOf } from '../facts/spending';
import { type Reading, Section } from './section';
import './spending.css';

export function SpendingSection({ books, words }: Reading) {
  if (isRedSeat(books.game.level)) return <Ordering books={books} words={words} />;
  const spending = spendingOf(books);
  const total = spending.reduce((sum, one) => sum + one.total, 0);
  const other = orderedBy(books, null);
  const most = spending.reduce((top, one) => Math.max(top, ...one.months), 1);
  const pillarName = (pillar: string): string => words.text.say(`names.pillars.${pillar}.name`);
  const shares = spending.map((one) =>
    words.say('spending.share', { pillar: pillarName(one.pillar), percent: words.percent(one.total, total) }),
  );
  return (
    <Section id="spending" title={words.say('spending.title')} wide>
      <p className="debrief-lead">
        {total === 0
          ? words.say('spending.lead-none')
          : words.say('spending.lead', { total: words.text.money(total), shares: shares.join(', ') })}
      </p>
      <div className="debrief-pillars">
        {spending.map((one) => (
          <article key={one.pillar} className={`debrief-pillar debrief-pillar-${one.pillar}`}>
            <h3>{pillarName(one.pillar)}</h3>
            <p className="debrief-pillar-meaning">{words.text.say(`names.pillars.${one.pillar}.meaning`)}</p>
            <p className="debrief-pillar-total">{words.text.money(one.total)}</p>
            {one.total > 0 && <Columns spending={one} most={most} books={books} words={words} />}
            <h4>{words.say('spending.acts')}</h4>
            <Acts acts={one.acts} words={words} />
          </article>
        ))}
      </div>
      {other.length > 0 && (
        <>
          <h3>{words.say('spending.other')}</h3>
          <Acts acts={other} words={words} />
        </>
      )}
      <p className="debrief-note">{words.say('spending.note')}</p>
    </Section>
  );
}

/** Beijing's acts belong to no pillar: those that press, and those that court. */
function Ordering({ books, words }: Reading) {
  const { rules } = books.game;
  const all = orderedBy(books, null);
  const isHostile = ({ action }: Ordered): boolean => {
    const policy = rules.actions[action];
    return policy?.kind === 'policy' && policy.hostile === true;
  };
  const hard = all.filter(isHostile);
  return (
    <Section id="spending" title={words.say('spending.title-red')} wide>
      <p>{words.say('spending.lead-red')}</p>
      <h3>{words.say('spending.pressing')}</h3>
      <Acts acts={hard} words={words} />
      <h3>{words.say('spending.courting')}</h3>
      <Acts acts={all.filter((act) => !hard.includes(act))} words={words} />
    </Section>
  );
}

function Acts({ acts, words }: { readonly acts: readonly Ordered[]; readonly words: Reading['words'] }) {
  if (acts.length === 0) return <p>{words.say('spending.none')}</p>;
  return (
    <ul className="debrief-acts">
      {acts.map(({ action, target, turns }) => (
        <li key={`${action}:${target}`}>
          {words.say('spending.act', {
            act: words.ordered(action, target),
            months: turns.map(words.shortMonth).join(', '),
          })}
        </li>
      ))}
    </ul>
  );
}

const HEIGHT = 72;
const STEP = 20;

function Columns({
  spending,
  most,
  words,
}: Reading & { readonly spending: Spending; readonly most: number }) {
  const { pillar, months, total } = spending;
  const peak = Math.max(0, ...months);
  const top = months.indexOf(peak) + 1;
  const values = {
    pillar: words.text.say(`names.pillars.${pillar}.name`),
    total: words.text.money(total),
    month: words.month(Math.max(1, top)),
    most: words.text.money(peak),
  };
  const first = words.shortMonth(1);
  const last = words.shortMonth(months.length);
  return (
    <svg
      className="debrief-columns"
      viewBox={`0 0 ${months.length * STEP} ${HEIGHT + 20}`}
      role="img"
      aria-label={words.say('spending.bars', values)}
    >
      <defs>
        <pattern id={`debrief-fill-${pillar}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="debrief-fill" width="6" height="6" />
          {pillar === 'diversify' && <path className="debrief-hatch" d="M0 6L6 0M-1 1L1 -1M5 7L7 5" />}
          {pillar === 'commit' && <path className="debrief-hatch" d="M0 3H6" />}
        </pattern>
      </defs>
      {months.map((amount, month) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the list
          key={month}
          x={month * STEP + 2}
          y={HEIGHT - (amount * HEIGHT) / most}
          width={STEP - 4}
          height={(amount * HEIGHT) / most}
          fill={`url(#debrief-fill-${pillar})`}
        />
      ))}
      <line className="debrief-axis" x1="0" x2={months.length * STEP} y1={HEIGHT} y2={HEIGHT} />
      <text x="0" y={HEIGHT + 15}>
        {first}
      </text>
      <text x={months.length * STEP} y={HEIGHT + 15} textAnchor="end">
        {last}
      </text>
    </svg>
  );
}
