/** Path deviation: how far the ink lies from the line it was meant to follow. Lengths in the caller's unit. */
import { distanceToPolyline, resampleByStep, type Point, type Polyline } from '../geometry'

/** How far the ink strays. Shares are 0–1. */
export interface PathDeviation {
  readonly mean: number
  readonly rms: number
  readonly p95: number
  readonly max: number
  /** Share of the ink within the corridor's half width of the line. */
  readonly insideShare: number
  /** Where the ink strays farthest. */
  readonly worstAt: Point
  /** Ink samples it rests on. */
  readonly n: number
}

/** Lets a sample exactly on the edge count as inside, whatever the rounding. */
const edge = 1e-9

/**
 * Distance of equally spaced ink (one sample every `step`) to the nearest place on the template's segments.
 * Null without ink or without a template. Blind to order and direction: pair it with coverage and length ratio.
 */
export function pathDeviation(
  ink: readonly Polyline[],
  template: readonly Polyline[],
  corridorHalfWidth: number,
  step: number,
): PathDeviation | null {
  const samples = ink.flatMap((line) => resampleByStep(line, step))
  const distances = samples.map((p) => nearest(p, template))
  const n = distances.length
  const max = distances.reduce((high, d) => Math.max(high, d), 0)
  if (n === 0 || !Number.isFinite(max)) return null
  const sorted = Float64Array.from(distances).sort()
  return {
    mean: distances.reduce((sum, d) => sum + d, 0) / n,
    rms: Math.sqrt(distances.reduce((sum, d) => sum + d * d, 0) / n),
    p95: percentile(sorted, 0.95),
    max,
    insideShare: distances.filter((d) => d <= corridorHalfWidth + edge).length / n,
    worstAt: samples[distances.indexOf(max)] ?? { x: 0, y: 0 },
    n,
  }
}

function nearest(p: Point, template: readonly Polyline[]): number {
  return template.reduce((best, line) => Math.min(best, distanceToPolyline(p, line)), Infinity)
}

/** Linear interpolation between order statistics (numpy's default, type 7). */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1)
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return low + (high - low) * (place - Math.floor(place))
}
