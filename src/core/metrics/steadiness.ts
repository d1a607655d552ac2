/**
 * Steadiness: how much of a movement is faster than drawing needs. Velocity between 4 and 12 Hz, over the longest
 * stretch of touching; within one child and one task only. A slick screen, a loose tip and fast loops add to it.
 */
import type { InkSample } from '../ink'
import { dedupe } from './dedupe'
import { bandPower, powerSpectrum, segmentSize } from './power-spectrum'
import { steadinessProblem } from './quality'
import { analysisHz, resampleTime } from './resample-time'
import { velocityOf } from './velocity'

/** What shakes, Hz, both ends included. */
const shakingHz = [4, 12] as const
/** What moves at all, Hz. */
const movingHz = [0.5, 20] as const

/** How steady a movement was. Less is steadier. */
export interface Steadiness {
  /** Power of the velocity between 4 and 12 Hz, (units per second)². */
  readonly bandPower: number
  /** The same ÷ power between 0.5 and 20 Hz, 0–1. */
  readonly share: number
  /** Where between 4 and 12 Hz it is strongest. */
  readonly peakHz: number
}

/** Steadiness, or the plain reason why there is none. */
export type FoundSteadiness =
  ({ readonly kind: 'steadiness' } & Steadiness) | { readonly kind: 'unknown'; readonly reason: string }

/** Steadiness of the longest stroke. */
export function steadinessOf(strokes: readonly (readonly InkSample[])[]): FoundSteadiness {
  const longest = strokes.map(dedupe).reduce<InkSample[]>((a, b) => (msOf(b) > msOf(a) ? b : a), [])
  const problem = steadinessProblem(longest)
  if (problem) return { kind: 'unknown', reason: problem }
  const velocity = velocityOf(resampleTime(longest), analysisHz)
  const found = steadinessIn([velocity.map(({ x }) => x), velocity.map(({ y }) => y)], analysisHz)
  return found
    ? { kind: 'steadiness', ...found }
    : { kind: 'unknown', reason: 'there was no movement to measure' }
}

/** Steadiness of a velocity given by its parts across and down, unfiltered; null without movement. */
export function steadinessIn(parts: readonly (readonly number[])[], hz: number): Steadiness | null {
  const spectra = parts.map((part) => powerSpectrum(part, hz))
  const density = (spectra[0] ?? []).map((_, k) => spectra.reduce((sum, one) => sum + (one[k] ?? 0), 0))
  const shaking = bandPower(density, hz, ...shakingHz)
  const moving = bandPower(density, hz, ...movingHz)
  if (moving === 0) return null
  return { bandPower: shaking, share: shaking / moving, peakHz: peakOf(density, hz) }
}

function peakOf(density: readonly number[], hz: number): number {
  const [from, to] = shakingHz.map((edge) => (edge * segmentSize) / hz)
  let best = Math.ceil(from ?? 0)
  for (let k = best; k <= (to ?? 0); k++) if ((density[k] ?? 0) > (density[best] ?? 0)) best = k
  return (best * hz) / segmentSize
}

function msOf(samples: readonly InkSample[]): number {
  return (samples[samples.length - 1]?.tMs ?? 0) - (samples[0]?.tMs ?? 0)
}
