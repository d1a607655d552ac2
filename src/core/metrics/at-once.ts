/** Two movements at the same time: where both were at each moment that both were going on. */
import type { Point, Polyline } from '../geometry'
import type { InkSample } from '../ink'
import { dedupe } from './dedupe'
import { analysisHz, resampleTime } from './resample-time'

/** Stretches of time in which both touched, evenly timed: the same index is the same moment. */
export interface Stretch {
  readonly left: Polyline
  readonly right: Polyline
}

/** Both movements, and how many moments (1/100 s) at least one of them touched. */
export interface AtOnce {
  readonly stretches: readonly Stretch[]
  /** Moments with both, and moments with either, each 1/100 s. */
  readonly both: number
  readonly either: number
}

/** Readings are told apart to this moment, ms. */
const tickMs = 1000 / analysisHz

/** Lays two movements over one another in time. Of strokes of one side at the same moment the later one counts. */
export function atOnce(
  left: readonly (readonly InkSample[])[],
  right: readonly (readonly InkSample[])[],
): AtOnce {
  const [a, b] = [momentsOf(left), momentsOf(right)]
  const shared = [...a.keys()].filter((tick) => b.has(tick)).toSorted((p, q) => p - q)
  const stretches: { left: Point[]; right: Point[] }[] = []
  for (const [k, tick] of shared.entries()) {
    const [p, q] = [a.get(tick), b.get(tick)]
    if (!p || !q) continue
    if (k === 0 || tick - (shared[k - 1] ?? tick) > 1) stretches.push({ left: [], right: [] })
    const stretch = stretches[stretches.length - 1]
    stretch?.left.push(p)
    stretch?.right.push(q)
  }
  return { stretches, both: shared.length, either: a.size + b.size - shared.length }
}

function momentsOf(strokes: readonly (readonly InkSample[])[]): Map<number, Point> {
  const moments = new Map<number, Point>()
  for (const stroke of strokes) {
    const samples = dedupe(stroke)
    const first = Math.round((samples[0]?.tMs ?? 0) / tickMs)
    for (const [k, place] of resampleTime(samples).entries()) moments.set(first + k, place)
  }
  return moments
}
