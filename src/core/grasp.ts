/** Fingertips on the glass as one grasp: how wide they are apart and where their middle is. Units are the caller's. */
import { distance, type Point } from './geometry'

/** One finger on the glass. */
export interface Fingertip extends Point {
  readonly id: number
}

/** Fingers that work together. */
export interface Grasp {
  readonly ids: readonly number[]
  readonly centre: Point
  /** Distance of two fingers; of three, twice their mean distance from the middle. 0 for one. */
  readonly aperture: number
}

/** More fingers than a child has are not looked at. */
const mostFingers = 10

/** A grasp of these fingers; there is at least one. */
export function graspOf(tips: readonly Fingertip[]): Grasp {
  const count = Math.max(1, tips.length)
  const mean = (of: (tip: Fingertip) => number) => tips.reduce((sum, tip) => sum + of(tip), 0) / count
  const centre = { x: mean(({ x }) => x), y: mean(({ y }) => y) }
  return { ids: tips.map(({ id }) => id), centre, aperture: 2 * mean((tip) => distance(tip, centre)) }
}

/**
 * The so many fingers whose middle is nearest to a place, in whatever order they landed; null when there are
 * fewer. A palm or a finger that rests elsewhere is passed over.
 */
export function nearestGrasp(tips: readonly Fingertip[], count: number, at: Point): Grasp | null {
  let best: Grasp | null = null
  for (const some of choose(tips.slice(0, mostFingers), count)) {
    const grasp = graspOf(some)
    if (!best || distance(grasp.centre, at) < distance(best.centre, at)) best = grasp
  }
  return best
}

/** Every way to take so many of the fingers. */
function choose(tips: readonly Fingertip[], count: number): Fingertip[][] {
  if (count === 0) return [[]]
  return tips.flatMap((tip, k) => choose(tips.slice(k + 1), count - 1).map((rest) => [tip, ...rest]))
}
