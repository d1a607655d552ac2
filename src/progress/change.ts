/** Change of one child against that child's own beginning. */
import { mean, sampleStandardDeviation } from 'simple-statistics'

/** Sittings that make a baseline; source: design choice, five repeats give a usable spread. */
export const baselineSittings = 5

/** Where the first sittings lay. */
export interface Baseline {
  readonly mean: number
  /** Sample standard deviation: the child's own spread from sitting to sitting. */
  readonly spread: number
  /** mean ∓ 2 spreads. */
  readonly low: number
  readonly high: number
}

/** The baseline of at least two values; null for fewer. */
export function baselineOf(values: readonly number[]): Baseline | null {
  if (values.length < 2) return null
  const middle = mean([...values])
  const spread = sampleStandardDeviation([...values])
  return { mean: middle, spread, low: middle - 2 * spread, high: middle + 2 * spread }
}

/**
 * The smallest change that is more than the child's usual ups and downs: 1.96 · √2 · standard error of
 * measurement (Jacobson & Truax 1991). The child's own spread stands in for the standard error.
 */
export function smallestChange(standardError: number): number {
  return 1.96 * Math.SQRT2 * standardError
}

/**
 * Share of pairs of one baseline and one later value in which the later is the better one, 0–1; a tie counts
 * half (Parker & Vannest 2009). Null when either is empty.
 */
export function nonOverlap(
  baseline: readonly number[],
  later: readonly number[],
  betterWhen: 'higher' | 'lower',
): number | null {
  const pairs = baseline.length * later.length
  if (pairs === 0) return null
  const direction = betterWhen === 'higher' ? 1 : -1
  const better = baseline.reduce(
    (sum, before) =>
      sum + later.reduce((inner, after) => inner + (Math.sign((after - before) * direction) + 1) / 2, 0),
    0,
  )
  return better / pairs
}
