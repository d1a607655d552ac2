/** What is on the path today. */
import type { Day } from '../core/day'
import type { HomeNote } from '../core/home-note'
import { plannedOn, type Assignment, type Program } from '../core/program'
import { isAssignmentDone, ledgerFrom, type Mark } from './ledger'

/** One leaf of today's path. */
export interface DueLeaf {
  readonly assignment: Assignment
  /** Trials done today, never more than `trials`. */
  readonly doneTrials: number
  /** Trials the dose asks for. */
  readonly trials: number
  readonly state: 'done' | 'begun' | 'waiting'
}

/** Today's leaves in the order of the program; a partner task ticked today makes its leaf done. */
export function dueToday(
  program: Program | null,
  marks: readonly Mark[],
  today: Day,
  notes: readonly HomeNote[] = [],
): DueLeaf[] {
  if (program === null) return []
  const ledger = ledgerFrom(marks, notes)
  return plannedOn(program, today).map((assignment) => {
    const doneTrials = ledger.trialsDone(assignment, today)
    const begun = doneTrials > 0 ? 'begun' : 'waiting'
    const state = isAssignmentDone(ledger, assignment, today) ? 'done' : begun
    return { assignment, doneTrials, trials: assignment.dose.trials, state }
  })
}

/** True when every leaf is done; a day without leaves has nothing to complete. */
export function isDayComplete(leaves: readonly DueLeaf[]): boolean {
  return leaves.length > 0 && leaves.every((leaf) => leaf.state === 'done')
}
