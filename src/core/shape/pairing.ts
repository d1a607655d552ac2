/** Who is nearest to whom: each place of one drawing paired with one of another, both ways. */
import { stride, type Places } from './places'

/** For each place of the ink the nearest of the template, and the other way round. */
export interface Pairing {
  readonly ofInk: Int32Array
  readonly ofTarget: Int32Array
  /** Squared distance of each place of the template from its nearest. */
  readonly nearest: Float64Array
}

/** Room for pairings of so many places of ink with up to so many of a template. */
export function pairingFor(inkSize: number, targetSize: number): Pairing {
  return {
    ofInk: new Int32Array(inkSize),
    ofTarget: new Int32Array(targetSize),
    nearest: new Float64Array(targetSize),
  }
}

/** Pairs every `step`th place and answers how unlike the two are: the root of the mean squared distance, both ways alike. */
export function pairUp(ink: Places, target: Places, { ofInk, ofTarget, nearest }: Pairing, step = 1): number {
  const jump = stride * step
  nearest.fill(Infinity)
  let inkSum = 0
  for (let a = 0; a < ink.length; a += jump) {
    const x = ink[a] ?? 0
    const y = ink[a + 1] ?? 0
    const u = ink[a + 2] ?? 0
    const v = ink[a + 3] ?? 0
    const i = a / stride
    let least = Infinity
    let mate = 0
    for (let b = 0, j = 0; b < target.length; b += jump, j += step) {
      const dx = x - (target[b] ?? 0)
      const dy = y - (target[b + 1] ?? 0)
      const du = u - (target[b + 2] ?? 0)
      const dv = v - (target[b + 3] ?? 0)
      const squared = dx * dx + dy * dy + du * du + dv * dv
      if (squared < least) {
        least = squared
        mate = j
      }
      if (squared < (nearest[j] ?? 0)) {
        nearest[j] = squared
        ofTarget[j] = i
      }
    }
    ofInk[i] = mate
    inkSum += least
  }
  let targetSum = 0
  const count = target.length / stride
  for (let j = 0; j < count; j += step) targetSum += nearest[j] ?? 0
  const mean = (sum: number, places: Places) => sum / Math.ceil(places.length / jump)
  return Math.sqrt((mean(inkSum, ink) + mean(targetSum, target)) / 2)
}
