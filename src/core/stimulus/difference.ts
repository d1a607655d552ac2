/**
 * How different two shapes are. `differenceOf` counts by feature, in wholes, as difficulty is set; `moveBetween`
 * measures what an eye sees, as the floors ask.
 */
import { dotDistance, dotMatches } from './dot-distance'
import { wholes, type DifferenceKind } from './floors'
import { distanceOfPieces, liesFarther } from './line-distance'
import { wrapped, type Shape } from './shape'
import { seenOf, type Seen, type Sight } from './sight'

/** Two pictures lie so far apart, units of the box: more than any foil of one kind. */
const otherPicture = 2 * wholes.contour

/** A dot that is gone or come counts this many times its width, since that is seen sooner than a move. */
export const goneWeight = 2

/** Differences feature by feature, in wholes. */
export type Differences = Readonly<Record<DifferenceKind, number>>

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
  return moveOf(seenOf(a), seenOf(b))
}

/** The same of shapes that were made ready. */
export function moveOf(a: Seen, b: Seen): number {
  return isSetAlike(a.shape, b.shape) ? farther(movesUndone(a, b)) * a.shape.scale : farther(movesAsSet(a, b))
}

/** Whether the move can be less than this; a no is certain, and found sooner than the move. */
export function mayMoveLess(a: Seen, b: Seen, than: number): boolean {
  if (isSetAlike(a.shape, b.shape) || a.shape.body.kind === 'picture' || b.shape.body.kind === 'picture')
    return true
  return !liesFarther(a.set().frame, b.set().frame, than)
}

/** Difference and move at once. */
export function compared(a: Seen, b: Seen): { readonly difference: number; readonly move: number } {
  const moves = movesUndone(a, b)
  return {
    difference: overall(differencesFrom(a, b, moves)),
    move: isSetAlike(a.shape, b.shape) ? farther(moves) * a.shape.scale : farther(movesAsSet(a, b)),
  }
}

function isSetAlike(a: Shape, b: Shape): boolean {
  return a.turn === b.turn && a.scale === b.scale
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

function movesAsSet(a: Seen, b: Seen): Moves {
  const declared = pictureMove(a.shape, b.shape)
  if (declared !== null) return { ...unmoved, frame: declared }
  return movesOf(a.set(), b.set())
}

function movesOf(a: Sight, b: Sight): Moves {
  const marks = distanceOfPieces(a.marks, b.marks)
  const dots = dotMatches(a.dots, b.dots)
  return {
    frame: distanceOfPieces(a.frame, b.frame),
    detail: Math.hypot(marks, dotDistance(dots, 1)),
    weighted: Math.hypot(marks, dotDistance(dots, goneWeight)),
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
