/** Leaving the road: how often the ink went over the edge, and for how long. */
import { distanceToPolyline, type Point, type Polyline } from '../geometry'
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
  const awayFrom = distanceTo(lines, halfWidth * backShare)
  for (const samples of strokes) {
    let isOut = false
    samples.forEach((sample, k) => {
      const passedMs = sample.tMs - (samples[k - 1] ?? sample).tMs
      const away = awayFrom(sample)
      const wasOut = isOut
      isOut = away > halfWidth * (wasOut ? backShare : 1)
      if (isOut && !wasOut) count += 1
      if (isOut) outsideMs += passedMs
      else insideMs += passedMs
    })
  }
  return { count, outsideMs, insideMs }
}

/** Segments in a piece of a line. */
const pieceLength = 8

/**
 * Distance to lines for places in a row. Looks first where the last one was, as ink hardly ever jumps: near enough
 * to that, the true distance may be smaller still.
 */
function distanceTo(lines: readonly Polyline[], nearEnough: number): (place: Point) => number {
  const pieces = lines.flatMap((line) =>
    Array.from({ length: Math.ceil(Math.max(1, line.length - 1) / pieceLength) }, (_, k) =>
      line.slice(k * pieceLength, (k + 1) * pieceLength + 1),
    ),
  )
  let last = pieces[0] ?? []
  return (place) => {
    let least = distanceToPolyline(place, last)
    if (least <= nearEnough) return least
    for (const piece of pieces) {
      const away = distanceToPolyline(place, piece)
      if (away < least) [least, last] = [away, piece]
    }
    return least
  }
}
