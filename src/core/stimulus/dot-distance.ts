/** How far the dots of two drawings lie apart. */
import type { Dot } from './shape'

/** A dot with its like in the other drawing, or one of either that has none. */
export interface DotMatch {
  /** How far it has moved and grown; endless without a like. */
  readonly apart: number
  /** Its radius and that of its like, as one. */
  readonly size: number
}

/** Dots matched, those that lie nearest to any first. */
export function dotMatches(a: readonly Dot[], b: readonly Dot[]): readonly DotMatch[] {
  if (a.length + b.length === 0) return []
  const left = [...b]
  const matches: DotMatch[] = []
  const inTurn = a.map((dot) => ({ dot, nearest: apart(dot, nearestDot(dot, b)) }))
  for (const { dot } of inTurn.sort((p, q) => p.nearest - q.nearest)) {
    const match = nearestDot(dot, left)
    if (match) left.splice(left.indexOf(match), 1)
    matches.push({ apart: apart(dot, match), size: Math.hypot(dot.r, match?.r ?? 0) })
  }
  for (const { r } of left) matches.push({ apart: Infinity, size: r })
  return matches
}

/**
 * How far dots lie apart in all: a match counts as far as it moved, or as one gone and one come if that is less. What
 * is gone or come counts `weight` times its width. Units of the box.
 */
export function dotDistance(matches: readonly DotMatch[], weight: number): number {
  let squares = 0
  for (const { apart, size } of matches) squares += Math.min(apart, 2 * weight * size) ** 2
  return Math.sqrt(squares)
}

function nearestDot(dot: Dot, among: readonly Dot[]): Dot | undefined {
  let best: Dot | undefined
  let least = Infinity
  for (const other of among) {
    const far = apart(dot, other)
    if (best && far >= least) continue
    best = other
    least = far
  }
  return best
}

/** A plain root: `Math.hypot` is many times slower. */
function apart(dot: Dot, other: Dot | undefined): number {
  if (!other) return Infinity
  const [x, y, r] = [dot.x - other.x, dot.y - other.y, dot.r - other.r]
  return Math.sqrt(x * x + y * y + r * r)
}
