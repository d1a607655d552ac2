/** Sensor drop-outs: a lift too short and too near to be the hand's is no lift. */
import { distance } from '../geometry'
import type { InkSample } from '../ink'

/** Longest gap that still counts as a drop-out, ms. Larger merges more. Design default. */
export const dropOutMs = 40

/** Farthest jump that still counts as a drop-out, mm. Larger merges more. Design default. */
export const dropOutMm = 1.5

/** Strokes with drop-outs joined. `jump` is the farthest jump, in the samples' own unit. */
export function mergeDropOuts(strokes: readonly (readonly InkSample[])[], jump: number): InkSample[][] {
  const out: InkSample[][] = []
  for (const stroke of strokes) {
    const before = out[out.length - 1]
    if (before && isDropOut(before[before.length - 1], stroke[0], jump)) before.push(...stroke)
    else out.push([...stroke])
  }
  return out
}

function isDropOut(end: InkSample | undefined, start: InkSample | undefined, jump: number): boolean {
  if (!end || !start) return false
  return isShortGap(start.tMs - end.tMs, distance(end, start), jump)
}

/** Whether a gap of `gapMs` across `gap` is a drop-out. */
export function isShortGap(gapMs: number, gap: number, jump: number): boolean {
  return gapMs <= dropOutMs && gap <= jump
}
