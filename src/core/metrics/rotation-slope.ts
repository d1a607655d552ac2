/** Turning things in the mind: how right and how fast by angle, and what each degree takes. */
import { reactionTimes } from './reaction-time'

/** One choice among things that are turned. */
export interface TurnedTrial {
  /** Between what is shown and what is asked for, degrees 0–180. */
  readonly angle: number
  readonly right: boolean
  readonly ms: number
}

/** All trials of one angle. */
export interface AngleSummary {
  readonly angle: number
  readonly trials: number
  readonly right: number
  /** Share right, 0–1. */
  readonly accuracy: number
  /** Middle time of right choices, ms; null where none came in time. */
  readonly medianMs: number | null
  /** Right choices that the middle rests on. */
  readonly timed: number
}

/** What a degree takes. */
export interface RotationSlope {
  /** Higher: each degree takes longer. Descriptive only; there is no value to reach. */
  readonly msPerDegree: number
  /** What it takes without any turning, ms. */
  readonly interceptMs: number
  /** Angles it rests on. */
  readonly angles: number
}

/** With fewer right choices at an angle its middle says little; with fewer angles there is no line. */
const least = { timed: 5, angles: 4 } as const

/** Trials sorted by angle, smallest first; times outside [150 ms, `latestMs`] are left out. */
export function byAngle(trials: readonly TurnedTrial[], latestMs: number): AngleSummary[] {
  const angles = [...new Set(trials.map(({ angle }) => angle))].sort((a, b) => a - b)
  return angles.map((angle) => {
    const here = trials.filter((trial) => trial.angle === angle)
    const right = here.filter((trial) => trial.right)
    const { medianMs, n } = reactionTimes(
      right.map(({ ms }) => ms),
      latestMs,
    )
    const accuracy = right.length / here.length
    return { angle, trials: here.length, right: right.length, accuracy, medianMs, timed: n }
  })
}

/**
 * The line of least squares through the middle times by angle; null with fewer than five right choices at four
 * angles. Source: mental rotation tasks, where time grows with the angle.
 */
export function rotationSlope(trials: readonly TurnedTrial[], latestMs: number): RotationSlope | null {
  const points = byAngle(trials, latestMs).flatMap(({ angle, medianMs, timed }) =>
    medianMs !== null && timed >= least.timed ? [{ x: angle, y: medianMs }] : [],
  )
  if (points.length < least.angles) return null
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean((p) => p.x), mean((p) => p.y)]
  const msPerDegree = mean((p) => (p.x - x) * (p.y - y)) / mean((p) => (p.x - x) ** 2)
  return { msPerDegree, interceptMs: y - msPerDegree * x, angles: points.length }
}
