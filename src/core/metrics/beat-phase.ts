/** How taps lie to a steady pulse: when in its turn they come, and how alike. Circular statistics of their phases. */

/** A pulse: one of its beats, and the time from beat to beat, ms. */
export interface Pulse {
  readonly firstMs: number
  readonly everyMs: number
}

/** Where taps lie to a pulse. */
export interface BeatPhase {
  /** Length of the mean of all phases as unit vectors, 0–1: 1 is always the same moment of the beat. */
  readonly likeness: number
  /** Mean distance of a tap from its nearest beat, ms; below 0 it comes before. Null where it has no direction. */
  readonly asynchronyMs: number | null
  readonly n: number
}

/** Fewer taps say nothing of a beat. */
const leastTaps = 4
/** Phases less alike than this have no mean that means anything, 0–1. Lower claims more. */
const leastLikeness = 0.2

/** Lays taps (ms) against a pulse; null for too few of them. */
export function beatPhase(tapsMs: readonly number[], { firstMs, everyMs }: Pulse): BeatPhase | null {
  if (tapsMs.length < leastTaps || everyMs <= 0) return null
  const phases = tapsMs.map((tMs) => (2 * Math.PI * (tMs - firstMs)) / everyMs)
  const mean = (of: (phase: number) => number) =>
    phases.reduce((sum, phase) => sum + of(phase), 0) / phases.length
  const [x, y] = [mean(Math.cos), mean(Math.sin)]
  const likeness = Math.min(1, Math.hypot(x, y))
  const asynchronyMs = likeness < leastLikeness ? null : (Math.atan2(y, x) / (2 * Math.PI)) * everyMs
  return { likeness, asynchronyMs, n: tapsMs.length }
}
