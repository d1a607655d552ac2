/** How far two drawings of lines lie apart at their worst place (Hausdorff distance). */
import type { Polyline } from '../geometry'

/** Straight pieces, four numbers each: from x, y to x, y. */
export type Pieces = Float64Array

/** A piece longer than this is compared at places between its ends too, units of the box. */
const grain = 0.1

/** Lines as pieces, to be compared with many others. */
export function piecesOf(lines: readonly Polyline[]): Pieces {
  const count = lines.reduce((sum, line) => sum + Math.max(1, line.length - 1), 0)
  const pieces = new Float64Array(4 * count)
  let at = 0
  for (const line of lines) {
    const [first] = line
    if (line.length === 1 && first) at = put(pieces, at, first, first)
    for (let k = 1; k < line.length; k++) {
      const [from, to] = [line[k - 1], line[k]]
      if (from && to) at = put(pieces, at, from, to)
    }
  }
  return pieces.subarray(0, at)
}

/** The farthest that any place of either drawing lies from the lines of the other; 1 when only one has lines. */
export function distanceOfPieces(a: Pieces, b: Pieces): number {
  if (a.length === 0 && b.length === 0) return 0
  if (a.length === 0 || b.length === 0) return 1
  return Math.sqrt(farthest(b, a, farthest(a, b, 0)))
}

/** Whether any place of either drawing lies farther than this from the lines of the other: found sooner than how far. */
export function liesFarther(a: Pieces, b: Pieces, than: number): boolean {
  if (a.length === 0 || b.length === 0) return a.length !== b.length
  const most = than * than
  return farthest(a, b, most, most) > most || farthest(b, a, most, most) > most
}

/** The farthest that any place of lines lies from other lines. */
export function lineDistance(a: readonly Polyline[], b: readonly Polyline[]): number {
  return distanceOfPieces(piecesOf(a), piecesOf(b))
}

type XY = { readonly x: number; readonly y: number }

function put(pieces: Pieces, at: number, from: XY, to: XY): number {
  pieces[at] = from.x
  pieces[at + 1] = from.y
  pieces[at + 2] = to.x
  pieces[at + 3] = to.y
  return at + 4
}

/**
 * The largest squared distance from places of one to the other, or `most` if none is larger. A place is left as soon
 * as something nearer than `most` is found, and the search goes on from where the place before it was nearest. It ends
 * at the first place that lies farther than `enough`.
 */
function farthest(from: Pieces, to: Pieces, most: number, enough = Infinity): number {
  let worst = most
  let start = 0
  const look = (x: number, y: number) => {
    let least = Infinity
    let at = start
    do {
      const squared = squaredToPiece(x, y, to, at)
      if (squared < least) {
        least = squared
        if (least <= worst) {
          start = at
          return
        }
      }
      // Near the last find first, then on to the end and round.
      at += 4
      if (at === to.length) at = 0
    } while (at !== start)
    worst = least
  }
  for (let at = 0; at < from.length; at += 4) {
    const x = from[at] ?? 0
    const y = from[at + 1] ?? 0
    const dx = (from[at + 2] ?? 0) - x
    const dy = (from[at + 3] ?? 0) - y
    const places = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) / grain))
    for (let k = 0; k <= places; k++) look(x + (dx * k) / places, y + (dy * k) / places)
    if (worst > enough) return worst
  }
  return worst
}

/** The squared distance from a place to the piece that begins at a number of `pieces`. */
export function squaredToPiece(px: number, py: number, pieces: Pieces, at: number): number {
  const ax = pieces[at] ?? 0
  const ay = pieces[at + 1] ?? 0
  const dx = (pieces[at + 2] ?? 0) - ax
  const dy = (pieces[at + 3] ?? 0) - ay
  const ex = px - ax
  const ey = py - ay
  const along = ex * dx + ey * dy
  if (along <= 0) return ex * ex + ey * ey
  const squared = dx * dx + dy * dy
  // Most places lie beside no piece but beyond its ends: dividing is left to those that do.
  const t = along >= squared ? 1 : along / squared
  const x = ax + dx * t - px
  const y = ay + dy * t - py
  return x * x + y * y
}
