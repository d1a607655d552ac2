/** Whether two shapes can be told however they are turned: asked often, so answered without measuring how well. */
import type { Point } from '../geometry'
import { moveOf } from './difference'
import { dotDistance, dotMatches } from './dot-distance'
import { distanceOfPieces, liesFarther, type Pieces } from './line-distance'
import { plainPose, type Shape } from './shape'
import { seenOf, setDown, turnedFurther, type Sight } from './sight'

/** The circle is first looked at in so many parts. */
const parts = 24
/** Parts narrower than this are not divided further, degrees to both sides: no rim moves a pixel by less. */
const finest = 0.5

/** Whether something moves at least so far (units of the box) in whatever way the second is turned. */
export function isToldTurned(a: Shape, b: Shape, least: number): boolean {
  const turns = Array.from({ length: parts }, (_, k) => (k * 360) / parts)
  const [one, other] = [seenOf(a), seenOf(b)]
  if (a.body.kind === 'picture' || b.body.kind === 'picture')
    return turns.every((turn) => moveOf(one, turnedFurther(other, turn)) >= least)
  const [still, turning] = [one.set(), other.set()]
  const reach = (reachOf(turning) * Math.PI) / 180
  const isTold = (turn: number, half: number): boolean => {
    const turned = setDown(turning, { ...plainPose, turn })
    // A turn by so little moves no place farther than this.
    if (isApart(still, turned, least + reach * half)) return true
    if (!isApart(still, turned, least)) return false
    return half <= finest || (isTold(turn - half / 2, half / 2) && isTold(turn + half / 2, half / 2))
  }
  return turns.every((turn) => isTold(turn, 180 / parts))
}

function isApart(a: Sight, b: Sight, least: number): boolean {
  if (liesFarther(a.frame, b.frame, least)) return true
  const dots = dotDistance(dotMatches(a.dots, b.dots), 1)
  return dots > least || Math.hypot(distanceOfPieces(a.marks, b.marks), dots) > least
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
