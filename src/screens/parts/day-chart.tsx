/** The frame of a chart over days: rules with their numbers, a few days named, and room for what is drawn. */
import { extent } from 'd3-array'
import type { ComponentChildren } from 'preact'
import { dayNumber, type Day } from '../../core/day'
import { shortDay, shortNumber } from './days'

/** Where a day or a value lies, in the units of the drawing. */
export interface ChartScale {
  x(day: Day): number
  y(value: number): number
}

/** Values that are shaded. */
export interface Band {
  readonly low: number
  readonly high: number
}

interface DayChartProps {
  /** What the drawing shows, in words. */
  readonly label: string
  /** Days of the points, in order of time; at least one. */
  readonly days: readonly Day[]
  readonly range: readonly [low: number, high: number]
  /** Values that get a rule. */
  readonly ticks: readonly number[]
  /** Lies behind everything; cut off where the chart ends. */
  readonly band?: Band | null
  children(scale: ChartScale): ComponentChildren
}

const size = { width: 640, height: 260, left: 64, right: 16, top: 16, bottom: 40 } as const

/** The frame with its drawing. */
export function DayChart({ label, days, range: [low, high], ticks, band, children }: DayChartProps) {
  const [firstDay = 0, lastDay = 0] = extent(days, dayNumber)
  const [left, right] = [size.left, size.width - size.right]
  const [top, bottom] = [size.top, size.height - size.bottom]
  const x = (day: Day) =>
    left + ((dayNumber(day) - firstDay) / Math.max(1, lastDay - firstDay)) * (right - left)
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top)
  const named = [days[0], days[Math.floor(days.length / 2)], days[days.length - 1]]
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {band && band.low < high && band.high > low && (
        <rect
          class="band"
          x={left}
          y={y(Math.min(high, band.high))}
          width={right - left}
          height={y(Math.max(low, band.low)) - y(Math.min(high, band.high))}
        />
      )}
      {ticks.map((value) => (
        <g key={value}>
          <line class="rule" x1={left} x2={right} y1={y(value)} y2={y(value)} />
          <text class="tick" x={left - 12} y={y(value) + 4} text-anchor="end">
            {shortNumber(value)}
          </text>
        </g>
      ))}
      {children({ x, y })}
      {days.length > 2 &&
        named.map((day, k) =>
          day === undefined ? null : (
            <text
              key={k}
              class="tick"
              x={x(day)}
              y={size.height - 14}
              text-anchor={k === 0 ? 'start' : k === 2 ? 'end' : 'middle'}
            >
              {shortDay(day)}
            </text>
          ),
        )}
    </svg>
  )
}
