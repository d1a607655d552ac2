/** Which revision of the program counted when: a new one changes the days ahead and never the days behind. */
import { dayOf, instantOf, type Day } from '../core/day'
import { standingNotes, type HomeNote } from '../core/home-note'
import type { Program } from '../core/program'
import type { Mark } from './ledger'

/** All the programs a child was ever given, in any order, and the place whose days count. */
export interface Revisions {
  readonly programs: readonly Program[]
  /** IANA time zone in which the day of issue is read. */
  readonly zone: string
}

/** What was practised, by day: the marks of the screen and the notes of the table. */
export interface Practised {
  readonly marks: readonly Mark[]
  readonly notes: readonly HomeNote[]
}

const nothing: Practised = { marks: [], notes: [] }

/**
 * Tells the program that held on a day: the last issued by then; before the first issue, the first. A program
 * may be opened days after its issue: practice still played from an earlier one makes that one hold on its day.
 */
export function programReader(
  { programs, zone }: Revisions,
  practised: Practised = nothing,
): (day: Day) => Program | null {
  const issued = [...programs].sort(byIssue).map((program) => ({ program, from: issueDay(program, zone) }))
  const assigned = assignmentsByDay(practised)
  return (day) => {
    const out = issued.filter(({ from }) => from <= day)
    const candidates = out.length > 0 ? out : issued.slice(0, 1)
    const played = assigned.get(day)
    const playedFrom = candidates.findLast(({ program }) =>
      program.assignments.some(({ id }) => played?.has(id)),
    )
    return (playedFrom ?? candidates.at(-1))?.program ?? null
  }
}

/** The first day any revision asks for; null without a program. */
export function firstDayOf({ programs }: Pick<Revisions, 'programs'>): Day | null {
  return programs.reduce<Day | null>(
    (first, { startDay }) => (first === null || startDay < first ? startDay : first),
    null,
  )
}

/** The program issued last; null without any. */
export function latestOf({ programs }: Pick<Revisions, 'programs'>): Program | null {
  return [...programs].sort(byIssue).at(-1) ?? null
}

function assignmentsByDay({ marks, notes }: Practised): ReadonlyMap<Day, ReadonlySet<string>> {
  const days = new Map<Day, Set<string>>()
  const tasks = standingNotes(notes).filter((note) => note.kind === 'partner task')
  for (const { day, assignmentId } of [...marks, ...tasks]) {
    if (assignmentId === null) continue
    const known = days.get(day)
    if (known) known.add(assignmentId)
    else days.set(day, new Set([assignmentId]))
  }
  return days
}

function issueDay({ issuedAt }: Program, zone: string): Day {
  return dayOf(instantOf(issuedAt), zone)
}

function byIssue(a: Program, b: Program): number {
  return instantOf(a.issuedAt) - instantOf(b.issuedAt) || a.revision - b.revision
}
