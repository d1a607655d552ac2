/** How the inchworm's body lies: pure poses, each a spine from tail to head as long as the body. */
import {
  between,
  distance,
  lengthOf,
  pointAlong,
  resampleToCount,
  type Point,
  type Polyline,
} from '../../core/geometry'

/** Points of every spine. */
const joints = 33

/** Share of its length the body covers when fully gathered in a step; lower is a higher hump. */
const gatheredShare = 0.56

/** The same for the pleased loop, the highest hump. */
const loopedShare = 0.2

/** How far the top of a hump bulges over its feet, as a share of its height. */
const bulge = 0.24

/** Share of its length the body may lack while it rolls over, so that a bend alone raises no hump. */
const rollingSlack = 0.02

/** Which way a resting inchworm faces. */
export type Facing = 'left' | 'right'

/** Where an inchworm off the path sits: the middle of the ground under it. */
export interface Seat {
  readonly at: Point
  readonly bodyLength: number
  readonly facing: Facing
}

/**
 * One moment of the inching gait. The head is on the path, `headAt` along it (clamped to the path).
 * Phase 0 and 1: stretched out; 0.5: tail drawn up, back arched. Near the path's start the body gathers
 * up, and only its last part lies on a straight run-up before the first point. It lies flat while it rolls
 * over from one side to the other, so that it never jumps.
 */
export function crawlSpine(path: Polyline, headAt: number, phase: number, bodyLength: number): Polyline {
  const head = clamp(headAt, 0, lengthOf(path))
  const side = backSide(stretchOf(path, head - bodyLength * gatheredShare, head))
  const gather = (side * side * (1 - Math.cos(phase * Math.PI * 2))) / 2
  const stretched = bodyLength * (1 - (1 - gatheredShare) * gather)
  const room = Math.max(head, bodyLength * gatheredShare)
  const base = stretchOf(path, head - Math.min(stretched, room), head)
  return arched(base, bodyLength, side)
}

/** Lying at ease, back a little arched. */
export function restingSpine(seat: Seat): Polyline {
  return arched(ground(seat, 0.9), seat.bodyLength)
}

/** Asleep: curled into a crescent around the seat, head tucked against the tail. */
export function curledSpine({ at, bodyLength, facing }: Seat): Polyline {
  const side = facing === 'right' ? 1 : -1
  const turns = 1.62 * Math.PI
  const curl = Array.from({ length: joints }, (_, k) => {
    const t = k / (joints - 1)
    const angle = Math.PI * 0.62 + turns * t
    const radius = 1 - 0.12 * t
    return { x: Math.cos(angle) * radius * side, y: Math.sin(angle) * radius * 0.8 }
  })
  const scale = bodyLength / lengthOf(curl)
  return evenly(
    curl.map(({ x, y }) => ({ x: at.x + x * scale, y: at.y + (y - 0.5) * scale })),
    bodyLength,
  )
}

/** Pleased: phase 0–1 raises the back into a high loop and lays it down again. */
export function loopSpine(seat: Seat, phase: number): Polyline {
  const raised = Math.sin(clamp(phase, 0, 1) * Math.PI)
  const share = 0.9 - (0.9 - loopedShare) * raised * raised
  return arched(ground(seat, share), seat.bodyLength)
}

/**
 * Which side of a spine is its back: 1 = left of the heading, -1 = right, between while it rolls over.
 * The back is up the page unless the heading is leftward, so that traced letters roll it over rarely.
 */
export function backSide(spine: Polyline): number {
  const [tail, head] = [spine[0], spine[spine.length - 1]]
  if (!tail || !head) return 1
  const reach = distance(tail, head)
  if (reach === 0) return 1
  return clamp(((head.x - tail.x) / reach + Math.SQRT1_2) / 0.25, -1, 1)
}

/** Direction of a polyline at a point of it, as a unit vector; to the right where it has none. */
export function headingAt(line: Polyline, index: number): Point {
  const [before, after] = [line[Math.max(0, index - 1)], line[Math.min(line.length - 1, index + 1)]]
  const reach = before && after ? distance(before, after) : 0
  if (!before || !after || reach === 0) return { x: 1, y: 0 }
  return { x: (after.x - before.x) / reach, y: (after.y - before.y) / reach }
}

/** The ground under a seat, covering a share of the body's length, tail first. */
function ground({ at, bodyLength, facing }: Seat, share: number): Polyline {
  const reach = (bodyLength * share) / 2
  const side = facing === 'right' ? 1 : -1
  return evenly([
    { x: at.x - reach * side, y: at.y },
    { x: at.x + reach * side, y: at.y },
  ])
}

/** The part of a path between two lengths; before its start it goes on straight. */
function stretchOf(path: Polyline, from: number, to: number): Point[] {
  const start = pointAlong(path, 0)
  const ahead = pointAlong(path, Math.max(1e-6, lengthOf(path) * 0.02))
  const reach = distance(start, ahead)
  const heading =
    reach > 0 ? { x: (ahead.x - start.x) / reach, y: (ahead.y - start.y) / reach } : { x: 1, y: 0 }
  return Array.from({ length: joints }, (_, k) => {
    const along = from + ((to - from) * k) / (joints - 1)
    return along >= 0
      ? pointAlong(path, along)
      : { x: start.x + heading.x * along, y: start.y + heading.y * along }
  })
}

/** A base line bent into a hump just high enough to give the body its length; both ends stay put. */
function arched(base: Polyline, bodyLength: number, side = backSide(base)): Polyline {
  if (side === 0) return evenly(base, bodyLength)
  const length = bodyLength * (1 - rollingSlack * (1 - side * side))
  let [low, high] = [0, bodyLength]
  for (let k = 0; k < 30; k++) {
    const height = (low + high) / 2
    if (lengthOf(humped(base, height * Math.sign(side))) < length) low = height
    else high = height
  }
  return evenly(humped(base, low * Math.sign(side)))
}

function humped(base: Polyline, height: number): Point[] {
  const [tail, head] = [base[0] ?? { x: 0, y: 0 }, base[base.length - 1] ?? { x: 0, y: 0 }]
  const reach = distance(tail, head)
  const along = reach > 0 ? { x: (head.x - tail.x) / reach, y: (head.y - tail.y) / reach } : { x: 1, y: 0 }
  return base.map((point, k) => {
    const t = k / (base.length - 1)
    const up = height * Math.sin(Math.PI * t) ** 2
    const over = -Math.abs(height) * bulge * Math.sin(Math.PI * 2 * t)
    return { x: point.x + along.y * up + along.x * over, y: point.y - along.x * up + along.y * over }
  })
}

/** The same line with evenly spaced joints; with a length, drawn in towards its head to measure exactly that. */
function evenly(line: Polyline, length?: number): Polyline {
  const even = resampleToCount(line, joints)
  const head = even[even.length - 1]
  const measured = lengthOf(even)
  if (length === undefined || !head || measured === 0) return even
  return even.map((point) => between(head, point, length / measured))
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
