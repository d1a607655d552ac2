/** Dots along the outline of a thing: where it bends most, and none nearer to another than they have to be. Pure. */
import {
  distance,
  lengthOf,
  nearestOnSegment,
  pointAlong,
  type Point,
  type Polyline,
} from '../../core/geometry'

/** Where evenly spaced dots may begin, shares of the way between two. */
const phases = [0, 0.25, 0.5, 0.75] as const

/** `count` dots on a closed outline, at least `apart` from each other: its corners, else evenly spaced; or null. */
export function dotsOn(outline: Polyline, count: number, apart: number): Point[] | null {
  const tries = [corners(outline, count, apart), ...phases.map((phase) => evenly(outline, count, phase))]
  return tries.find((dots) => dots.length === count && areClear(dots, apart)) ?? null
}

function evenly(outline: Polyline, count: number, phase: number): Point[] {
  const around = [...outline, ...outline.slice(0, 1)]
  const total = lengthOf(around)
  return Array.from({ length: count }, (_, k) => pointAlong(around, ((k + phase) / count) * total))
}

/** The corners that keep its form best. */
function corners(outline: Polyline, count: number, apart: number): Point[] {
  const dots = [...outline]
  while (dots.length > count) {
    let [least, leastWorth] = [0, Infinity]
    for (let k = 0; k < dots.length; k++) {
      const worth = worthOf(dots, k, apart)
      if (worth < leastWorth) [least, leastWorth] = [k, worth]
    }
    dots.splice(least, 1)
  }
  return dots
}

/** Area that a corner adds; one that lies too near to its neighbour is worth least. */
function worthOf(dots: Polyline, k: number, apart: number): number {
  const [before, at, after] = [-1, 0, 1].map((by) => dots[(k + by + dots.length) % dots.length])
  if (!before || !at || !after) return 0
  const near = Math.min(distance(before, at), distance(at, after))
  const area =
    Math.abs((at.x - before.x) * (after.y - before.y) - (after.x - before.x) * (at.y - before.y)) / 2
  return near < apart ? near - apart : area
}

/** Whether dots keep apart, and no line between two comes near to a third. */
export function areClear(dots: Polyline, apart: number): boolean {
  return dots.every((dot, k) =>
    dots.every((from, i) => {
      const next = (i + 1) % dots.length
      const to = dots[next]
      if (!to || k === i || k === next) return true
      const onWay = distance(dot, nearestOnSegment(dot, from, to))
      return onWay >= apart * 0.5 && distance(dot, from) >= apart
    }),
  )
}

/** Places in the box, one unit wide, where a dot too many lies clear of the others; as many as are found. */
export function placesBeside(dots: Polyline, count: number, apart: number, random: () => number): Point[] {
  const found: Point[] = []
  for (let tries = 0; found.length < count && tries < 300; tries++) {
    const at = { x: random() - 0.5, y: random() - 0.5 }
    const all = [...dots, ...found]
    const onWay = dots.some((from, i) => {
      const to = dots[(i + 1) % dots.length]
      return to !== undefined && distance(at, nearestOnSegment(at, from, to)) < apart * 0.7
    })
    if (!onWay && all.every((other) => distance(at, other) >= apart)) found.push(at)
  }
  return found
}
