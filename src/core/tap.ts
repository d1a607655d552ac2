/** What counts as a tap, and where: a child's accommodations applied to one stroke. */
import type { Accommodations } from './accommodations'
import { distance, type Point } from './geometry'
import { samplesOf, type InkSample, type Stroke } from './ink'

/** A touch that counts, or why it does not. */
export type Tap =
  | {
      readonly kind: 'tap'
      /** Where it landed and where it lifted; which of them counts is for `placeOf`. */
      readonly landing: InkSample
      readonly lifting: InkSample
      /** Between the two, page units. */
      readonly slip: number
    }
  | {
      readonly kind: 'no tap'
      readonly why: 'interrupted' | 'repeated' | 'too short' | 'slid away'
    }

/** What a tap is measured by. */
export interface TapRules {
  readonly accommodations: Accommodations
  readonly unitsPerMm: number
  /** When the tap before this one landed, ms; `-Infinity` before any. */
  readonly lastTapMs: number
}

/** Judges a finished stroke. */
export function tapFrom(stroke: Stroke, { accommodations, unitsPerMm, lastTapMs }: TapRules): Tap {
  const samples = samplesOf(stroke)
  const landing = samples[0]
  const lifting = samples[samples.length - 1]
  if (stroke.interrupted || !landing || !lifting) return { kind: 'no tap', why: 'interrupted' }
  if (isRepeat(landing.tMs, { accommodations, lastTapMs })) return { kind: 'no tap', why: 'repeated' }
  if (lifting.tMs - landing.tMs < accommodations.holdMs) return { kind: 'no tap', why: 'too short' }
  const slip = distance(landing, lifting)
  if (slip > accommodations.slipMm * unitsPerMm) return { kind: 'no tap', why: 'slid away' }
  return { kind: 'tap', landing, lifting, slip }
}

/** Whether a touch lands too soon after the last tap to be one of its own. */
export function isRepeat(
  landingMs: number,
  { accommodations, lastTapMs }: Pick<TapRules, 'accommodations' | 'lastTapMs'>,
): boolean {
  const sinceMs = landingMs - lastTapMs
  return sinceMs >= 0 && sinceMs < accommodations.ignoreRepeatMs
}

/** The place that counts for a target at `target`: landing, lifting, or whichever is nearer to it. */
export function placeOf(
  { landing, lifting }: Extract<Tap, { kind: 'tap' }>,
  target: Point,
  { tapPlace }: Pick<Accommodations, 'tapPlace'>,
): InkSample {
  switch (tapPlace) {
    case 'landing':
      return landing
    case 'lifting':
      return lifting
    case 'nearer':
      return distance(lifting, target) < distance(landing, target) ? lifting : landing
  }
}

/** How far from a target's middle a touch still reaches it: its own size, at least `least`, and help with aiming. */
export function reachOf(size: number, least: number, { aimHelp }: Pick<Accommodations, 'aimHelp'>): number {
  return (Math.max(size, least) / 2) * (1 + aimHelp)
}
