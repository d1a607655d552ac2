/** How far the dots of two drawings lie apart. */
import type { Dot } from './shape'

/**
 * Dots matched nearest first; a match counts as far as it moved, or as one gone and one come if that is less. What is
 * gone or come counts `weight` times its width. Units of the box.
 */
export function dotDistance(a: readonly Dot[], b: readonly Dot[], weight: number): number {
  if (a.length + b.length === 0) return 0
  const left = [...b]
  let squares = 0
  for (const dot of [...a].sort((p, q) => apart(p, nearestDot(p, b)) - apart(q, nearestDot(q, b)))) {
    const match = nearestDot(dot, left)
    if (match) left.splice(left.indexOf(match), 1)
    const gone = 2 * weight * Math.hypot(dot.r, match?.r ?? 0)
    squares += Math.min(apart(dot, match), gone) ** 2
  }
  for (const { r } of left) squares += (2 * weight * r) ** 2
  return Math.sqrt(squares)
}

function nearestDot(dot: Dot, among: readonly Dot[]): Dot | undefined {
  let best = among[0]
  for (const other of among) if (apart(dot, other) < apart(dot, best)) best = other
  return best
}

/** How far a dot has moved and grown; endless without another. */
function apart(dot: Dot, other: Dot | undefined): number {
  return other ? Math.hypot(dot.x - other.x, dot.y - other.y, dot.r - other.r) : Infinity
}
