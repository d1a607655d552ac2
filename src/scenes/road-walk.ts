/** How the inchworm walks the strokes of a path under a finger: forward only, never jumping ahead, waiting when it is left. */
import { distance, lengthOf, pointAlong, type Point, type Polyline } from '../core/geometry'
import { coverage } from '../core/metrics/coverage'

/** Where the inchworm is: on which stroke, and how far along it, page units. */
export interface Walk {
  readonly strokeIndex: number
  readonly headAt: number
}

/** What a touch did to it. */
export type Footing = 'waits' | 'moves' | 'stroke done'

/** Before the first stroke. */
export const atStart: Walk = { strokeIndex: 0, headAt: 0 }

/** Farthest the inchworm looks ahead for the finger, page units: shorter than the way round any letter. */
const lookAhead = 110
/** Fineness of the search, page units. */
const searchStep = 4
/** The end counts as reached this far before it: a share of the stroke, page units at most. */
const nearlyThere = { share: 0.06, units: 40 } as const
/** A touch within this distance of a dot is the dot, page units. */
export const dotReach = 60
/** Share of each stroke that, once all are covered in any way, is as good as all. */
const coveredEnough = 0.9
/** How finely a stroke is looked at for being covered, page units. */
const coverStep = 8

/** Walks on to the finger when it is near enough, `reach` page units, scaled for a dot by `reachScale`. */
export function walkedOn(
  walk: Walk,
  lines: readonly Polyline[],
  finger: Point,
  reach: number,
  reachScale = 1,
): { readonly walk: Walk; readonly footing: Footing } {
  const line = lines[walk.strokeIndex]
  const [dot] = line ?? []
  if (!line || !dot) return { walk, footing: 'waits' }
  const next = { strokeIndex: walk.strokeIndex + 1, headAt: 0 }
  if (line.length < 2) {
    const touched = distance(dot, finger) <= dotReach * reachScale
    return touched ? { walk: next, footing: 'stroke done' } : { walk, footing: 'waits' }
  }
  const headAt = followed(line, walk.headAt, finger, reach * reachScale)
  if (isThere(line, headAt)) return { walk: next, footing: 'stroke done' }
  return { walk: { ...walk, headAt }, footing: headAt > walk.headAt ? 'moves' : 'waits' }
}

/** True when every stroke was walked. */
export function isWalked(walk: Walk, lines: readonly Polyline[]): boolean {
  return walk.strokeIndex >= lines.length
}

/** However it was drawn, a path that is all there is done: direction is measured, not enforced. */
export function isCovered(
  ink: readonly Polyline[],
  lines: readonly Polyline[],
  corridorWidth: number,
): boolean {
  return lines.every((line) => {
    const covered = coverage(ink, [line], line.length > 1 ? corridorWidth / 2 : dotReach, coverStep)
    return covered !== null && covered.share >= coveredEnough
  })
}

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
  return headAt >= total - Math.min(total * nearlyThere.share, nearlyThere.units)
}
