// Amounts by month as rows of bars on one scale, one row for each government: above the line what heats, below what cools.
import { useId } from 'react';
import { labelledTurns } from './scale';
import './bar-rows.css';

export interface BarRow {
  readonly id: string;
  readonly name: string;
  /** By month, from the first on. */
  readonly values: readonly number[];
}

export interface BarRowsProps {
  readonly title: string;
  /** What the picture shows, in sentences, for those who do not see it. */
  readonly summary: string;
  readonly rows: readonly BarRow[];
  readonly format: (value: number) => string;
  readonly monthLabel: (turn: number) => string;
}

const WIDTH = 480;
const LEFT = 8;
const RIGHT = 8;
const NAME = 36;
const BARS = 56;
const GAP = 8;
const FOOT = 26;
const LABELS = 6;

export function BarRows({ title, summary, rows, format, monthLabel }: BarRowsProps) {
  const id = useId();
  const all = rows.flatMap(({ values }) => values);
  const top = Math.max(1, ...all);
  const bottom = Math.min(0, ...all);
  const months = Math.max(1, ...rows.map(({ values }) => values.length));
  const step = (WIDTH - LEFT - RIGHT) / months;
  const tall = (value: number): number => (BARS * value) / (top - bottom);
  const pitch = NAME + BARS + GAP;
  const height = rows.length * pitch + FOOT;
  return (
    <svg
      className="debrief-chart debrief-bar-rows"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-summary`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-summary`}>{summary}</desc>
      {rows.map((row, at) => {
        const zero = at * pitch + NAME + tall(top);
        const most = Math.max(...row.values);
        const peak = row.values.indexOf(most);
        return (
          <g key={row.id}>
            <text className="debrief-row-name" x={LEFT} y={at * pitch + 14}>
              {row.name}
            </text>
            {row.values.map((value, month) => (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the month
                key={month}
                className={`debrief-heat-bar debrief-heat-${row.id}${value < 0 ? ' debrief-heat-cool' : ''}`}
                x={LEFT + month * step + step * 0.15}
                width={step * 0.7}
                y={value < 0 ? zero : zero - tall(value)}
                height={tall(Math.abs(value))}
              />
            ))}
            <line className="debrief-grid" x1={LEFT} x2={WIDTH - RIGHT} y1={zero} y2={zero} />
            {most > 0 && (
              <text
                className="debrief-tick"
                x={LEFT + (peak + 0.5) * step}
                y={zero - tall(most) - 4}
                textAnchor="middle"
              >
                {format(most)}
              </text>
            )}
          </g>
        );
      })}
      {labelledTurns(months - 1, LABELS).map((month) => (
        <text
          key={month}
          className="debrief-tick"
          x={LEFT + (month + 0.5) * step}
          y={height - 6}
          textAnchor="middle"
        >
          {monthLabel(month + 1)}
        </text>
      ))}
    </svg>
  );
}
