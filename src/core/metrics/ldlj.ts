/**
 * LDLJ-V, log dimensionless jerk from velocity: a second view of smoothness. No unit; nearer 0 is smoother.
 * DLJ = −(T³ / v²peak) Σ|v̈|² Δt with T = N·Δt. Hogan & Sternad 2009; vector form: Melendez-Calderon et al. 2021.
 */
import type { Point } from '../geometry'
import { speedOf } from './velocity'

/** Speeds below this share of the top speed are trimmed from both ends before LDLJ. */
const restShare = 0.05

/** LDLJ of a velocity (the canonical form: curvature counts alike in every attempt at one glyph). */
export function ldljVector(velocity: readonly Point[], hz: number): number | null {
  const second = velocity.slice(2).map((v, k) => {
    const [a, b] = [velocity[k], velocity[k + 1]]
    return a && b ? Math.hypot(v.x - 2 * b.x + a.x, v.y - 2 * b.y + a.y) : 0
  })
  return logJerk(second, topOf(speedOf(velocity)), velocity.length, hz)
}

/** LDLJ of a speed profile; never to be plotted beside the vector form. */
export function ldljScalar(speed: readonly number[], hz: number): number | null {
  const second = speed.slice(2).map((v, k) => Math.abs(v - 2 * (speed[k + 1] ?? 0) + (speed[k] ?? 0)))
  return logJerk(second, topOf(speed), speed.length, hz)
}

/** A velocity without the rest before and after the movement. */
export function withoutRest(velocity: readonly Point[]): Point[] {
  const speed = speedOf(velocity)
  const least = restShare * topOf(speed)
  const from = speed.findIndex((v) => v >= least)
  const to = speed.findLastIndex((v) => v >= least)
  return from < 0 ? [] : velocity.slice(from, to + 1)
}

function logJerk(second: readonly number[], top: number, count: number, hz: number): number | null {
  const squared = second.reduce((sum, d) => sum + (d * hz * hz) ** 2, 0)
  if (count < 4 || top === 0 || squared === 0) return null
  return -Math.log(((count / hz) ** 3 / top ** 2) * (squared / hz))
}

function topOf(speed: readonly number[]): number {
  return speed.reduce((high, v) => Math.max(high, v), 0)
}
