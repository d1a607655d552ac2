/**
 * Mirror writing: whether a drawing is nearer to the mirror image of a glyph than to the glyph. What was drawn
 * is told apart from how: the strokes' order and direction play no part here.
 */
import { boundsOf, type Point, type Polyline } from '../geometry'

/** Mean distances between a drawing and a glyph turned four ways, as shares of the larger side. */
export interface Turnings {
  readonly identity: number
  readonly mirrored: number
  readonly upsideDown: number
  readonly halfTurned: number
}

/** Whether a glyph was mirrored. Null when glyph and mirror image are too alike to tell. */
export interface Reversal {
  readonly mirrored: boolean | null
  readonly turnings: Turnings
}

/** A drawing is mirrored when its mirror distance is below this share of its plain distance. */
const mirrorShare = 0.6
/** Below this left-right asymmetry (0.25 for L) a glyph is too symmetric to be mirrored. */
const leastAsymmetry = 0.03

/**
 * Compares places of a drawing with places of a glyph, both about evenly spaced, in any units; needs some of each.
 * The rule leaves e, n, u, m, Q, 8, M and Y, and all symmetric glyphs, untold.
 */
export function reversalOf(ink: Polyline, glyph: Polyline): Reversal {
  const turnings = turningsOf(ink, glyph)
  const told = asymmetryOf(glyph) >= leastAsymmetry
  return { mirrored: told ? turnings.mirrored < mirrorShare * turnings.identity : null, turnings }
}

/** Distances of a drawing from a glyph as it is, mirrored, upside down and turned by half. */
export function turningsOf(ink: Polyline, glyph: Polyline): Turnings {
  const drawn = centred(ink)
  const target = centred(glyph)
  return {
    identity: chamfer(drawn, target),
    mirrored: chamfer(flipped(drawn, -1, 1), target),
    upsideDown: chamfer(flipped(drawn, 1, -1), target),
    halfTurned: chamfer(flipped(drawn, -1, -1), target),
  }
}

/** How unlike a glyph is to its own mirror image: 0 for A, 0.25 for L. */
export function asymmetryOf(glyph: Polyline): number {
  const target = centred(glyph)
  return chamfer(flipped(target, -1, 1), target)
}

/** Mean of the two mean nearest-neighbour distances. */
function chamfer(a: readonly Point[], b: readonly Point[]): number {
  return (meanNearest(a, b) + meanNearest(b, a)) / 2
}

function meanNearest(from: readonly Point[], to: readonly Point[]): number {
  let sum = 0
  for (const p of from) {
    let least = Infinity
    for (const q of to) least = Math.min(least, (p.x - q.x) ** 2 + (p.y - q.y) ** 2)
    sum += Math.sqrt(least)
  }
  return sum / from.length
}

function centred(points: Polyline): Point[] {
  const box = boundsOf(points)
  const side = Math.max(box.width, box.height) || 1
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return points.map((p) => ({ x: (p.x - x) / side, y: (p.y - y) / side }))
}

function flipped(points: readonly Point[], across: 1 | -1, down: 1 | -1): Point[] {
  return points.map(({ x, y }) => ({ x: across * x, y: down * y }))
}
