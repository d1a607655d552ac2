/** Leaving the road: how often the ink went over the edge, and for how long. */
import { distanceToPolyline, type Polyline } from '../geometry'
import type { InkSample } from '../ink'

/** Ink beside the road. */
export interface RoadExits {
  /** Stretches of ink beside the road. */
  readonly count: number
  readonly outsideMs: number
  /** Time of touching within the road. */
  readonly insideMs: number
}

/** Back on the road is nearer to its middle than this, as a share of half its width: a hand on the edge leaves once. */
const backShare = 0.9

/** Counts and times of strokes against the lines of a road. A touch that lands beside the road is a stretch too. */
export function roadExits(
  strokes: readonly (readonly InkSample[])[],
  lines: readonly Polyline[],
  halfWidth: number,
): RoadExits {
  let [count, outsideMs, insideMs] = [0, 0, 0]
  for (const samples of strokes) {
    let isOut = false
    samples.forEach((sample, k) => {
      const passedMs = sample.tMs - (samples[k - 1] ?? sample).tMs
      const away = lines.reduce((least, line) => Math.min(least, distanceToPolyline(sample, line)), Infinity)
      const wasOut = isOut
      isOut = away > halfWidth * (wasOut ? backShare : 1)
      if (isOut && !wasOut) count += 1
      if (isOut) outsideMs += passedMs
      else insideMs += passedMs
    })
  }
  return { count, outsideMs, insideMs }
}
