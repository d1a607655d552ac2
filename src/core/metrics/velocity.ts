/** How fast a movement runs: velocity by central differences, one-sided at both ends. */
import type { Point } from '../geometry'

/** Velocity at each of evenly timed places, units per second; empty for fewer than two. */
export function velocityOf(places: readonly Point[], hz: number): Point[] {
  if (places.length < 2) return []
  return places.map((place, k) => {
    const before = places[k - 1] ?? place
    const after = places[k + 1] ?? place
    const steps = k === 0 || k === places.length - 1 ? 1 : 2
    return { x: ((after.x - before.x) * hz) / steps, y: ((after.y - before.y) * hz) / steps }
  })
}

/** Speed of each velocity. */
export function speedOf(velocity: readonly Point[]): number[] {
  return velocity.map(({ x, y }) => Math.hypot(x, y))
}
