// One number over time as a picture: a labelled line, pale companions on the same scale, lettered marks for events.
import { useId } from 'react';
import { type Bounds, type Frame, labelledTurns, ticksOf, xOf, yOf } from './scale';
import './line-chart.css';

export interface Line {
  readonly id: string;
  /** From the start (month 0) on. */
  readonly values: readonly number[];
}

export interface LineChartProps {
  readonly title: string;
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly summary: string;
  readonly line: Line;
  readonly companions?: readonly Line[];
  readonly bounds: Bounds;
  readonly step: number;
  readonly marks?: readonly { readonly turn: number; readonly letter: string }[];
  readonly format: (value: number) => string;
  readonly monthLabel: (turn: number) => string;
}

const FRAME: Frame = { width: 480, height: 232, left: 34, right: 46, top: 16, bottom: 54 };
const LABELS = 6;

export function LineChart(props: LineChartProps) {
  const { title, summary, line, bounds, step, format } = props;
  const id = useId();
  const last = line.values.length - 1;
  const end = line.values[last] ?? 0;
  const floor = FRAME.height - FRAME.bottom;
  return (
    <svg
      className="debrief-chart"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-summary`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-summary`}>{summary}</desc>
      <g>
        {ticksOf(bounds, step).map((tick) => (
          <g key={tick}>
            <line
              className="debrief-grid"
              x1={FRAME.left}
              x2={FRAME.width - FRAME.right}
              y1={yOf(FRAME, bounds, tick)}
              y2={yOf(FRAME, bounds, tick)}
            />
            <text
              className="debrief-tick"
              x={FRAME.left - 6}
              y={yOf(FRAME, bounds, tick) + 4}
              textAnchor="end"
            >
              {Math.round(tick / 10)}
            </text>
          </g>
        ))}
        <Marks {...props} last={last} />
        {(props.companions ?? []).map((other) => (
          <path key={other.id} className="debrief-companion" d={pathOf(other.values, bounds, last)} />
        ))}
        <path className={`debrief-line debrief-line-${line.id}`} d={pathOf(line.values, bounds, last)} />
        <circle
          className="debrief-start-dot"
          cx={xOf(FRAME, last, 0)}
          cy={yOf(FRAME, bounds, line.values[0] ?? 0)}
          r="3.5"
        />
        <circle
          className="debrief-end-dot"
          cx={xOf(FRAME, last, last)}
          cy={yOf(FRAME, bounds, end)}
          r="4.5"
        />
        <text className="debrief-end" x={FRAME.width - FRAME.right + 9} y={yOf(FRAME, bounds, end) + 5}>
          {format(end)}
        </text>
        {labelledTurns(last, LABELS).map((turn) => (
          <text
            key={turn}
            className="debrief-tick"
            x={xOf(FRAME, last, turn)}
            y={floor + 42}
            textAnchor="middle"
          >
            {props.monthLabel(turn)}
          </text>
        ))}
      </g>
    </svg>
  );
}

function Marks({ marks = [], last }: LineChartProps & { readonly last: number }) {
  const floor = FRAME.height - FRAME.bottom;
  return marks.map(({ turn, letter }) => (
    <g key={turn}>
      <line
        className="debrief-mark-line"
        x1={xOf(FRAME, last, turn)}
        x2={xOf(FRAME, last, turn)}
        y1={FRAME.top}
        y2={floor + 8}
      />
      <circle className="debrief-mark" cx={xOf(FRAME, last, turn)} cy={floor + 16} r="8.5" />
      <text className="debrief-letter" x={xOf(FRAME, last, turn)} y={floor + 20} textAnchor="middle">
        {letter}
      </text>
    </g>
  ));
}

function pathOf(values: readonly number[], bounds: Bounds, last: number): string {
  return values
    .map(
      (value, turn) =>
        `${turn === 0 ? 'M' : 'L'}${xOf(FRAME, last, turn).toFixed(1)} ${yOf(FRAME, bounds, value).toFixed(1)}`,
    )
    .join('');
}
