/** Where a drawn letter says how it is made: a dot where each stroke starts, and arrows along its way. */
import {
  between,
  distance,
  lengthOf,
  pointAlong,
  resampleByStep,
  type Point,
  type Polyline,
} from '../geometry'

/** The marks of one letter, in the units of its strokes. */
export interface FormationMarks {
  /** One for each stroke, in order; numbered from 1 when there are several. */
  readonly starts: readonly Point[]
  readonly arrows: readonly ArrowMark[]
}

/** An arrow's place and heading; radians, 0 to the right, clockwise. */
export interface ArrowMark {
  readonly at: Point
  readonly angle: number
}

/** Sizes of the marks, in the units of the strokes. */
export interface MarkSizes {
  /** Radius of a start dot. */
  readonly dot: number
  /** From tail to tip of an arrow. */
  readonly arrow: number
}

/** Dots nearer than this share of their width stand side by side instead. */
const dotsApart = 1.25
/** Arrows stand at least so many arrow lengths apart; more when they point at each other, as on a way there and back. */
const [beside, facing] = [1.3, 2.2]
/** The first arrow of a way stands so many arrow lengths behind its start or corner. */
const lead = 1.5
/** Smooth ways have an arrow again after so many arrow lengths. */
const again = 8
/** A turn sharper than this is a corner, radians: the way goes on in a new direction. */
const cornerTurn = 1.1

/** The marks of strokes. Where two would cover each other, the later one moves along its own stroke. */
export function formationMarks(strokes: readonly Polyline[], { dot, arrow }: MarkSizes): FormationMarks {
  const starts: Point[] = []
  for (const line of strokes) starts.push(freeStart(line, starts, dot))
  const arrows: ArrowMark[] = []
  const isFree = ({ at, angle }: ArrowMark) =>
    starts.every((one) => distance(one, at) > dot + arrow / 2) &&
    arrows.every((one) => distance(one.at, at) > (Math.cos(one.angle - angle) < 0 ? facing : beside) * arrow)
  for (const line of strokes)
    for (const [from, to] of wishesOn(line, arrow)) {
      const free = steps(from, to, arrow / 4)
        .map((along) => arrowAt(line, along, arrow))
        .find(isFree)
      if (free) arrows.push(free)
    }
  return { starts, arrows }
}

/** The start itself, or the nearest free place along the stroke, or before it. */
function freeStart(line: Polyline, taken: readonly Point[], dot: number): Point {
  const start = pointAlong(line, 0)
  const ahead = pointAlong(line, dot)
  const isFree = (at: Point) => taken.every((one) => distance(one, at) >= 2 * dotsApart * dot)
  const along = steps(0, Math.min(4 * dot, lengthOf(line) / 2), dot / 2).map((one) => pointAlong(line, one))
  const before = steps(0, 4, 0.5).map((k) => between(start, ahead, -k))
  return [...along, ...before].find(isFree) ?? start
}

/** Where arrows should stand: soon after the start and each corner, and again on long smooth ways; from, to. */
function wishesOn(line: Polyline, arrow: number): (readonly [number, number])[] {
  const total = lengthOf(line)
  const bounds = [0, ...cornersOf(line, arrow), total]
  return bounds.slice(1).flatMap((to, k) => {
    const from = bounds[k] ?? 0
    if (to - from < 1.5 * arrow) return []
    const first = from + Math.min(lead * arrow, (to - from) / 2)
    const last = to - arrow / 2
    return steps(first, last, again * arrow).map((at) => [at, Math.min(last, at + 5 * arrow)] as const)
  })
}

function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, k) => from + k * step)
}

function arrowAt(line: Polyline, along: number, arrow: number): ArrowMark {
  const [before, after] = [pointAlong(line, along - arrow / 4), pointAlong(line, along + arrow / 4)]
  return { at: pointAlong(line, along), angle: Math.atan2(after.y - before.y, after.x - before.x) }
}

/** Where the way turns sharply, as lengths along it; drawn corners are a little round. */
function cornersOf(line: Polyline, arrow: number): number[] {
  if (lengthOf(line) === 0) return []
  const step = arrow / 4
  const places = resampleByStep(line, step)
  const turns = places.map((at, k) => turnAt(places[k - 2], at, places[k + 2]))
  return turns.flatMap((turn, k) => {
    const near = turns.slice(Math.max(0, k - 3), k + 4)
    return turn > cornerTurn && turn === Math.max(...near) && turns.indexOf(turn, k - 3) >= k
      ? [k * step]
      : []
  })
}

function turnAt(before: Point | undefined, at: Point, after: Point | undefined): number {
  if (!before || !after) return 0
  const turn = Math.atan2(after.y - at.y, after.x - at.x) - Math.atan2(at.y - before.y, at.x - before.x)
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))
}
