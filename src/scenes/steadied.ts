/** What a steadied hand looks like to whoever draws with it; the stroke that is kept stays what the hand did. */
import type { StrokeListener } from './ink-capture'
import type { Reading } from './pointer-state'
import { steadyWith } from './steady'

/** Lets a listener see readings steadied by a strength of 0–1, and hear of strokes as they were. */
export function steadied(listener: StrokeListener, strength: number): StrokeListener {
  if (strength === 0) return listener
  const steady = steadyWith(strength)
  let last: Reading | null = null
  const seen = (reading: Reading) => {
    last = reading
    return { ...reading, ...steady.follow(reading, reading.tMs) }
  }
  return {
    began(reading) {
      steady.reset()
      listener.began(seen(reading))
    },
    drew: (reading) => listener.drew(seen(reading)),
    ended(stroke) {
      // Who has arrived and lifts has arrived: what lags behind the hand catches up.
      if (last && !stroke.interrupted) listener.drew(last)
      last = null
      listener.ended(stroke)
    },
    discarded() {
      last = null
      listener.discarded()
    },
  }
}
