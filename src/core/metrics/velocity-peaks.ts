/** Velocity peaks: how many times a stroke speeds up. Fewer means fewer sub-movements. */

/** Least prominence of a peak, as a share of the stroke's top speed. Higher counts fewer peaks. */
export const peakProminence = 0.05

/**
 * Local maxima of speed that stand out from their surroundings by at least 5 % of the maximum.
 * Prominence and plateaus as in scipy.signal.find_peaks. Answers their indices.
 */
export function velocityPeaks(speed: readonly number[]): number[] {
  const top = speed.reduce((high, v) => Math.max(high, v), 0)
  if (top === 0) return []
  return summits(speed).filter((at) => prominenceAt(speed, at) >= peakProminence * top)
}

function summits(speed: readonly number[]): number[] {
  const out: number[] = []
  for (let k = 1; k < speed.length - 1; k++) {
    const here = speed[k] ?? 0
    if (here <= (speed[k - 1] ?? 0)) continue
    let end = k
    while (end < speed.length - 1 && speed[end + 1] === here) end += 1
    if (end < speed.length - 1 && (speed[end + 1] ?? 0) < here) out.push(Math.floor((k + end) / 2))
    k = end
  }
  return out
}

function prominenceAt(speed: readonly number[], at: number): number {
  const height = speed[at] ?? 0
  const lowest = (step: 1 | -1) => {
    let low = height
    for (let k = at; k >= 0 && k < speed.length; k += step) {
      const here = speed[k] ?? 0
      if (here > height) break
      low = Math.min(low, here)
    }
    return low
  }
  return height - Math.max(lowest(1), lowest(-1))
}
