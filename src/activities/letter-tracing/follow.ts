/** How the inchworm follows a finger along a stroke: forward only, never jumping ahead, waiting when it is left. */
import { distance, lengthOf, pointAlong, type Point, type Polyline } from '../../core/geometry'

/** Farthest the inchworm looks ahead for the finger, page units: shorter than the way round any letter. */
const lookAhead = 110

/** Fineness of the search, page units. */
const searchStep = 4

/** The end counts as reached this far before it, as a share of the stroke. */
const nearlyThere = 0.06

/**
 * Where the head is once the finger is at `finger`: the place on the way ahead nearest to the finger, when that
 * is within `reach`; else where it was. All lengths page units along `line`.
 */
export function followed(line: Polyline, headAt: number, finger: Point, reach: number): number {
  const end = Math.min(lengthOf(line), headAt + lookAhead)
  let best = headAt
  let nearest = distance(pointAlong(line, headAt), finger)
  for (let at = headAt + searchStep; at < end + searchStep; at += searchStep) {
    const along = Math.min(at, end)
    const away = distance(pointAlong(line, along), finger)
    if (away < nearest) {
      nearest = away
      best = along
    }
  }
  return nearest <= reach ? best : headAt
}

/** True when the head is as good as at the end of the stroke. */
export function isThere(line: Polyline, headAt: number): boolean {
  const total = lengthOf(line)
  return headAt >= total * (1 - nearlyThere)
}
