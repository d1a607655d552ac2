/** Coverage: how much of the line was traced. */
import { distanceToPolyline, resampleByStep, type Point, type Polyline } from '../geometry'

/** What was and was not traced. */
export interface Coverage {
  /** Share of the template within the tolerance of some ink, 0–1. */
  readonly share: number
  /** Largest distance from any place of the template to the ink: shows one missing crossbar. */
  readonly largestGap: number
  /** Where that place is. */
  readonly gapAt: Point
  readonly n: number
}

const edge = 1e-9

/** Coverage of the template, sampled every `step`, by ink resampled at the same step. Null without either. */
export function coverage(
  ink: readonly Polyline[],
  template: readonly Polyline[],
  tolerance: number,
  step: number,
): Coverage | null {
  const lines = ink.map((line) => resampleByStep(line, step))
  const places = template.flatMap((line) => resampleByStep(line, step))
  const gaps = places.map((p) =>
    lines.reduce((best, line) => Math.min(best, distanceToPolyline(p, line)), Infinity),
  )
  const largestGap = gaps.reduce((high, gap) => Math.max(high, gap), 0)
  if (gaps.length === 0 || !Number.isFinite(largestGap)) return null
  return {
    share: gaps.filter((gap) => gap <= tolerance + edge).length / gaps.length,
    largestGap,
    gapAt: places[gaps.indexOf(largestGap)] ?? { x: 0, y: 0 },
    n: gaps.length,
  }
}
