/** Which of two movements comes first, and how alike their speeds are: cross-correlation of velocities. */
import type { Point } from '../geometry'
import type { Stretch } from './at-once'
import { lowPassed, lowPassFor } from './low-pass'
import { analysisHz } from './resample-time'
import type { Partner } from './symmetry'
import { velocityOf } from './velocity'

/** How two movements go together in time. */
export interface Lag {
  /** By how much the right one is later, ms; below 0 the left one is. */
  readonly lagMs: number
  /** Correlation of the velocities at that lag, and without any, −1 to 1. */
  readonly atLag: number
  readonly atOnce: number
}

/** A hand follows the other within this time; farther away likeness is chance, ms. */
const longestMs = 500
/** So much movement of both at once is needed, ms. More is stricter. */
const leastMs = 1000
/** Voluntary movement lies below this, Hz. */
const handCutOffHz = 10

/** The lag between both movements; null where they were hardly at once, or one of them stood still. */
export function lagOf(stretches: readonly Stretch[], partner: Partner): Lag | null {
  const moves = stretches.map(({ left, right }) => ({
    a: smoothVelocity(left),
    b: smoothVelocity(right.map(partner)),
  }))
  const moments = moves.reduce((sum, { a }) => sum + a.length, 0)
  if ((moments * 1000) / analysisHz < leastMs) return null
  const most = Math.round((longestMs * analysisHz) / 1000)
  const none = correlationAt(moves, 0)
  if (none === null) return null
  let best = { shift: 0, r: none }
  for (let far = 1; far <= most; far++) {
    for (const shift of [far, -far]) {
      const r = correlationAt(moves, shift)
      if (r !== null && r > best.r) best = { shift, r }
    }
  }
  return { lagMs: (best.shift * 1000) / analysisHz, atLag: best.r, atOnce: none }
}

interface Moves {
  readonly a: readonly Point[]
  readonly b: readonly Point[]
}

/** Pearson's r of both velocities, the second one looked at `shift` moments later; less than half the moments say nothing. */
function correlationAt(moves: readonly Moves[], shift: number): number | null {
  const pairs: (readonly [Point, Point])[] = []
  let all = 0
  for (const { a, b } of moves) {
    all += a.length
    for (let k = Math.max(0, -shift); k < a.length; k++) {
      const [p, q] = [a[k], b[k + shift]]
      if (!p || !q) break
      pairs.push([p, q])
    }
  }
  if (pairs.length < 2 || pairs.length < all / 2) return null
  const mean = (of: (pair: readonly [Point, Point]) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  const [ax, ay] = [mean(([p]) => p.x), mean(([p]) => p.y)]
  const [bx, by] = [mean(([, q]) => q.x), mean(([, q]) => q.y)]
  const both = mean(([p, q]) => (p.x - ax) * (q.x - bx) + (p.y - ay) * (q.y - by))
  const one = mean(([p]) => (p.x - ax) ** 2 + (p.y - ay) ** 2)
  const other = mean(([, q]) => (q.x - bx) ** 2 + (q.y - by) ** 2)
  const r = both / Math.sqrt(one * other)
  return Number.isFinite(r) ? r : null
}

function smoothVelocity(places: readonly Point[]): Point[] {
  const filter = lowPassFor(analysisHz, handCutOffHz)
  const xs = lowPassed(
    places.map(({ x }) => x),
    filter,
  )
  const ys = lowPassed(
    places.map(({ y }) => y),
    filter,
  )
  return velocityOf(
    xs.map((x, k) => ({ x, y: ys[k] ?? 0 })),
    analysisHz,
  )
}
