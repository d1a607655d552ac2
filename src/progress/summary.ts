/** The whole record at a glance: plain data for the therapist's overview and the parent's page. */
import type { AnyActivity } from '../core/activity'
import type { Attempt } from '../core/attempt'
import { addDays, weekStart, type Day } from '../core/day'
import { standingNotes, type HomeNote } from '../core/home-note'
import { adherenceOf, type Adherence } from './adherence'
import { assignmentSummary, type AssignmentSummary, type Describe } from './assignment-summary'
import type { PracticeRecord } from './practice-day'
import type { Rescore } from './rescore'
import { firstDayOf, latestOf, type Revisions } from './revisions'
import { weeksOnPlan, type WeeksOnPlan } from './weeks-on-plan'

/** What a summary is made from. */
export interface SummarySource extends Revisions {
  readonly attempts: readonly Attempt[]
  readonly notes: readonly HomeNote[]
  readonly today: Day
  /** The activity with an id; null for one not known here. */
  activityOf(id: string): AnyActivity | null
  readonly describe: Describe
  /** The ruler; one that remembers makes a second reading cheap. */
  readonly rescore?: Rescore
}

/** Planned and done in one week. */
export interface WeekSummary extends Adherence {
  readonly monday: Day
}

/** A record at a glance. */
export interface Summary {
  readonly today: Day
  /** The last day with an attempt or a partner task; null before the first. */
  readonly lastPracticeDay: Day | null
  /** The last fourteen days, today included. */
  readonly fortnight: Adherence
  /** The latest weeks of the program, at most twelve, in order of time. */
  readonly weeks: readonly WeekSummary[]
  readonly weeksOnPlan: WeeksOnPlan
  /** In the order of the program issued last. */
  readonly assignments: readonly AssignmentSummary[]
}

/** Weeks shown beside one another; source: fits a page. */
const weeksShown = 12

/** Sums up a record as seen today. */
export function summarize(source: SummarySource): Summary {
  const { programs, zone, attempts, notes, today, activityOf, describe } = source
  const record: PracticeRecord = { programs, zone, marks: attempts, notes }
  return {
    today,
    lastPracticeDay: lastPracticeDay(attempts, notes),
    fortnight: adherenceOf(record, { from: addDays(today, -13), to: today }, today),
    weeks: weekSummaries(record, today),
    weeksOnPlan: weeksOnPlan(record, today),
    assignments: (latestOf(source)?.assignments ?? []).map((assignment) =>
      assignmentSummary({
        assignment,
        attempts: attempts.filter((attempt) => attempt.assignmentId === assignment.id),
        activity: activityOf(assignment.activityId),
        programs,
        describe,
        measure: source.rescore,
      }),
    ),
  }
}

function lastPracticeDay(attempts: readonly Attempt[], notes: readonly HomeNote[]): Day | null {
  const tasks = standingNotes(notes).filter((note) => note.kind === 'partner task')
  return [...attempts, ...tasks].reduce<Day | null>(
    (last, { day }) => (last === null || day > last ? day : last),
    null,
  )
}

function weekSummaries(record: PracticeRecord, today: Day): WeekSummary[] {
  const firstDay = firstDayOf(record)
  if (firstDay === null) return []
  const start = weekStart(firstDay)
  const weeks = Array.from({ length: weeksShown }, (_, i) => addDays(weekStart(today), -7 * i)).reverse()
  return weeks
    .filter((monday) => monday >= start)
    .map((monday) => ({ monday, ...adherenceOf(record, { from: monday, to: addDays(monday, 6) }, today) }))
}
