/** Attempts as the rules of adaptation see them. */
import type { Attempt } from '../../core/attempt'
import type { Day } from '../../core/day'
import type { Outcome } from '../../core/outcome'
import { exclusionOf } from '../exclusion'
import { inTime } from '../in-time'
import { levelOf, type Graded } from '../levels'
import { metAfter, type Marks } from '../marks'

/** One trial that counts. */
export interface Tried {
  readonly day: Day
  /** The level asked. */
  readonly level: number
  readonly met: boolean
}

const noMarks: Marks = new Map()

/**
 * The trials that count, in order of time. Left out: warm-ups and easy ends, what could not be measured, what was
 * asked off the ladder, what was done hand over hand, and what was met only after being shown.
 */
export function triedOf(attempts: readonly Attempt[], graded: Graded, marks: Marks = noMarks): Tried[] {
  return inTime(attempts).flatMap((attempt) => {
    if (attempt.part !== undefined) return []
    const level = levelOf(graded, attempt.challenge)
    const met = countsAs(attempt, marks)
    return level === null || met === null ? [] : [{ day: attempt.day, level, met }]
  })
}

/** The result of an attempt as it was measured on the day; null when it says nothing of the level. */
function countsAs(attempt: Attempt, marks: Marks): boolean | null {
  const { outcome, assistance } = attempt
  if (exclusionOf(attempt, outcome) !== null || assistance === 'hand over hand') return null
  const met = metAfter(outcome, marks.get(attempt.id))
  return met === true && assistance === 'shown' ? null : met
}

/** True for an outcome that met its challenge. */
export function wasMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
