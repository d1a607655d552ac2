/** Puts a template where the ink is: what the fit did to the ink is undone on the template. */
import type { Point } from '../geometry'
import type { Cloud } from './cloud'
import type { Fit } from './fit'

/** From the template's own units to the units of the ink it was fitted to. */
export function placedOn(ink: Cloud, template: Cloud, { move }: Fit): (point: Point) => Point {
  const { ax, bx, cx, ay, by, cy } = move
  const determinant = (1 + ax) * (1 + by) - bx * ay
  return (point) => {
    const x = (point.x - template.frame.x) / template.frame.scaleX - cx
    const y = (point.y - template.frame.y) / template.frame.scaleY - cy
    return {
      x: ink.frame.x + (ink.frame.scaleX * ((1 + by) * x - bx * y)) / determinant,
      y: ink.frame.y + (ink.frame.scaleY * ((1 + ax) * y - ay * x)) / determinant,
    }
  }
}
