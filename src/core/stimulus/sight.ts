/** Shapes made ready to be compared with many others: what there is to see of them, as they are set down and plainly. */
import { once } from '../once'
import { bodyDrawing, closed, placedIn, type Drawing } from './drawing'
import { piecesOf, type Pieces } from './line-distance'
import { plainPose, turnedBy, type Body, type Dot, type Pose, type Shape } from './shape'

/** What of a drawing is compared. */
export interface Sight {
  readonly frame: Pieces
  readonly marks: Pieces
  readonly dots: readonly Dot[]
}

/** A shape made ready. */
export interface Seen {
  readonly shape: Shape
  /** Its body, in no pose. */
  readonly upright: Sight
  /** With turn and size undone; mirrored it stays. */
  readonly plain: Sight
  /** As it is set down. */
  readonly set: () => Sight
}

/** Makes a shape ready to be compared. */
export function seenOf(shape: Shape): Seen {
  const { body, mirrored } = shape
  const undone = (sight: Sight) => (mirrored ? setDown(sight, { ...plainPose, mirrored }) : sight)
  const upright = sightOf(body)
  const plain = undone(upright)
  const set = once(() => setDown(upright, shape))
  // Dots go along when a badge is bent, which makes them no other dots.
  if (body.kind !== 'badge' || body.dots.length === 0) return { shape, upright, plain, set }
  const { dots } = undone(sightOf({ ...body, stretch: 0, lean: 0 }))
  return { shape, upright, plain: { ...plain, dots }, set }
}

/** The same turned further, degrees clockwise. */
export function turnedFurther(seen: Seen, degrees: number): Seen {
  const shape = turnedBy(seen.shape, degrees)
  return { ...seen, shape, set: once(() => setDown(seen.upright, shape)) }
}

/** A sight set down as a body is: mirrored, then turned, then scaled. */
export function setDown({ frame, marks, dots }: Sight, pose: Pose): Sight {
  return {
    frame: setPieces(frame, pose),
    marks: setPieces(marks, pose),
    dots: dots.map((dot) => ({ ...placedIn(pose, dot), r: dot.r * pose.scale })),
  }
}

function sightOf(body: Body): Sight {
  const { outlines, strokes, marks, dots }: Drawing = bodyDrawing(body)
  return { frame: piecesOf([...outlines.map(closed), ...strokes]), marks: piecesOf(marks), dots }
}

/** As `placedIn` does it, for many places. */
function setPieces(pieces: Pieces, { turn, scale, mirrored }: Pose): Pieces {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const side = mirrored ? -1 : 1
  const set = new Float64Array(pieces.length)
  for (let at = 0; at < pieces.length; at += 2) {
    const x = side * (pieces[at] ?? 0)
    const y = pieces[at + 1] ?? 0
    set[at] = scale * (x * cos - y * sin)
    set[at + 1] = scale * (x * sin + y * cos)
  }
  return set
}
