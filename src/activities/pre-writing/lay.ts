/** Where a path lies on the page and how wide it is: shapes and roads in page units. */
import type { AgeBand } from '../../core/child'
import { distance, lengthOf, resampleToCount, type Point, type Polyline } from '../../core/geometry'
import { cornersOf } from '../../core/metrics/corner-turn'
import type { TaughtStroke } from '../../core/metrics/stroke-order'
import { isRoad, type PathId } from './paths'
import { roadLine, type RoadId, type Travel } from './roads'
import { otherPlans, shapeStrokes, type CornerPlan, type ShapeId } from './shapes'

/** The page, page units. */
export const page = { width: 1000, height: 720 } as const

/** Page units in a millimetre of a common tablet held across; without calibration nobody knows better. */
const unitsPerMm = 5.3

/**
 * Width of a road by age band, mm: what a finger needs; × 0.6 is still a finger’s, × 0.45 a pen’s. Larger is
 * easier. Design choice, not a norm.
 */
const roadMm: Readonly<Record<AgeBand, number>> = { '3–4': 22, '5–6': 16, '7–8': 12, '9–12': 9 }

/** Longest side of a traced shape, and of one drawn beside its model, page units. */
const shapeSide = { traced: 520, drawn: 400 } as const
/** Middle of a traced shape; of a drawn one for a right hand, so that the card lies on the other side. */
const shapeMiddle = { traced: { x: 500, y: 365 }, drawn: { x: 642, y: 312 } } as const
/** Room of a road that runs across or up and down, page units; its start keeps room for the inchworm behind it. */
const room = {
  level: { along: 690, across: 540, start: 190, middle: 365 },
  upright: { along: 440, across: 700, start: 170, middle: 500 },
} as const

/** What decides how a path is laid. */
export interface Laying {
  readonly path: PathId
  /** × the width for the age band. */
  readonly width: number
  readonly ageBand: AgeBand
  /** × the largest size the page has room for. */
  readonly size: number
  readonly turns: number
  readonly travel: Travel
  readonly corners: CornerPlan
  /** Traced where it lies, or drawn beside a model. */
  readonly manner: 'traced' | 'drawn'
  readonly hand: 'left' | 'right' | 'not sure'
}

/** A path as it lies on the page. */
export interface Laid {
  readonly corridorWidth: number
  readonly strokes: readonly TaughtStroke[]
  /** Other ways to make it, as right as the taught one. */
  readonly otherWays: readonly (readonly TaughtStroke[])[]
  /** Turns it really has; 0 where turns are not for choosing. */
  readonly turns: number
}

/** Lays a path. */
export function laid(laying: Laying): Laid {
  const corridorWidth = rounded(roadMm[laying.ageBand] * unitsPerMm * laying.width)
  const { path } = laying
  return isRoad(path) ? laidRoad(path, laying, corridorWidth) : laidShape(path, laying, corridorWidth)
}

/** Dots that mark the way of each stroke: its ends and corners, and evenly between them so that there are about `count`. */
export function dotsAlong(strokes: readonly TaughtStroke[], count: number): Point[] {
  const dots = strokes.flatMap(({ line }) => {
    const total = lengthOf(line)
    return legsOf(line).flatMap((leg) =>
      resampleToCount(leg, Math.max(2, Math.round(((count - 1) * lengthOf(leg)) / total) + 1)),
    )
  })
  return dots.filter((dot, k) => dots.findIndex((other) => distance(dot, other) < leastGap) === k)
}

/** Dots nearer than this are one, page units. */
const leastGap = 20

/** A line cut at its corners. */
function legsOf(line: Polyline): Polyline[] {
  const cuts = [0, ...cornersOf(line).map(({ at }) => line.indexOf(at)), line.length - 1]
  return cuts.slice(1).map((cut, k) => line.slice(cuts[k], cut + 1))
}

function laidShape(shape: ShapeId, laying: Laying, corridorWidth: number): Laid {
  const { manner, corners, size, hand } = laying
  const side = shapeSide[manner] * size
  const middle = shapeMiddle[manner]
  const x = manner === 'drawn' && hand === 'left' ? page.width - middle.x : middle.x
  const placed = (stroke: TaughtStroke) => ({
    line: stroke.line.map((p) => ({ x: rounded(x + p.x * side), y: rounded(middle.y + p.y * side) })),
    reversibleForLeftHand: stroke.reversibleForLeftHand && hand !== 'right',
  })
  return {
    corridorWidth,
    strokes: shapeStrokes(shape, corners).map(placed),
    otherWays: otherPlans(shape, corners).map((plan) => shapeStrokes(shape, plan).map(placed)),
    turns: 0,
  }
}

function laidRoad(road: RoadId, { size, turns, travel }: Laying, corridorWidth: number): Laid {
  const isLevel = travel === 'left to right' || travel === 'right to left'
  const { along, across } = isLevel ? room.level : room.upright
  const made = roadLine(road, { along: along * size, across: across * size, corridorWidth, turns }, travel)
  const middle = roadMiddle(travel)
  const line = made.line.map((p) => ({ x: rounded(middle.x + p.x), y: rounded(middle.y + p.y) }))
  return {
    corridorWidth,
    strokes: [{ line, reversibleForLeftHand: false }],
    otherWays: [],
    turns: made.turns,
  }
}

/** Middle of the room, away from the side the inchworm comes from. */
function roadMiddle(travel: Travel): Point {
  const { level, upright } = room
  const far = (start: number, along: number) => start + along / 2
  switch (travel) {
    case 'left to right':
      return { x: far(level.start, level.along), y: level.middle }
    case 'right to left':
      return { x: page.width - far(level.start, level.along), y: level.middle }
    case 'top to bottom':
      return { x: upright.middle, y: far(upright.start, upright.along) }
    case 'bottom to top':
      return { x: upright.middle, y: page.height - far(upright.start, upright.along) }
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
