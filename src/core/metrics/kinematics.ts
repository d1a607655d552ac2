/** How a trial moved: speed, velocity peaks and smoothness over its strokes, or why they cannot be told. */
import { lengthOf, type Point } from '../geometry'
import type { InkSample } from '../ink'
import { dedupe } from './dedupe'
import { ldljVector, withoutRest } from './ldlj'
import { lowPassed, lowPassFor } from './low-pass'
import { inkProblem, rateProblem } from './quality'
import { analysisHz, resampleTime } from './resample-time'
import { sparc } from './sparc'
import { speedOf, velocityOf } from './velocity'
import { velocityPeaks } from './velocity-peaks'

/** Movement faster than this is not the hand's, Hz (handwriting lies below about 10 Hz). */
export const handCutOffHz = 10

/** One stroke's movement. Speeds in units per second. */
export interface StrokeKinematics {
  readonly durationMs: number
  readonly meanSpeed: number
  readonly peakSpeed: number
  readonly peaks: number
  readonly sparc: number | null
  readonly ldlj: number | null
}

/** A trial's movement, or the plain reason why there is none. */
export type Kinematics =
  | {
      readonly kind: 'moved'
      readonly meanSpeed: number
      readonly peakSpeed: number
      readonly peaksPerSecond: number
      /** Means over the strokes that carry them, weighted by duration. */
      readonly sparc: number | null
      readonly ldlj: number | null
      /** Strokes it rests on. */
      readonly n: number
    }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Movement of all strokes with enough ink; `templateLength` in the samples' unit. */
export function kinematicsOf(strokes: readonly (readonly InkSample[])[], templateLength: number): Kinematics {
  const clean = strokes.map(dedupe)
  const tooRare = rateProblem(clean)
  if (tooRare) return { kind: 'unknown', reason: tooRare }
  const solid = clean.filter((samples) => inkProblem(samples, lengthOf(samples), templateLength) === null)
  if (solid.length === 0) return { kind: 'unknown', reason: 'there is too little ink' }
  const each = solid.map(strokeKinematics)
  const weighted = (of: (one: StrokeKinematics) => number | null) => weightedMean(each, of)
  const seconds = each.reduce((sum, one) => sum + one.durationMs, 0) / 1000
  return {
    kind: 'moved',
    meanSpeed: weighted((one) => one.meanSpeed) ?? 0,
    peakSpeed: Math.max(...each.map((one) => one.peakSpeed)),
    peaksPerSecond: each.reduce((sum, one) => sum + one.peaks, 0) / seconds,
    sparc: weighted((one) => one.sparc),
    ldlj: weighted((one) => one.ldlj),
    n: each.length,
  }
}

/** Movement of one deduped stroke: 100 Hz, 10 Hz zero-lag low-pass, central differences. */
export function strokeKinematics(samples: readonly InkSample[]): StrokeKinematics {
  const velocity = filteredVelocity(samples)
  const speed = speedOf(velocity)
  const first = samples[0]
  const last = samples[samples.length - 1]
  return {
    durationMs: first && last ? last.tMs - first.tMs : 0,
    meanSpeed: speed.reduce((sum, v) => sum + v, 0) / Math.max(1, speed.length),
    peakSpeed: speed.reduce((high, v) => Math.max(high, v), 0),
    peaks: velocityPeaks(speed).length,
    sparc: sparc(speed, analysisHz),
    ldlj: ldljVector(withoutRest(velocity), analysisHz),
  }
}

/** Velocity of a deduped stroke after even timing and low-pass, units per second. */
export function filteredVelocity(samples: readonly InkSample[]): Point[] {
  const even = resampleTime(samples)
  const filter = lowPassFor(analysisHz, handCutOffHz)
  const xs = lowPassed(
    even.map((p) => p.x),
    filter,
  )
  const ys = lowPassed(
    even.map((p) => p.y),
    filter,
  )
  return velocityOf(
    xs.map((x, k) => ({ x, y: ys[k] ?? 0 })),
    analysisHz,
  )
}

function weightedMean(
  each: readonly StrokeKinematics[],
  of: (one: StrokeKinematics) => number | null,
): number | null {
  let sum = 0
  let weight = 0
  for (const one of each) {
    const value = of(one)
    if (value === null) continue
    sum += value * one.durationMs
    weight += one.durationMs
  }
  return weight === 0 ? null : sum / weight
}
