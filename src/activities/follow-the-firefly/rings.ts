/** Rings in the air for a child who follows by keys: a press says when the firefly flies through. Pure. */
import { median } from '../../core/metrics/spread'
import { stepMs } from './motion'

/** The first ring comes after so long, the next ones so far apart, and none so near to the end, ms of usual speed. */
const ringMs = { first: 1600, next: 1800, end: 400 } as const
/** Around a ring the firefly is in the open for so long before and after, ms of usual speed. */
const openMs = 320
/** A press this long before or after the firefly is in a ring was for that ring, ms. Wider is easier. */
const windowMs = 450

/** Where on a way the rings hang, as steps of it. */
export function ringsOn(hidden: readonly boolean[]): number[] {
  const steps = (ms: number) => Math.round(ms / stepMs)
  const rings: number[] = []
  const last = hidden.length - 1 - steps(ringMs.end)
  for (let at = steps(ringMs.first); at <= last; at++) {
    const around = hidden.slice(at - steps(openMs), at + steps(openMs) + 1)
    if (around.includes(true)) continue
    rings.push(at)
    at += steps(ringMs.next) - 1
  }
  return rings
}

/** What presses tell of rings. */
export interface RingPresses {
  /** Rings with a press of their own. */
  readonly met: number
  /** Middle of how far those presses were from the moment, ms; null for none. */
  readonly offMs: number | null
  /** Presses that were for no ring. */
  readonly beside: number
}

/** Gives each ring, passed at these times, the nearest press that is left, all ms. */
export function ringPresses(passedMs: readonly number[], presses: readonly number[]): RingPresses {
  const left = new Set(presses.keys())
  const offs = passedMs.flatMap((passed) => {
    const off = (k: number) => Math.abs((presses[k] ?? Infinity) - passed)
    const [nearest] = [...left].toSorted((a, b) => off(a) - off(b))
    if (nearest === undefined || off(nearest) > windowMs) return []
    left.delete(nearest)
    return [off(nearest)]
  })
  return { met: offs.length, offMs: median(offs), beside: left.size }
}
