/** Dots and bars: each goes to the letter that has a place for one there, however late it came or far it drifted. */
import { boundsOf, type Box, type Point } from '../geometry'
import { assignment } from '../metrics/assignment'
import type { AskedLetter } from './segment-cost'
import { boxAround, isMark, middleOf, type Piece } from './segment-piece'
import type { Row } from './segment-row'

/** A mark goes no farther than this to its place, x-heights. */
const farthest = 1.3
/** A mark without a place belongs to a letter it lies this near to, x-heights. */
const touching = 0.3

/** What the marks have to know of their row. */
export interface MarkRules {
  readonly letters: readonly AskedLetter[]
  readonly scale: number
  /** Height of a small letter as asked. */
  readonly xHeight: number
}

/** The row with its marks. */
export function withMarks<P extends Piece>(row: Row<P>, marks: readonly P[], rules: MarkRules): Row<P> {
  const reach = rules.xHeight * rules.scale
  const places = row.letters.flatMap((pieces, letter) => placesOn(pieces, letter, rules))
  const costs = marks.map((mark) => [
    ...places.map(({ at }) => apart(middleOf(mark.box), at) / reach),
    ...marks.map(() => farthest),
  ])
  const chosen = assignment(costs, places.length + marks.length)
  const letters = row.letters.map((pieces) => [...pieces])
  const extra = [...row.extra]
  marks.forEach((mark, k) => {
    const place = places[chosen[k] ?? -1]
    const letter = place?.letter ?? nearestTo(mark.box, row.letters, touching * reach)
    if (letter === null) extra.push(mark)
    else letters[letter]?.push(mark)
  })
  return { ...row, letters, extra }
}

interface Place {
  readonly letter: number
  readonly at: Point
}

/** Where the marks of a letter belong, beside the main strokes it has. */
function placesOn(pieces: readonly Piece[], letter: number, { letters, scale, xHeight }: MarkRules): Place[] {
  const boxes = letters[letter]?.strokes.map(({ line }) => boundsOf(line)) ?? []
  const main = boxes.filter((box) => !isMark(box, xHeight))
  if (pieces.length === 0 || main.length === 0) return []
  const asked = boxAround(main)
  const drawn = boxAround(pieces.map(({ box }) => box))
  const stretch = asked.height > 0 ? drawn.height / asked.height : scale
  const [from, to] = [middleOf(asked), middleOf(drawn)]
  return boxes
    .filter((box) => isMark(box, xHeight))
    .map((box) => {
      const at = middleOf(box)
      return { letter, at: { x: to.x + (at.x - from.x) * scale, y: to.y + (at.y - from.y) * stretch } }
    })
}

/** The letter whose ink a box lies nearest to, if it comes so near. */
function nearestTo(box: Box, letters: readonly (readonly Piece[])[], reach: number): number | null {
  const away = letters.map((pieces) => Math.min(Infinity, ...pieces.map((piece) => between(piece.box, box))))
  const least = Math.min(Infinity, ...away)
  return least <= reach ? away.indexOf(least) : null
}

/** The white between two boxes, 0 when they touch. */
function between(a: Box, b: Box): number {
  const across = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width)
  const down = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height)
  return Math.hypot(across, down)
}

/** A mark drifts along the line more easily than across it. */
function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, (a.y - b.y) * 1.2)
}
