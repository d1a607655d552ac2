/** Where one metric of one condition is going, in words that describe and never judge. */
import { dayNumber, type Day } from '../core/day'
import type { Metric } from '../core/outcome'
import { baselineOf, baselineSittings, nonOverlap, smallestChange, type Baseline } from './change'
import { mannKendall } from './mann-kendall'
import { theilSen, type SlopeLine } from './theil-sen'

/** The value of one sitting. */
export interface TrendPoint {
  readonly day: Day
  readonly value: number
}

/** Fewer sittings than this say nothing about a direction; source: exact tests have no reach below 8. */
export const sittingsForTrend = 8

/** Latest sittings a trend looks at, because learning levels off; source: design choice, 8–12 is usual. */
export const rollingSittings = 12

/** What a trend can say. `changing` is for numbers that describe and are neither better nor worse. */
export type TrendState = 'collecting' | 'getting better' | 'getting less' | 'changing' | 'steady'

/** A trend with everything it rests on. */
export interface Trend {
  readonly state: TrendState
  /** The state as a sentence part, with the number of sittings. */
  readonly words: string
  /** Sittings looked at. */
  readonly sittings: number
  /** Change in a week by the Theil–Sen line and its 95 % limits, in the metric's unit; null while collecting. */
  readonly perWeek: { readonly slope: number; readonly low: number; readonly high: number } | null
  /** Mann–Kendall z of the same sittings; null while collecting. For the therapist only. */
  readonly z: number | null
  /** The first sittings; null for fewer than five. */
  readonly baseline: Baseline | null
  /** Change that goes beyond the child's usual ups and downs, in the metric's unit; null without a baseline. */
  readonly smallestChange: number | null
  /** Share of baseline–later pairs that are better later, 0–1; null without them or for context metrics. */
  readonly nonOverlap: number | null
}

/** The trend of a metric over sittings, given in any order of days. */
export function trendOf(points: readonly TrendPoint[], metric: Metric): Trend {
  const inTime = [...points].sort((a, b) => dayNumber(a.day) - dayNumber(b.day))
  const recent = inTime.slice(-rollingSittings)
  const before = inTime.slice(0, baselineSittings).map((point) => point.value)
  const baseline = before.length < baselineSittings ? null : baselineOf(before)
  const needed = baseline === null ? null : smallestChange(spreadTowards(before, metric))
  const later = inTime.slice(baselineSittings).map((point) => point.value)
  const common = {
    sittings: recent.length,
    baseline,
    smallestChange: needed,
    nonOverlap: overlapOf(before, later, metric),
  }
  const line = theilSen(timed(recent, (value) => value))
  if (recent.length < sittingsForTrend || line === null || needed === null) {
    return { ...common, state: 'collecting', words: collecting(recent.length), perWeek: null, z: null }
  }
  const state = stateOf(recent, needed, metric)
  return {
    ...common,
    state,
    words: `${state} over ${recent.length} sittings`,
    perWeek: { slope: line.slope * 7, low: line.low * 7, high: line.high * 7 },
    z: mannKendall(recent.map((point) => point.value)).z,
  }
}

function collecting(sittings: number): string {
  return sittings < sittingsForTrend
    ? `collecting: ${sittings} of ${sittingsForTrend} sittings so far`
    : 'collecting: all sittings were on one day'
}

function stateOf(recent: readonly TrendPoint[], needed: number, metric: Metric): TrendState {
  const line = theilSen(timed(recent, goodness(metric)))
  if (line === null || !isClear(line, daysOf(recent), needed)) return 'steady'
  if (metric.betterWhen === 'context') return 'changing'
  return line.slope > 0 ? 'getting better' : 'getting less'
}

/** The limits leave out zero, and the change over the days looked at goes beyond the usual ups and downs. */
function isClear({ slope, low, high }: SlopeLine, days: number, needed: number): boolean {
  return (low > 0 || high < 0) && Math.abs(slope) * days >= needed
}

function daysOf(points: readonly TrendPoint[]): number {
  const numbers = points.map((point) => dayNumber(point.day))
  return Math.max(...numbers) - Math.min(...numbers)
}

/** The value turned so that more is better; numbers for context stay as they are. */
function goodness({ betterWhen, target = 0 }: Metric): (value: number) => number {
  if (betterWhen === 'lower') return (value) => -value
  return betterWhen === 'target' ? (value) => -Math.abs(value - target) : (value) => value
}

function spreadTowards(values: readonly number[], metric: Metric): number {
  return baselineOf(values.map(goodness(metric)))?.spread ?? 0
}

function overlapOf(before: readonly number[], later: readonly number[], metric: Metric): number | null {
  if (metric.betterWhen === 'context' || before.length < baselineSittings) return null
  const good = goodness(metric)
  return nonOverlap(before.map(good), later.map(good), 'higher')
}

function timed(points: readonly TrendPoint[], good: (value: number) => number) {
  return points.map((point) => ({ t: dayNumber(point.day), y: good(point.value) }))
}
