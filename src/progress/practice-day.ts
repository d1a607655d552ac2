/** What a day was meant to be and what it became. */
import type { Day } from '../core/day'
import { plannedOn, type Assignment, type Program } from '../core/program'
import { isAssignmentDone, ledgerFrom, trialsToComplete, type Ledger } from './ledger'
import { programReader, type Practised, type Revisions } from './revisions'

/** All that planned and done can be counted from: each day against the program that held on it. */
export interface PracticeRecord extends Revisions, Practised {}

/** One day against the plan. */
export interface PracticeDay {
  readonly day: Day
  /** The assignments asked for; none on a free day or a day of rest. */
  readonly planned: readonly Assignment[]
  /** How many of the planned assignments were done; on a day without a plan, of all assignments. */
  readonly done: number
  /** Anything at all was practised. */
  readonly begun: boolean
  /** Enough was done: of the planned trials together, or of one assignment on a day without a plan. */
  readonly completed: boolean
}

/** Reads any day of a record; the ledger behind it is made once. */
export function dayReader(record: PracticeRecord): (day: Day) => PracticeDay {
  const ledger = ledgerFrom(record.marks, record.notes)
  const programOn = programReader(record, record)
  return (day) => practiceDay(programOn(day), ledger, day)
}

function practiceDay(program: Program | null, ledger: Ledger, day: Day): PracticeDay {
  const planned = program === null || ledger.rested(day) ? [] : plannedOn(program, day)
  const possible = planned.length > 0 ? planned : (program?.assignments ?? [])
  const done = possible.filter((assignment) => isAssignmentDone(ledger, assignment, day)).length
  return {
    day,
    planned,
    done,
    begun: possible.some((assignment) => ledger.trialsDone(assignment, day) > 0),
    completed: planned.length > 0 ? isEnough(planned, ledger, day) : done > 0,
  }
}

function isEnough(planned: readonly Assignment[], ledger: Ledger, day: Day): boolean {
  const asked = planned.reduce((sum, { dose }) => sum + dose.trials, 0)
  const done = planned.reduce((sum, assignment) => sum + ledger.trialsDone(assignment, day), 0)
  return done >= trialsToComplete(asked)
}
