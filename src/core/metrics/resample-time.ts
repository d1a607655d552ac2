/** Even time: readings at a fixed rate by linear interpolation. */
import type { Point } from '../geometry'
import type { InkSample } from '../ink'

/** Rate at which movement is analysed, Hz. */
export const analysisHz = 100

/** Places every 1/`hz` s from the first reading to the last that fits; readings must be deduped. */
export function resampleTime(samples: readonly InkSample[], hz: number = analysisHz): Point[] {
  const first = samples[0]
  const last = samples[samples.length - 1]
  if (!first || !last) return []
  const stepMs = 1000 / hz
  const count = Math.floor((last.tMs - first.tMs) / stepMs + 1e-9) + 1
  let index = 0
  return Array.from({ length: count }, (_, k) => {
    const at = first.tMs + k * stepMs
    while ((samples[index + 1]?.tMs ?? Infinity) < at) index += 1
    return interpolated(samples[index] ?? first, samples[index + 1] ?? last, at)
  })
}

function interpolated(from: InkSample, to: InkSample, tMs: number): Point {
  const span = to.tMs - from.tMs
  const t = span > 0 ? Math.min(1, Math.max(0, (tMs - from.tMs) / span)) : 0
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
}
