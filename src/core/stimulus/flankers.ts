/** Crowding: small things close around a shape, that have to be looked past. */
import type { Point } from '../geometry'
import type { Dice } from '../random'
import { drawingOf } from './drawing'
import { rounded, type Shape } from './shape'

/** How far a flanker lies from the shape's rim, and at most from its middle, units of the box. */
const gap = 0.075
const farthest = 0.56
/** Rims are looked for so far to both sides of a direction, radians. */
const breadth = 0.35

/** Directions for so many flankers, radians, about evenly around. */
export function flankerAngles(count: number, dice: Dice): number[] {
  const first = dice.within(0, 2 * Math.PI)
  return Array.from({ length: count }, (_, k) =>
    rounded((first + ((k + dice.within(-0.25, 0.25)) * 2 * Math.PI) / count) % (2 * Math.PI)),
  )
}

/** Where flankers lie around a shape: as near to its rim in every direction, so that they give nothing away. */
export function flankersAround(shape: Shape, angles: readonly number[]): Point[] {
  const { outlines, strokes } = drawingOf(shape)
  const rim = [...outlines, ...strokes].flat()
  return angles.map((angle) => {
    const reach = rim
      .filter(
        (p) => Math.abs(Math.atan2(Math.sin(angleOf(p) - angle), Math.cos(angleOf(p) - angle))) < breadth,
      )
      .reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), 0.2)
    const far = Math.min(farthest, reach + gap)
    return { x: far * Math.cos(angle), y: far * Math.sin(angle) }
  })
}

function angleOf({ x, y }: Point): number {
  return Math.atan2(y, x)
}
