/** One measurement over time, within one condition: a point a sitting, the child's own first sittings as a band. */
import { extent, ticks } from 'd3-array'
import { line } from 'd3-shape'
import type { Metric } from '../../core/outcome'
import type { Trend, TrendPoint } from '../../progress/trend'
import { DayChart, type ChartScale } from './day-chart'
import { shortDay, shortNumber } from './days'

interface TrendChartProps {
  readonly metric: Metric
  readonly points: readonly TrendPoint[]
  readonly trend: Trend
}

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
  const [least = 0, most = 0] = extent(points, (point) => point.value)
  const [low, high] = rangeOf(metric, least, most)
  return (
    <DayChart
      label={`${metric.label}: ${trend.words}`}
      days={points.map(({ day }) => day)}
      range={[low, high]}
      ticks={ticks(low, high, 5)}
      band={trend.baseline}
    >
      {(scale) => <PointLine points={points} scale={scale} />}
    </DayChart>
  )
}

interface PointLineProps {
  readonly points: readonly TrendPoint[]
  readonly scale: ChartScale
}

/** A point a sitting, joined by a line. */
export function PointLine({ points, scale: { x, y } }: PointLineProps) {
  const path = line<TrendPoint>(
    (point) => x(point.day),
    (point) => y(point.value),
  )([...points])
  return (
    <>
      {path && <path class="line" d={path} />}
      {points.map((point, k) => (
        <circle key={k} class="point" cx={x(point.day)} cy={y(point.value)} r={4.5} />
      ))}
    </>
  )
}

/** What the axis shows: all of a share, else the values with room to see that a small change is small. */
function rangeOf(metric: Metric, least: number, most: number): [number, number] {
  if (metric.unit === 'share') return [0, 1]
  const room = Math.max((most - least) * 0.12, Math.abs(most) * 0.2, 0.05)
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room]
}
