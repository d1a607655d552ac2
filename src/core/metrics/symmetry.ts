/** Symmetry of two movements made at the same time. Lengths in the caller's unit. */
import { distance, type Point } from '../geometry'
import type { Stretch } from './at-once'

/** Where a place of the right movement lies for the left one: mirrored, or moved over. */
export type Partner = (right: Point) => Point

/** Mirrors at an upright line. */
export function mirrorAt(x: number): Partner {
  return (place) => ({ x: 2 * x - place.x, y: place.y })
}

/** Moves over by a distance. */
export function movedBy({ x, y }: Point): Partner {
  return (place) => ({ x: place.x + x, y: place.y + y })
}

/** Mean distance between the left place and the partner of the right one, ‖pL(t) − partner(pR(t))‖; null without any. */
export function symmetryError(stretches: readonly Stretch[], partner: Partner): number | null {
  let sum = 0
  let n = 0
  for (const { left, right } of stretches) {
    for (const [k, place] of left.entries()) {
      const other = right[k]
      if (!other) continue
      sum += distance(place, partner(other))
      n += 1
    }
  }
  return n === 0 ? null : sum / n
}
