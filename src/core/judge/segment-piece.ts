/** The pieces that segmenting shares out among the letters of a text, and the boxes it thinks in. */
import { boundsOf, type Box, type Point } from '../geometry'

/** A part of the ink that belongs to one letter as a whole. */
export interface Piece<P extends Point = Point> {
  readonly line: readonly P[]
  /** Its place in time among the pieces. */
  readonly index: number
  readonly box: Box
}

/** Ink strokes as pieces; those without a reading are none. */
export function piecesOf<P extends Point>(ink: readonly (readonly P[])[]): Piece<P>[] {
  return ink.flatMap((line, index) => (line.length > 0 ? [{ line, index, box: boundsOf(line) }] : []))
}

/** The lines of pieces in the order they were made. */
export function linesOf<P extends Point>(pieces: readonly Piece<P>[]): (readonly P[])[] {
  return pieces.toSorted((a, b) => a.index - b.index).map(({ line }) => line)
}

/** A mark is a dot, smaller than this both ways, x-heights … */
const dotSize = 0.4
/** … or a bar: so many times as wide as tall, no taller and no wider than this. */
const barFlatness = 1.6
const tallestBar = 0.6
const widestBar = 2

/** Whether a stroke may be a dot or a bar of a letter; `xHeight` in its own size. */
export function isMark({ width, height }: Box, xHeight: number): boolean {
  const dot = Math.max(width, height) <= dotSize * xHeight
  const bar = height <= tallestBar * xHeight && width <= widestBar * xHeight && width >= barFlatness * height
  return dot || bar
}

/** The smallest box around boxes. */
export function boxAround(boxes: readonly Box[]): Box {
  return boundsOf(
    boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  )
}

/** The middle of a box. */
export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** The widest stretch along the line that no box covers, between the first and the last; 0 for none. */
export function widestWhite(boxes: readonly Box[]): number {
  let right = -Infinity
  let widest = 0
  for (const box of boxes.toSorted((a, b) => a.x - b.x)) {
    if (right > -Infinity) widest = Math.max(widest, box.x - right)
    right = Math.max(right, box.x + box.width)
  }
  return widest
}
