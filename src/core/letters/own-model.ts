/** From what a therapist drew on the lines to a model: eased, with few places, at the left edge. Glyph units. */
import {
  boundsOf,
  distance,
  lengthOf,
  resampleToCount,
  simplified,
  type Point,
  type Polyline,
} from '../geometry'
import type { OwnStroke } from './settings'

/** More strokes than this are no letter. */
export const mostStrokes = 8
/** A stroke shorter than this is a dot. */
const dotLength = 6
/** The line is eased at steps of one unit, so many times: shaking goes, corners hardly move. */
const easings = 4
/** Longest stroke that is eased at full length; scribbling beyond that only gets coarser. */
const longest = 1500
/** Places nearer to the line than this say nothing new. Larger keeps fewer, and curves get corners. */
const nearLine = 0.12
/** Most places in one stroke, as settings keep it. */
const mostPlaces = 400

/** A model from drawn strokes, in the order they were drawn. */
export function ownModelFrom(drawn: readonly Polyline[]): OwnStroke[] {
  const strokes = drawn.filter((line) => line.length > 0).slice(0, mostStrokes)
  const eased = strokes.map((line) => (lengthOf(line) < dotLength ? [middleOf(line)] : easedLine(line)))
  const left = boundsOf(eased.flat()).x
  return eased.map((line) => ({
    kind: line.length > 1 ? 'line' : 'dot',
    line: line.map(({ x, y }) => ({ x: tenth(x - left), y: tenth(y) })),
  }))
}

function easedLine(line: Polyline): Polyline {
  const count = Math.round(Math.min(lengthOf(line), longest)) + 1
  let eased: Polyline = resampleToCount(line, count)
  for (let k = 0; k < easings; k++) eased = eased.map((at, i) => easedPlace(at, eased[i - 1], eased[i + 1]))
  const kept = simplified(eased, nearLine)
  return kept.length > mostPlaces ? resampleToCount(eased, mostPlaces) : kept
}

/** Half the place, a quarter each of its neighbours; the ends stay where the pen was. */
function easedPlace(at: Point, before: Point | undefined, after: Point | undefined): Point {
  if (!before || !after) return at
  return { x: at.x / 2 + (before.x + after.x) / 4, y: at.y / 2 + (before.y + after.y) / 4 }
}

function middleOf(line: Polyline): Point {
  const box = boundsOf(line)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function tenth(value: number): number {
  // Plus 0: JSON would turn a −0 into 0.
  return Math.round(value * 10) / 10 + 0
}

/** True for strokes that are a shape one can follow: some length, in any number of strokes. */
export function isFollowable(strokes: readonly { readonly line: Polyline }[]): boolean {
  return strokes.some(({ line }) => line.some((at) => distance(at, line[0] ?? at) > dotLength))
}
