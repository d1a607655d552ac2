import type { Point } from '../../../src/core/geometry'

/** Points from the number pairs of a vector file. */
export function pointsOf(pairs: readonly (readonly number[])[]): Point[] {
  return pairs.map(([x = NaN, y = NaN]) => ({ x, y }))
}
