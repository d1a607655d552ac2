/**
 * SPARC, spectral arc length: how smooth a movement is. No unit; 0 would be perfectly smooth, one smooth reach
 * is about −1.4, letters lie between −2 and −5. Balasubramanian et al. 2015, doi:10.1186/s12984-015-0090-9, with
 * padding level 4, 10 Hz and an amplitude threshold of 0.05.
 */
import FFT from 'fft.js'

const paddingLevel = 4
const highestHz = 10
const amplitudeThreshold = 0.05

/** SPARC of a speed profile sampled at `hz`; null without movement or when sampled too slowly (20 Hz or less). */
export function sparc(speed: readonly number[], hz: number): number | null {
  if (speed.length < 2 || hz <= 2 * highestHz) return null
  const size = paddedSize(speed.length)
  const step = hz / size
  const amplitudes = amplitudesOf(speed, size, Math.floor(highestHz / step))
  const top = amplitudes.reduce((high, a) => Math.max(high, a), 0)
  if (top === 0) return null
  const shares = amplitudes.map((a) => a / top)
  const from = shares.findIndex((share) => share >= amplitudeThreshold)
  const to = shares.findLastIndex((share) => share >= amplitudeThreshold)
  const band = (to - from) * step
  if (band === 0) return null
  return -arcLength(shares, from, to, step / band)
}

function arcLength(shares: readonly number[], from: number, to: number, run: number): number {
  let length = 0
  for (let k = from + 1; k <= to; k++) length += Math.hypot(run, (shares[k] ?? 0) - (shares[k - 1] ?? 0))
  return length
}

/** The next power of two, then padded fourfold twice over. */
function paddedSize(length: number): number {
  let size = 1
  while (size < length) size *= 2
  return size * 2 ** paddingLevel
}

/** Amplitudes from 0 Hz to the last bin. Speed is never negative, so the strongest of the whole spectrum is at 0 Hz. */
function amplitudesOf(speed: readonly number[], size: number, last: number): number[] {
  const input = new Float64Array(size)
  input.set(speed)
  const out = new Float64Array(2 * size)
  new FFT(size).realTransform(out, input)
  return Array.from({ length: last + 1 }, (_, k) => Math.hypot(out[2 * k] ?? 0, out[2 * k + 1] ?? 0))
}
