/**
 * Pressure: how hard a pen pressed, and how evenly. In the device's own scale, which is no force: compared on one
 * device only. Hardware that cannot tell says 0.5 throughout, which is no pressure at all.
 */
import type { Stroke } from '../ink'
import { sampleSd } from './spread'

/** Fewer different values than this are made up by the hardware. Higher is stricter. */
const leastDifferent = 5
/** Touching down and lifting are no pressing, ms at each end of a stroke. */
const edgeMs = 30

/** How a pen pressed; 0–1 is the device's range. */
export interface Pressure {
  readonly mean: number
  readonly sd: number
  /** Standard deviation ÷ mean. */
  readonly cv: number
  readonly n: number
}

/** Pressure of pen strokes without their first and last 30 ms; null when no pen told it. */
export function pressureOf(
  strokes: readonly Pick<Stroke, 'pointer' | 'tMs' | 'pressure'>[],
): Pressure | null {
  return pressureIn(
    strokes.flatMap(({ pointer, tMs, pressure }) => {
      const [from, to] = [(tMs[0] ?? 0) + edgeMs, (tMs[tMs.length - 1] ?? 0) - edgeMs]
      if (pointer !== 'pen' || !pressure) return []
      return pressure.filter((_, k) => (tMs[k] ?? 0) >= from && (tMs[k] ?? 0) <= to)
    }),
  )
}

/** Mean and spread of values above 0; null when the hardware did not truly vary them. */
export function pressureIn(values: readonly number[]): Pressure | null {
  const pressing = values.filter((value) => value > 0)
  const sd = sampleSd(pressing)
  if (sd === null || new Set(pressing).size < leastDifferent) return null
  const mean = pressing.reduce((sum, value) => sum + value, 0) / pressing.length
  return { mean, sd, cv: sd / mean, n: pressing.length }
}
