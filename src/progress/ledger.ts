/** What was practised, looked up by day: trials on the screen and partner tasks at the table count the same. */
import type { Day } from '../core/day'
import { standingNotes, type HomeNote } from '../core/home-note'
import type { Assignment } from '../core/program'

/** One trial done, seen from the plan; null when it belonged to no assignment. */
export interface Mark {
  readonly day: Day
  readonly assignmentId: string | null
}

/** Share of the planned trials that makes practice complete, 0–1, at least; source: the project's adherence rule. */
export const completeShare = 0.8

/** Answers what was done on a day. */
export interface Ledger {
  /** Trials done for an assignment, never more than its dose asks; a partner task stands for all of them. */
  trialsDone(assignment: Assignment, day: Day): number
  /** True when the family noted a day of rest. */
  rested(day: Day): boolean
}

/** A ledger over marks and notes; their order does not matter. */
export function ledgerFrom(marks: readonly Mark[], notes: readonly HomeNote[]): Ledger {
  const trials = trialCounts(marks)
  const standing = standingNotes(notes)
  const rests = new Set(standing.flatMap((note) => (note.kind === 'rest' ? [note.day] : [])))
  const partner = new Set(
    standing.flatMap((note) => (note.kind === 'partner task' ? [entryKey(note.day, note.assignmentId)] : [])),
  )
  return {
    trialsDone: ({ id, dose }, day) => {
      const key = entryKey(day, id)
      return partner.has(key) ? dose.trials : Math.min(dose.trials, trials.get(key) ?? 0)
    },
    rested: (day) => rests.has(day),
  }
}

/** How many of so many trials make practice complete, rounded up. */
export function trialsToComplete(trials: number): number {
  // The small allowance keeps a binary fraction just above a whole number from asking for one more.
  return Math.ceil(trials * completeShare - 1e-9)
}

/** True when enough of an assignment's dose was done on a day. */
export function isAssignmentDone(ledger: Ledger, assignment: Assignment, day: Day): boolean {
  return ledger.trialsDone(assignment, day) >= trialsToComplete(assignment.dose.trials)
}

function trialCounts(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { day, assignmentId } of marks) {
    if (assignmentId === null) continue
    const key = entryKey(day, assignmentId)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function entryKey(day: Day, assignmentId: string): string {
  return `${day} ${assignmentId}`
}
