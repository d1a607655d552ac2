/** One measurement over time, within one condition: a point a sitting, the child's own first sittings as a band. */
import { extent, ticks } from 'd3-array'
import { line } from 'd3-shape'
import { dayNumber } from '../../core/day'
import type { Metric } from '../../core/outcome'
import type { Trend, TrendPoint } from '../../progress/trend'
import { shortDay, shortNumber } from './days'

interface TrendChartProps {
  readonly metric: Metric
  readonly points: readonly TrendPoint[]
  readonly trend: Trend
}

const size = { width: 640, height: 260, left: 64, right: 16, top: 16, bottom: 40 } as const

/** The chart with its words and its table. */
export function TrendChart({ metric, points, trend }: TrendChartProps) {
  return (
    <figure class="chart">
      <figcaption>
        <strong>{metric.label}</strong>
        <span class="quiet">
          {' '}
          {metric.unit && `in ${metric.unit}`} · {directionOf(metric)}
        </span>
        <p>{trend.words}</p>
      </figcaption>
      {points.length > 0 && <Drawing metric={metric} points={points} trend={trend} />}
      <p class="hint">
        {metric.definition} <span class="source">Source: {metric.source}</span>
      </p>
      <details>
        <summary>Numbers</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Median of the sitting</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, k) => (
              <tr key={k}>
                <td>{shortDay(point.day, true)}</td>
                <td class="number">{shortNumber(point.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** Which way is the better one, in words. */
export function directionOf(metric: Metric): string {
  if (metric.betterWhen === 'context') return 'describes, is not judged'
  if (metric.betterWhen === 'target') return `better nearer to ${metric.target ?? 0}`
  return metric.betterWhen === 'higher' ? 'higher is better' : 'lower is better'
}

function Drawing({ metric, points, trend }: TrendChartProps) {
  const [firstDay = 0, lastDay = 0] = extent(points, (point) => dayNumber(point.day))
  const [least = 0, most = 0] = extent(points, (point) => point.value)
  const [low, high] = rangeOf(metric, least, most)
  const x = (day: number) =>
    size.left + ((day - firstDay) / Math.max(1, lastDay - firstDay)) * (size.width - size.left - size.right)
  const y = (value: number) =>
    size.height - size.bottom - ((value - low) / (high - low)) * (size.height - size.top - size.bottom)
  const path = line<TrendPoint>(
    (point) => x(dayNumber(point.day)),
    (point) => y(point.value),
  )([...points])
  const days = [points[0], points[Math.floor(points.length / 2)], points[points.length - 1]]
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`${metric.label}: ${trend.words}`}
    >
      {ticks(low, high, 5).map((value) => (
        <g key={value}>
          <line class="rule" x1={size.left} x2={size.width - size.right} y1={y(value)} y2={y(value)} />
          <text class="tick" x={size.left - 8} y={y(value) + 4} text-anchor="end">
            {shortNumber(value)}
          </text>
        </g>
      ))}
      <BaselineBand trend={trend} y={y} />
      {path && <path class="line" d={path} />}
      {points.map((point, k) => (
        <circle key={k} class="point" cx={x(dayNumber(point.day))} cy={y(point.value)} r={4.5} />
      ))}
      {points.length > 2 &&
        days.map((point, k) =>
          point ? (
            <text
              key={k}
              class="tick"
              x={x(dayNumber(point.day))}
              y={size.height - 14}
              text-anchor={k === 0 ? 'start' : k === 2 ? 'end' : 'middle'}
            >
              {shortDay(point.day)}
            </text>
          ) : null,
        )}
    </svg>
  )
}

/** What the axis shows: all of a share, else the values with room to see that a small change is small. */
function rangeOf(metric: Metric, least: number, most: number): [number, number] {
  if (metric.unit === 'share') return [0, 1]
  const room = Math.max((most - least) * 0.12, Math.abs(most) * 0.2, 0.05)
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room]
}

/** The range of the child's first sittings: their median and two standard deviations around it. */
function BaselineBand({ trend, y }: { readonly trend: Trend; y(value: number): number }) {
  if (trend.baseline === null) return null
  const { low, high } = trend.baseline
  const [top, bottom] = [Math.max(size.top, y(high)), Math.min(size.height - size.bottom, y(low))]
  if (bottom <= top) return null
  return (
    <rect
      class="baseline"
      x={size.left}
      y={top}
      width={size.width - size.left - size.right}
      height={bottom - top}
    />
  )
}
