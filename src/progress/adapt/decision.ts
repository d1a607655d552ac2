/** What the rules of adaptation decide: a value with its reason in plain words. */
import type { Day } from '../../core/day'

/** A change of level, or a stay, and why. */
export interface Decision {
  /** Levels, counted from 1; equal when it stays. */
  readonly from: number
  readonly to: number
  /** One sentence for the therapist, such as `Up: 4 of 5 met at level 3.` */
  readonly why: string
}

/** A change of level that was made. */
export interface Change extends Decision {
  readonly day: Day
}

/** A level that no rule chose: somebody, or another tablet, did. */
export function asSet(from: number, to: number): Decision {
  return { from, to, why: `Set to level ${to}.` }
}

/** The levels a child may be asked, counted from 1. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/** Trials met of trials done. */
export interface Count {
  readonly met: number
  readonly tried: number
}

/** Counts what was met. */
export function counted(trials: readonly { readonly met: boolean }[]): Count {
  return { met: trials.filter(({ met }) => met).length, tried: trials.length }
}

/** `4 of 5`. */
export function countWords({ met, tried }: Count): string {
  return `${met} of ${tried}`
}

/** The level nearest to one that the bounds allow. */
export function boundTo({ least, most }: Bounds, level: number): number {
  return Math.max(least, Math.min(most, level))
}
