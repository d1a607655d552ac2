/** Theil–Sen line: a slope that one odd day cannot bend. */
import { median } from 'simple-statistics'

/** A value at a time; times need not be evenly spaced. */
export interface TimedValue {
  readonly t: number
  readonly y: number
}

/** The line and the range its slope lies in. */
export interface SlopeLine {
  /** Median of the slopes between all pairs at different times, units of y per unit of t. */
  readonly slope: number
  /** Median of y − slope·t. */
  readonly intercept: number
  /** 95 % confidence limits of the slope. */
  readonly low: number
  readonly high: number
}

/** Two-sided 95 % point of the standard normal distribution. */
const z95 = 1.959963984540054

/**
 * The Theil–Sen line; null when no two values differ in time. Limits by rank (Sen 1968), variance with
 * ties in t and y taken off, as scipy's `theilslopes` does.
 */
export function theilSen(values: readonly TimedValue[]): SlopeLine | null {
  const slopes = pairSlopes(values)
  if (slopes.length === 0) return null
  const slope = median(slopes)
  const sigma = Math.sqrt(rankVariance(values))
  const last = slopes.length - 1
  const lowRank = Math.max(halfToEven((slopes.length - z95 * sigma) / 2) - 1, 0)
  const highRank = Math.min(halfToEven((slopes.length + z95 * sigma) / 2), last)
  return {
    slope,
    intercept: median(values.map(({ t, y }) => y - slope * t)),
    low: slopes[Math.min(lowRank, last)] ?? slope,
    high: slopes[highRank] ?? slope,
  }
}

/** How often each value that repeats occurs. */
export function tieSizes(values: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].filter((count) => count > 1)
}

/** Pairs and ties in the variance of a rank sum: n(n−1)(2n+5). */
export function rankTerm(n: number): number {
  return n * (n - 1) * (2 * n + 5)
}

function pairSlopes(values: readonly TimedValue[]): number[] {
  const slopes = values.flatMap((a, i) =>
    values.slice(i + 1).flatMap((b) => (a.t === b.t ? [] : [(b.y - a.y) / (b.t - a.t)])),
  )
  return slopes.sort((a, b) => a - b)
}

function rankVariance(values: readonly TimedValue[]): number {
  const ties = [...tieSizes(values.map(({ t }) => t)), ...tieSizes(values.map(({ y }) => y))]
  const tied = ties.reduce((sum, size) => sum + rankTerm(size), 0)
  return Math.max(0, (rankTerm(values.length) - tied) / 18)
}

function halfToEven(value: number): number {
  const rounded = Math.round(value)
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded
}
