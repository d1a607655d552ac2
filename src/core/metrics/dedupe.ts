/** Readings in honest order: one per instant, time never running backwards. */
import type { InkSample } from '../ink'

/** Keeps the later of two readings at the same instant and drops any that run back in time. */
export function dedupe(samples: readonly InkSample[]): InkSample[] {
  const out: InkSample[] = []
  for (const sample of samples) {
    const last = out[out.length - 1]
    if (last && sample.tMs < last.tMs) continue
    if (last && sample.tMs === last.tMs) out[out.length - 1] = sample
    else out.push(sample)
  }
  return out
}
