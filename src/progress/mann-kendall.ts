/** Mann–Kendall: do later values tend to be higher than earlier ones? Never shown to families. */
import { rankTerm, tieSizes } from './theil-sen'

/** The rank sum and its place in the normal distribution. */
export interface MannKendall {
  /** Σ sign(later − earlier) over all pairs. */
  readonly s: number
  /** Variance of `s` with ties taken off. */
  readonly variance: number
  /** (s ∓ 1) ÷ √variance; 0 when all values are equal. */
  readonly z: number
}

/** The statistic of values in order of time (Mann 1945, Kendall 1975). */
export function mannKendall(values: readonly number[]): MannKendall {
  const s = values.reduce((sum, a, i) => sum + signSum(a, values.slice(i + 1)), 0)
  const tied = tieSizes(values).reduce((sum, size) => sum + rankTerm(size), 0)
  const variance = (rankTerm(values.length) - tied) / 18
  return { s, variance, z: variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance) }
}

function signSum(earlier: number, later: readonly number[]): number {
  return later.reduce((sum, value) => sum + Math.sign(value - earlier), 0)
}
