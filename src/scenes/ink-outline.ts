/** The outline of an inked line: a round pen whose line swells a little where the hand slows, as ink does. Pure. */
import { getStroke } from 'perfect-freehand'
import type { Point } from '../core/geometry'

/**
 * How the pen runs. `thinning`: share of the width that speed takes away; little, for a line must be as wide as the
 * road it is compared with. `streamline`: how far ink trails the finger, 0 not at all; `smoothing`: of the edges.
 */
const pen = { thinning: 0.2, smoothing: 0.6, streamline: 0.1, simulatePressure: true } as const

/** The outline of a line drawn with a pen of a width, closed, in the units of the points; a tap is a dot. */
export function inkOutline(points: readonly Point[], width: number): Point[] {
  return getStroke(
    points.map(({ x, y }) => [x, y]),
    { ...pen, size: width, last: true },
  ).map(([x, y]) => ({ x, y }))
}

/** A line is cut where it has so many points, so that drawing the next one costs the same however long it grows. */
const pieceLength = 160
/** Points that neighbouring pieces share, so that no seam shows. */
const shared = 6

/** The pieces that a growing line is drawn in; all but the last stay as they are. */
export function inkPieces(points: readonly Point[]): Point[][] {
  const step = pieceLength - shared
  const count = Math.max(1, Math.ceil((points.length - shared) / step))
  return Array.from({ length: count }, (_, k) => points.slice(k * step, k * step + pieceLength))
}
