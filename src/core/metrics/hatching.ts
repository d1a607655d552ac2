/** Hatching: whether the strokes of colouring run one way, and whether it is the way asked for. */
import type { Polyline } from '../geometry'

/** The direction of ink, forth and back being one. */
export interface Hatching {
  /** How much the strokes run one way: 1 all parallel … 0 every way alike. */
  readonly consistency: number
  /** The way they run on the whole, degrees from lying, 0–180, counter-clockwise as seen. */
  readonly meanDeg: number
  /** Mean angle between the strokes and a way asked for, 0–90 degrees; 45 is what chance gives. */
  readonly offDeg: number | null
  /** Length of the ink. */
  readonly length: number
}

/** The hatching of ink whose points are about evenly spaced; null for ink without length. */
export function hatchingOf(lines: readonly Polyline[], askedDeg: number | null): Hatching | null {
  let [total, cos, sin, off] = [0, 0, 0, 0]
  for (const line of lines) {
    for (let k = 1; k < line.length; k++) {
      const [from, to] = [line[k - 1], line[k]]
      if (!from || !to) continue
      const [dx, dy] = [to.x - from.x, from.y - to.y]
      const length = Math.sqrt(dx * dx + dy * dy)
      const angle = Math.atan2(dy, dx)
      total += length
      // Twice the angle: forth and back fall on one direction.
      cos += length * Math.cos(2 * angle)
      sin += length * Math.sin(2 * angle)
      off += length * betweenLines((angle * 180) / Math.PI, askedDeg ?? 0)
    }
  }
  if (total === 0) return null
  const meanDeg = ((Math.atan2(sin, cos) * 90) / Math.PI + 180) % 180
  return {
    consistency: Math.sqrt(cos * cos + sin * sin) / total,
    meanDeg,
    offDeg: askedDeg === null ? null : off / total,
    length: total,
  }
}

/** The angle between two lines, 0–90 degrees. */
function betweenLines(oneDeg: number, otherDeg: number): number {
  const apart = Math.abs(oneDeg - otherDeg) % 180
  return Math.min(apart, 180 - apart)
}
