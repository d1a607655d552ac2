/** One answer of the judge: what, how, why, and where on the ink. Never added up into a grade. */
import type { Point } from '../geometry'

/** What is judged, each on its own. */
export const aspects = [
  'shape',
  'orientation',
  'start',
  'sequence',
  'control',
  'placement',
  'size',
  'spacing',
] as const
/** One of them. */
export type Aspect = (typeof aspects)[number]

/** `different` is a legitimate other way of writing; `untold` is an honest answer too. */
export type Verdict = 'good' | 'different' | 'off' | 'untold'

/** One answer. */
export interface Finding {
  readonly aspect: Aspect
  readonly verdict: Verdict
  /** One sentence in plain words. */
  readonly reason: string
  /** Where on the ink it shows, in the ink's own unit. */
  readonly at?: Point
}

/** An aspect that could not be told, and why. */
export function untold(aspect: Aspect, reason: string): Finding {
  return { aspect, verdict: 'untold', reason }
}

/** A reading's place alone, without its time. */
export function placeOf({ x, y }: Point): Point {
  return { x, y }
}
