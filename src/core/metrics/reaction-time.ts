/** Reaction time over several responses: what counts, and where its middle lies. */
import { interquartile, median, sampleSd } from './spread'

/** A summary of response times, ms. Null where there are too few. */
export interface ReactionTimes {
  readonly medianMs: number | null
  readonly iqrMs: number | null
  readonly meanMs: number | null
  /** Standard deviation of the sample. */
  readonly sdMs: number | null
  /** Standard deviation ÷ mean. */
  readonly cv: number | null
  readonly n: number
  /** Responses faster than seeing allows. */
  readonly anticipations: number
  /** Responses later than the bound: attention was elsewhere. */
  readonly lapses: number
}

/** Faster than this is anticipation, ms. */
export const anticipationMs = 150

/** Summary of times from paint to touch; those outside [150 ms, `latestMs`] are counted apart. */
export function reactionTimes(timesMs: readonly number[], latestMs: number): ReactionTimes {
  const valid = timesMs.filter((t) => t >= anticipationMs && t <= latestMs)
  const mean = valid.length === 0 ? null : valid.reduce((sum, t) => sum + t, 0) / valid.length
  const sd = sampleSd(valid)
  return {
    medianMs: median(valid),
    iqrMs: interquartile(valid),
    meanMs: mean,
    sdMs: sd,
    cv: sd === null || mean === null ? null : sd / mean,
    n: valid.length,
    anticipations: timesMs.filter((t) => t < anticipationMs).length,
    lapses: timesMs.filter((t) => t > latestMs).length,
  }
}

/** Below this accuracy, 0–1, speed and accuracy are not put into one number. */
const leastAccuracy = 0.8

/** Mean time ÷ accuracy, ms: lower is quicker without being careless. Null when too little was right to say. */
export function inverseEfficiency(meanMs: number | null, accuracy: number): number | null {
  return meanMs === null || accuracy < leastAccuracy ? null : meanMs / accuracy
}
