/**
 * Zero-lag low-pass: a second-order Butterworth filter run forward and backward.
 * The design cut-off is raised by 1/0.80224 so that the two passes together cut at the stated frequency
 * (Winter, Biomechanics and Motor Control of Human Movement, dual-pass correction).
 */

/** Filter coefficients and the steady state each pass starts from. */
export interface LowPass {
  readonly b: readonly [number, number, number]
  readonly a: readonly [1, number, number]
  readonly z0: number
  readonly z1: number
}

const twoPasses = (Math.SQRT2 - 1) ** 0.25
const padding = 9

/** The filter for a sampling rate and an effective cut-off, both Hz. */
export function lowPassFor(sampleHz: number, cutOffHz: number): LowPass {
  const w = Math.tan((Math.PI * (cutOffHz / twoPasses)) / sampleHz)
  const d = 1 + Math.SQRT2 * w + w * w
  const b0 = (w * w) / d
  const a1 = (2 * (w * w - 1)) / d
  const a2 = (1 - Math.SQRT2 * w + w * w) / d
  const B1 = 2 * b0 - a1 * b0
  const B2 = b0 - a2 * b0
  const z0 = (B1 + B2) / (1 + a1 + a2)
  return { b: [b0, 2 * b0, b0], a: [1, a1, a2], z0, z1: B2 - a2 * z0 }
}

/** The signal without what is faster than the cut-off; ten samples or fewer come back as they are. */
export function lowPassed(signal: readonly number[], filter: LowPass): number[] {
  if (signal.length <= padding + 1) return [...signal]
  const padded = oddlyPadded(signal)
  const forward = onePass(padded, filter)
  const both = onePass(forward.reverse(), filter).reverse()
  return both.slice(padding, both.length - padding)
}

function oddlyPadded(signal: readonly number[]): number[] {
  const first = signal[0] ?? 0
  const last = signal[signal.length - 1] ?? 0
  const before = Array.from({ length: padding }, (_, k) => 2 * first - (signal[padding - k] ?? first))
  const after = Array.from({ length: padding }, (_, k) => 2 * last - (signal[signal.length - 2 - k] ?? last))
  return [...before, ...signal, ...after]
}

function onePass(signal: readonly number[], { b, a, z0, z1 }: LowPass): number[] {
  const start = signal[0] ?? 0
  let held0 = z0 * start
  let held1 = z1 * start
  return signal.map((x) => {
    const y = b[0] * x + held0
    held0 = b[1] * x - a[1] * y + held1
    held1 = b[2] * x - a[2] * y
    return y
  })
}
