/** Which revision of the program counted when: a new one changes the days ahead and never the days behind. */
import { dayOf, instantOf, type Day } from '../core/day'
import type { Program } from '../core/program'

/** All the programs a child was ever given, in any order, and the place whose days count. */
export interface Revisions {
  readonly programs: readonly Program[]
  /** IANA time zone in which the day of issue is read. */
  readonly zone: string
}

/** Tells the program that held on a day: the last issued by then; before the first issue, the first. */
export function programReader({ programs, zone }: Revisions): (day: Day) => Program | null {
  const issued = [...programs].sort(byIssue).map((program) => ({ program, from: issueDay(program, zone) }))
  return (day) => (issued.findLast(({ from }) => from <= day) ?? issued[0])?.program ?? null
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

function issueDay({ issuedAt }: Program, zone: string): Day {
  return dayOf(instantOf(issuedAt), zone)
}

function byIssue(a: Program, b: Program): number {
  return instantOf(a.issuedAt) - instantOf(b.issuedAt) || a.revision - b.revision
}
