/**
 * How different two shapes are. `differenceOf` counts by feature, in wholes, as difficulty is set; `moveBetween`
 * measures what an eye sees, as the floors ask.
 */
import { dotDistance } from './dot-distance'
import { bodyDrawing, closed, drawingOf, type Drawing } from './drawing'
import { wholes, type DifferenceKind } from './floors'
import { distanceOfPieces, piecesOf, type Pieces } from './line-distance'
import { shapeOf, wrapped, type Body, type Dot, type Shape } from './shape'

/** Two pictures lie so far apart, units of the box: more than any foil of one kind. */
const otherPicture = 2 * wholes.contour

/** A dot that is gone or come counts this many times its width, since that is seen sooner than a move. */
export const goneWeight = 2

/** Differences feature by feature, in wholes. */
export type Differences = Readonly<Record<DifferenceKind, number>>

/** A shape made ready to be compared with many others. */
export interface Seen {
  readonly shape: Shape
  /** With turn and size undone; mirrored it stays. */
  readonly plain: Sight
}

/** What of a drawing is compared. */
export interface Sight {
  readonly frame: Pieces
  readonly marks: Pieces
  readonly dots: readonly Dot[]
}

/** Makes a shape ready to be compared. */
export function seenOf(shape: Shape): Seen {
  const { body, mirrored } = shape
  const undone = (one: Body) => (mirrored ? drawingOf(shapeOf(one, { mirrored })) : bodyDrawing(one))
  const plain = sightOf(undone(body))
  // Dots go along when a badge is bent, which makes them no other dots.
  if (body.kind !== 'badge' || body.dots.length === 0) return { shape, plain }
  return { shape, plain: { ...plain, dots: undone({ ...body, stretch: 0, lean: 0 }).dots } }
}

/** What of a drawing is compared, made ready. */
export function sightOf({ outlines, strokes, marks, dots }: Drawing): Sight {
  return { frame: piecesOf([...outlines.map(closed), ...strokes]), marks: piecesOf(marks), dots }
}

/** Compares two shapes feature by feature; contour and detail with turn and size undone. */
export function differencesOf(a: Shape, b: Shape): Differences {
  const [one, other] = [seenOf(a), seenOf(b)]
  return differencesFrom(one, other, movesUndone(one, other))
}

/** The weighted distance of two shapes: 0 for the same, 1 for an obvious difference in one feature. */
export function differenceOf(a: Shape, b: Shape): number {
  return overall(differencesOf(a, b))
}

/** How far the place that differs most lies from its like in the other shape, both as set down; units of the box. */
export function moveBetween(a: Shape, b: Shape): number {
  return compared(seenOf(a), seenOf(b)).move
}

/** Difference and move at once. */
export function compared(a: Seen, b: Seen): { readonly difference: number; readonly move: number } {
  const moves = movesUndone(a, b)
  const setAlike = a.shape.turn === b.shape.turn && a.shape.scale === b.shape.scale
  return {
    difference: overall(differencesFrom(a, b, moves)),
    move: setAlike ? farther(moves) * a.shape.scale : farther(movesAsSet(a.shape, b.shape)),
  }
}

/** How far lines and details have moved, and details with what is gone in full weight; units of the box. */
interface Moves {
  readonly frame: number
  readonly detail: number
  readonly weighted: number
}

const unmoved: Moves = { frame: 0, detail: 0, weighted: 0 }

function differencesFrom({ shape: a }: Seen, { shape: b }: Seen, { frame, weighted }: Moves): Differences {
  return {
    contour: frame / wholes.contour,
    detail: weighted / wholes.detail,
    rotation: Math.abs(wrapped(a.turn - b.turn)) / wholes.rotation,
    size: Math.abs(Math.log(a.scale / b.scale)) / wholes.size,
  }
}

function overall({ contour, detail, rotation, size }: Differences): number {
  return Math.hypot(contour, detail, rotation, size)
}

function farther({ frame, detail }: Moves): number {
  return Math.max(frame, detail)
}

function movesUndone({ shape: a, plain: one }: Seen, { shape: b, plain: other }: Seen): Moves {
  if (a.body === b.body && a.mirrored === b.mirrored) return unmoved
  if (a.body.kind === 'picture' || b.body.kind === 'picture')
    return samePicture(a, b) ? unmoved : { ...unmoved, frame: otherPicture }
  return movesOf(one, other)
}

function movesAsSet(a: Shape, b: Shape): Moves {
  const declared = pictureMove(a, b)
  if (declared !== null) return { ...unmoved, frame: declared }
  return movesOf(sightOf(drawingOf(a)), sightOf(drawingOf(b)))
}

function movesOf(a: Sight, b: Sight): Moves {
  const marks = distanceOfPieces(a.marks, b.marks)
  return {
    frame: distanceOfPieces(a.frame, b.frame),
    detail: Math.hypot(marks, dotDistance(a.dots, b.dots, 1)),
    weighted: Math.hypot(marks, dotDistance(a.dots, b.dots, goneWeight)),
  }
}

function samePicture(a: Shape, b: Shape): boolean {
  const [one, other] = [a.body, b.body]
  if (one.kind !== 'picture' || other.kind !== 'picture' || one.name !== other.name) return false
  return one.evenSided || a.mirrored === b.mirrored
}

/** How far two pictures lie apart by what was declared; null for shapes that can be measured. */
function pictureMove(a: Shape, b: Shape): number | null {
  if (a.body.kind !== 'picture' && b.body.kind !== 'picture') return null
  if (a.body.kind !== 'picture' || !samePicture(a, b)) return 1
  const turned = a.body.evenTurned ? 0 : Math.abs(Math.sin((wrapped(a.turn - b.turn) * Math.PI) / 360))
  return Math.max(turned, Math.abs(a.scale - b.scale) / 2)
}
