/**
 * Steadying of what is seen, never of what is stored: a one-euro filter, whose delay shrinks as the hand moves
 * faster (Casiez, Roussel & Vogel 2012). Strength 0 follows the hand exactly.
 */
import type { Point } from '../core/geometry'

/** A point that follows a hand. */
export interface Steady {
  /** The place to show for a reading at `tMs`, ms. */
  follow(place: Point, tMs: number): Point
  /** The hand left: the next reading starts anew. */
  reset(): void
}

/** Cut-off of a resting hand at full strength and at none, Hz. Lower is calmer and later. */
const calmestHz = 0.8
const liveliestHz = 12
/** How much of the speed (units per second) is added to the cut-off. Higher follows fast hands sooner. */
const perSpeed = 0.012
/** Cut-off of the speed itself, Hz. */
const speedHz = 1

/** A filter of strength 0–1. */
export function steadyWith(strength: number): Steady {
  const restingHz = liveliestHz * (calmestHz / liveliestHz) ** strength
  let last: {
    readonly place: Point
    readonly raw: Point
    readonly speed: Point
    readonly tMs: number
  } | null = null
  return {
    follow(raw, tMs) {
      const seconds = last ? (tMs - last.tMs) / 1000 : 0
      if (strength === 0 || !last || seconds <= 0) {
        if (!last || strength === 0) last = { place: raw, raw, speed: { x: 0, y: 0 }, tMs }
        return last.place
      }
      const blendSpeed = shareAt(speedHz, seconds)
      const speed = mixed(
        last.speed,
        { x: (raw.x - last.raw.x) / seconds, y: (raw.y - last.raw.y) / seconds },
        blendSpeed,
      )
      const hz = restingHz + perSpeed * Math.hypot(speed.x, speed.y)
      const place = mixed(last.place, raw, shareAt(hz, seconds))
      last = { place, raw, speed, tMs }
      return place
    },
    reset() {
      last = null
    },
  }
}

/** Share of the new value that a low-pass of a cut-off takes over after so many seconds. */
function shareAt(hz: number, seconds: number): number {
  const tau = 1 / (2 * Math.PI * hz)
  return 1 / (1 + tau / seconds)
}

function mixed(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}
