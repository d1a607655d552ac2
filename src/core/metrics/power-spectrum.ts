/**
 * Power spectrum by Welch's method: how strongly a signal swings at each frequency. Segments of 256 samples, half
 * overlapping, each without its mean and under a periodic Hann window; one-sided density, unit² per Hz.
 */
import FFT from 'fft.js'

/** Samples a segment has; a shorter signal has no spectrum. */
export const segmentSize = 256

/** Densities from 0 Hz to below half the rate, `hz / 256` apart; empty for a signal shorter than a segment. */
export function powerSpectrum(signal: readonly number[], hz: number): number[] {
  const starts = startsIn(signal.length)
  const densities = Array<number>(starts.length === 0 ? 0 : segmentSize / 2).fill(0)
  const transform = new FFT(segmentSize)
  for (const start of starts) {
    const powers = powersOf(signal.slice(start, start + segmentSize), transform)
    powers.forEach((power, k) => {
      const sides = k === 0 ? 1 : 2
      densities[k] = (densities[k] ?? 0) + (sides * power) / (hz * windowPower * starts.length)
    })
  }
  return densities
}

/** Power between two frequencies, both included: density summed over its bins, unit². */
export function bandPower(densities: readonly number[], hz: number, fromHz: number, toHz: number): number {
  const step = hz / segmentSize
  return densities.reduce((sum, density, k) => {
    const at = k * step
    return at >= fromHz && at <= toHz ? sum + density * step : sum
  }, 0)
}

const hann = Array.from(
  { length: segmentSize },
  (_, k) => 0.5 - 0.5 * Math.cos((2 * Math.PI * k) / segmentSize),
)
const windowPower = hann.reduce((sum, w) => sum + w * w, 0)

function startsIn(length: number): number[] {
  const count = Math.floor((length - segmentSize / 2) / (segmentSize / 2))
  return Array.from({ length: Math.max(0, count) }, (_, k) => (k * segmentSize) / 2)
}

/** Squared amplitudes of a segment below half the rate. */
function powersOf(segment: readonly number[], transform: FFT): number[] {
  const mean = segment.reduce((sum, v) => sum + v, 0) / segmentSize
  const out = new Float64Array(2 * segmentSize)
  transform.realTransform(
    out,
    Float64Array.from(segment, (v, k) => (v - mean) * (hann[k] ?? 0)),
  )
  return Array.from(
    { length: segmentSize / 2 },
    (_, k) => (out[2 * k] ?? 0) ** 2 + (out[2 * k + 1] ?? 0) ** 2,
  )
}
