/** Middle and spread of a handful of numbers. Quantiles by linear interpolation (numpy's default, type 7). */
import { percentile } from './path-deviation'

/** The middle value; null for none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}

/** A quantile, share 0–1; null for none. */
export function quantile(values: readonly number[], share: number): number | null {
  return values.length === 0 ? null : percentile(Float64Array.from(values).sort(), share)
}

/** Distance between the quartiles; null for none. */
export function interquartile(values: readonly number[]): number | null {
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)]
  return low === null || high === null ? null : high - low
}

/** Sample standard deviation (n − 1); null for fewer than two. */
export function sampleSd(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1))
}
