/** Whether two shapes can be told however they are turned: asked often, so answered without measuring how well. */
import type { Point } from '../geometry'
import { moveBetween, sightOf, type Sight } from './difference'
import { dotDistance } from './dot-distance'
import { drawingOf } from './drawing'
import { distanceOfPieces, liesFarther, turnedPieces, type Pieces } from './line-distance'
import { turnedBy, type Shape } from './shape'

/** The circle is first looked at in so many parts. */
const parts = 24
/** Parts narrower than this are not divided further, radians to both sides: no rim moves a pixel by less. */
const finest = Math.PI / 360

/** Whether something moves at least so far (units of the box) in whatever way the second is turned. */
export function isToldTurned(a: Shape, b: Shape, least: number): boolean {
  const turns = Array.from({ length: parts }, (_, k) => (k * 2 * Math.PI) / parts)
  if (a.body.kind === 'picture' || b.body.kind === 'picture')
    return turns.every((turn) => moveBetween(a, turnedBy(b, (turn * 180) / Math.PI)) >= least)
  const [one, other] = [sightOf(drawingOf(a)), sightOf(drawingOf(b))]
  const reach = reachOf(other)
  const isTold = (turn: number, half: number): boolean => {
    const turned = turnedSight(other, turn)
    // A turn by so little moves no place farther than this.
    if (isApart(one, turned, least + reach * half)) return true
    if (!isApart(one, turned, least)) return false
    return half <= finest || (isTold(turn - half / 2, half / 2) && isTold(turn + half / 2, half / 2))
  }
  return turns.every((turn) => isTold(turn, Math.PI / parts))
}

function isApart(a: Sight, b: Sight, least: number): boolean {
  if (liesFarther(a.frame, b.frame, least)) return true
  const dots = dotDistance(a.dots, b.dots, 1)
  return dots > least || Math.hypot(distanceOfPieces(a.marks, b.marks), dots) > least
}

function turnedSight({ frame, marks, dots }: Sight, angle: number): Sight {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return {
    frame: turnedPieces(frame, angle),
    marks: turnedPieces(marks, angle),
    dots: dots.map(({ x, y, r }) => ({ x: x * cos - y * sin, y: x * sin + y * cos, r })),
  }
}

/** How far the farthest place lies from the middle. */
function reachOf({ frame, marks, dots }: Sight): number {
  const far = (pieces: Pieces) => {
    let most = 0
    for (let at = 0; at < pieces.length; at += 2)
      most = Math.max(most, Math.hypot(pieces[at] ?? 0, pieces[at + 1] ?? 0))
    return most
  }
  return Math.max(far(frame), far(marks), ...dots.map(({ x, y }: Point) => Math.hypot(x, y)))
}
