/**
 * Cuts ink of joined words where one letter ends and the next begins, so that each can be found and judged by itself:
 * the ink is lined up with the word as it is taught, and the joins are looked up there.
 */
import {
  boundsOf,
  distance,
  lengthOf,
  resampleByStep,
  type Box,
  type Point,
  type Polyline,
} from '../geometry'
import { runsOf } from '../letters/joined-run'
import { linedUp } from '../shape/warp'
import type { AskedLetter } from './segment-cost'
import { boxAround, isMark, type Piece } from './segment-piece'

/** Places are lined up at this distance, x-heights. */
const step = 0.14
/** Ink has so many times as many places as the text at most: scribbling must not take for ever. */
const mostInk = 2
/** Along the line places may be apart more easily than across it, for letters are of any width: its share. */
const alongWeight = 0.3
/** Opposite directions are as unlike as places this far apart, x-heights squared. */
const directionWeight = 1.2
/** Nothing shorter than this is cut off: a lift beside a join is cut enough. x-heights. */
const leastPart = 0.35

/** A row of ink, and its size ÷ the size asked. */
export interface CutRow<P extends Point> {
  readonly pieces: readonly Piece<P>[]
  readonly scale: number
}

/**
 * Cuts a row at the joins between its letters: pieces in the order they were made, without dots and bars. Lining it
 * up tells its size better than the heights of strokes that are whole words.
 */
export function cutAtJoins<P extends Point>(
  row: CutRow<P>,
  letters: readonly AskedLetter[],
  xHeight: number,
): CutRow<P> {
  const { pieces } = row
  const { places, joins, box } = askedWay(letters, xHeight)
  const drawn = boxAround(pieces.map((piece) => piece.box))
  if (joins.length === 0 || box.height === 0 || drawn.height === 0) return row
  const length = pieces.reduce((sum, { line }) => sum + lengthOf(line), 0)
  const apart = Math.max((step * xHeight * drawn.height) / box.height, length / (mostInk * places.length))
  const ink = pieces.flatMap(({ line }, piece) =>
    placesAlong(line, apart).map((place) => ({ ...place, piece })),
  )
  const laidIn = (frame: Box) => {
    const laid = ink.map((place) => ({ ...place, at: laidOn(place.at, drawn, frame) }))
    const { cost, matches } = linedUp(laid.length, places.length, (i, j) =>
      unlikeness(laid[i], places[j], xHeight),
    )
    return { cost, matches, scale: drawn.height / frame.height }
  }
  // As large as asked, whatever its size; or, where letters are missing, as it stands on the lines.
  const [whole, partly] = [laidIn(box), laidIn({ ...drawn, x: box.x })]
  const { matches, scale } = partly.cost < whole.cost ? partly : whole
  const cuts = joins.map((join) => matches[join] ?? 0)
  const cut = pieces.flatMap((piece, k) => {
    const lengths = cuts.flatMap((i) => (ink[i]?.piece === k ? [ink[i]?.from ?? 0] : []))
    return cutPiece(piece, lengths, leastPart * xHeight * scale)
  })
  return { pieces: cut, scale }
}

interface Place {
  readonly at: Point
  /** Direction of the line there, of length 1; 0, 0 for a place without one. */
  readonly along: Point
  /** Length of the line before it. */
  readonly from: number
}

/** The way of the pen through the letters asked for, and the places at which a joined letter follows on another. */
function askedWay(letters: readonly AskedLetter[], xHeight: number) {
  const places: Place[] = []
  const joins: number[] = []
  for (const run of runsOf(letters)) {
    run.forEach(({ strokes }, k) => {
      if (k > 0) joins.push(places.length)
      const lines = strokes.map(({ line }) => line)
      const main =
        run.length > 1 ? lines.slice(0, 1) : lines.filter((line) => !isMark(boundsOf(line), xHeight))
      places.push(...main.flatMap((line) => placesAlong(line, step * xHeight)))
    })
  }
  return { places, joins, box: boundsOf(places.map(({ at }) => at)) }
}

function placesAlong(line: Polyline, distanceApart: number): Place[] {
  const points = resampleByStep(line, distanceApart)
  const length = lengthOf(line)
  return points.map((at, k) => ({
    at,
    along: directionFrom(points[k - 1] ?? at, points[k + 1] ?? at),
    from: (length * k) / Math.max(1, points.length - 1),
  }))
}

function directionFrom(a: Point, b: Point): Point {
  const chord = distance(a, b)
  return chord === 0 ? { x: 0, y: 0 } : { x: (b.x - a.x) / chord, y: (b.y - a.y) / chord }
}

/** A place in one box as the same place in another. */
function laidOn({ x, y }: Point, from: Box, to: Box): Point {
  const share = (value: number, start: number, size: number) => (size === 0 ? 0.5 : (value - start) / size)
  return {
    x: to.x + share(x, from.x, from.width) * to.width,
    y: to.y + share(y, from.y, from.height) * to.height,
  }
}

function unlikeness(ink: Place | undefined, asked: Place | undefined, xHeight: number): number {
  if (!ink || !asked) return 0
  const dx = (ink.at.x - asked.at.x) / xHeight
  const dy = (ink.at.y - asked.at.y) / xHeight
  const turned = (1 - ink.along.x * asked.along.x - ink.along.y * asked.along.y) / 2
  return alongWeight * dx * dx + dy * dy + directionWeight * turned
}

/** A piece cut at lengths along its line, which rise; parts keep the order in which they were made. */
function cutPiece<P extends Point>(piece: Piece<P>, lengths: readonly number[], least: number): Piece<P>[] {
  const total = lengthOf(piece.line)
  const parts: P[][] = []
  let part: P[] = []
  let [passed, since] = [0, 0]
  let left = [...lengths]
  piece.line.forEach((point, k) => {
    const last = piece.line[k - 1]
    if (last) passed += distance(last, point)
    part.push(point)
    const due = left.filter((length) => length <= passed)
    if (due.length === 0) return
    left = left.slice(due.length)
    if (passed - since < least || total - passed < least) return
    parts.push(part)
    part = [point]
    since = passed
  })
  const all = [...parts, part]
  return all.map((line, k) => ({ line, index: piece.index + k / all.length, box: boundsOf(line) }))
}
