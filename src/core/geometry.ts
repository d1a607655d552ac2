/** Plain planar geometry. Points are `{ x, y }`, y grows downward, units are the caller's. */

/** A place on the page. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A line through points, in drawing order. */
export type Polyline = readonly Point[]

/** An upright box. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Straight-line distance between two points. A plain root: `Math.hypot` is many times slower. */
export function distance(a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  return Math.sqrt(dx * dx + dy * dy)
}

/** The point a share `t` (0–1) of the way from `a` to `b`. */
export function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}

/** Total length of a polyline; 0 for fewer than two points. */
export function lengthOf(line: Polyline): number {
  let total = 0
  let last: Point | undefined
  for (const point of line) {
    if (last) total += distance(last, point)
    last = point
  }
  return total
}

/** The point of segment `a`–`b` nearest to `p`. */
export function nearestOnSegment(p: Point, a: Point, b: Point): Point {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const squared = dx * dx + dy * dy
  if (squared === 0) return a
  const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared))
  return between(a, b, t)
}

/** Distance from `p` to the nearest place on a polyline; `Infinity` for an empty one. */
export function distanceToPolyline(p: Point, line: Polyline): number {
  let best = Infinity
  let last: Point | undefined
  for (const point of line) {
    best = Math.min(best, squaredDistance(p, last ?? point, point))
    last = point
  }
  return Math.sqrt(best)
}

/** Squared distance from `p` to segment `a`–`b`, without making points: measuring asks for it very often. */
function squaredDistance(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const squared = dx * dx + dy * dy
  const along = squared === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared
  const t = along < 0 ? 0 : along > 1 ? 1 : along
  const x = a.x + dx * t - p.x
  const y = a.y + dy * t - p.y
  return x * x + y * y
}

/**
 * A polyline resampled at equal arc length, ends included.
 * `count` points; a line without length repeats its point, and a count of 1 gives the start alone.
 */
export function resampleToCount(line: Polyline, count: number): Point[] {
  const first = line[0]
  if (!first) return []
  const total = lengthOf(line)
  if (total === 0) return Array.from({ length: count }, () => first)
  const out: Point[] = []
  let travelled = 0
  let index = 1
  let from = first
  for (let k = 0; k < count; k++) {
    const target = count > 1 ? (total * k) / (count - 1) : 0
    let to = line[index] ?? from
    let step = distance(from, to)
    while (travelled + step < target && index < line.length - 1) {
      travelled += step
      from = to
      index += 1
      to = line[index] ?? from
      step = distance(from, to)
    }
    out.push(step === 0 ? from : between(from, to, Math.min(1, Math.max(0, (target - travelled) / step))))
  }
  return out
}

/** A polyline resampled at equal arc length with `floor(length / step + 0.5) + 1` points; `step` is above 0. */
export function resampleByStep(line: Polyline, step: number): Point[] {
  if (!(step > 0)) throw new Error(`a step must be above 0: ${step}`)
  return resampleToCount(line, Math.floor(lengthOf(line) / step + 0.5) + 1)
}

/** The fewest points of a polyline that leave no other of its points farther than `tolerance` from it; ends stay. */
export function simplified(line: Polyline, tolerance: number): Point[] {
  const [first] = line
  const last = line[line.length - 1]
  if (!first || !last || line.length < 3) return [...line]
  let farthest = 0
  let at = 0
  for (const [k, point] of line.entries()) {
    const off = distance(point, nearestOnSegment(point, first, last))
    if (off > farthest) [farthest, at] = [off, k]
  }
  if (farthest <= tolerance) return [first, last]
  return [
    ...simplified(line.slice(0, at + 1), tolerance).slice(0, -1),
    ...simplified(line.slice(at), tolerance),
  ]
}

/** The point a given length along a polyline, clamped to its ends; the origin for an empty line. */
export function pointAlong(line: Polyline, length: number): Point {
  let left = length
  let last: Point | undefined
  for (const point of line) {
    if (last) {
      const step = distance(last, point)
      if (left <= step) return step === 0 ? point : between(last, point, Math.max(0, left / step))
      left -= step
    }
    last = point
  }
  return last ?? { x: 0, y: 0 }
}

/** The part of a polyline between two lengths along it, its ends included. */
export function partAlong(line: Polyline, from: number, to: number): Point[] {
  const within: Point[] = []
  let passed = 0
  let last: Point | undefined
  for (const point of line) {
    if (last) passed += distance(last, point)
    if (passed > from && passed < to) within.push(point)
    last = point
  }
  return [pointAlong(line, from), ...within, pointAlong(line, to)]
}

/** Smallest upright box around all points; empty input gives a box without size at the origin. */
export function boundsOf(points: Iterable<Point>): Box {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left === Infinity) return { x: 0, y: 0, width: 0, height: 0 }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Larger side of the box around lines; 0 for none. */
export function largerSideOf(lines: readonly Polyline[]): number {
  const box = boundsOf(lines.flat())
  return Math.max(box.width, box.height)
}

/** Whether a closed outline holds a place (even–odd rule). */
export function holds(outline: Polyline, { x, y }: Point): boolean {
  let inside = false
  let last = outline[outline.length - 1]
  for (const point of outline) {
    if (last && point.y > y !== last.y > y) {
      const at = point.x + ((y - point.y) * (last.x - point.x)) / (last.y - point.y)
      if (x < at) inside = !inside
    }
    last = point
  }
  return inside
}

/** Whether an upright box holds all of a square around a place, give or take `slack`. */
export function holdsSquare(box: Box, { x, y }: Point, size: number, slack: number): boolean {
  const half = size / 2 - slack
  return (
    x >= box.x + half && y >= box.y + half && x <= box.x + box.width - half && y <= box.y + box.height - half
  )
}

/** Signed area of a closed outline (shoelace): with y downward, negative is counter-clockwise as seen. */
export function signedArea(outline: Polyline): number {
  let doubled = 0
  let last = outline[outline.length - 1]
  for (const point of outline) {
    if (last) doubled += last.x * point.y - point.x * last.y
    last = point
  }
  return doubled / 2
}
