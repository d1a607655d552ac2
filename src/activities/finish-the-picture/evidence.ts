/** What of a drawing with gaps speaks against a whole one: lines that are to be seen where the other has none. */
import { lengthOf, resampleByStep, type Point, type Polyline } from '../../core/geometry'
import { squaredToPiece, type Pieces } from '../../core/stimulus/line-distance'

/** How far what is seen lies from a whole drawing. */
export interface Evidence {
  /** Share of the length of what is seen, 0–1, that lies plainly off the lines of the other. */
  readonly share: number
  /** The place that lies farthest off, units of the box. */
  readonly farthest: number
}

/** What is seen is looked at in steps so long, units of the box. */
const lookStep = 0.03

/** Weighs what is seen against a whole drawing; `told` is the least move that an eye can tell, units of the box. */
export function evidenceAgainst(seen: readonly Polyline[], whole: Pieces, told: number): Evidence {
  let [off, looks, farthest] = [0, 0, 0]
  for (const line of seen) {
    // A closed line must not count one place more than its length is worth.
    const places = resampleByStep(line, Math.min(lookStep, Math.max(1e-3, lengthOf(line))))
    for (const place of places) {
      const far = distanceTo(whole, place, Math.min(told, farthest))
      looks += 1
      if (far >= told) off += 1
      farthest = Math.max(farthest, far)
    }
  }
  return { share: looks === 0 ? 0 : off / looks, farthest }
}

/** How far a place lies from lines; what is nearer than `enough` is not looked at more closely. */
function distanceTo(whole: Pieces, { x, y }: Point, enough: number): number {
  const near = enough * enough
  let least = Infinity
  for (let at = 0; at < whole.length && least >= near; at += 4)
    least = Math.min(least, squaredToPiece(x, y, whole, at))
  return Math.sqrt(least)
}
