/** Strokes shown again in the order and direction they were drawn, at an even pace. */
import { useEffect, useState } from 'preact/hooks'
import { lengthOf, pointAlong, type Polyline } from '../../../core/geometry'

/** A replay. */
export interface Replaying {
  /** What is there at this moment; null while nothing is replayed. */
  readonly shown: readonly Polyline[] | null
  start(): void
  stop(): void
}

/** Pace of the make-believe pen, units per second. */
const pace = 110
/** A lift takes as long as this much way. */
const liftLength = 35

/** Replays strokes when started, and ends by itself. */
export function useReplay(strokes: readonly Polyline[]): Replaying {
  const [along, setAlong] = useState<number | null>(null)
  const total = strokes.reduce((sum, line) => sum + lengthOf(line) + liftLength, 0)
  const playing = along !== null
  useEffect(() => {
    if (!playing) return undefined
    const begin = performance.now()
    let frame = requestAnimationFrame(function tick(now) {
      const way = ((now - begin) / 1000) * pace
      setAlong(way < total ? way : null)
      if (way < total) frame = requestAnimationFrame(tick)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing])
  return {
    shown: along === null ? null : drawnSoFar(strokes, along),
    start: () => setAlong(0),
    stop: () => setAlong(null),
  }
}

/** The strokes a pen has made after a way of that length, lifts included. */
function drawnSoFar(strokes: readonly Polyline[], along: number): Polyline[] {
  let left = along
  return strokes.map((line) => {
    const here = left
    left -= lengthOf(line) + liftLength
    return here <= 0 ? [] : upTo(line, here)
  })
}

function upTo(line: Polyline, length: number): Polyline {
  let passed = 0
  const whole = line.filter((at, k) => {
    const before = line[k - 1]
    passed += before ? Math.hypot(at.x - before.x, at.y - before.y) : 0
    return passed <= length
  })
  return [...whole, pointAlong(line, length)]
}
