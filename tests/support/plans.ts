/** Programs, marks and notes in trade words, for tests. */
import type { HomeNote } from '../../src/core/home-note'
import { programSchema, type Program } from '../../src/core/program'
import type { Mark } from '../../src/progress/ledger'
import type { Revisions } from '../../src/progress/revisions'

const childId = idOf(900)

/** A UUID that a number stands for. */
export function idOf(number: number): string {
  return `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** What a made-up assignment asks. */
export interface Asked {
  readonly weekdays?: readonly number[]
  readonly trials?: number
  readonly activityId?: string
  readonly challenge?: unknown
}

/** A program with one assignment for each thing asked; ids count from 1. */
export function programOf(
  asked: readonly Asked[],
  more: { startDay?: string; endDay?: string | null; rests?: { from: string; to: string }[] } = {},
): Program {
  return programSchema.parse({
    schema: 1,
    id: idOf(800),
    childId,
    revision: 1,
    title: 'Spring practice',
    issuedAt: '2025-03-01T09:00:00Z',
    startDay: more.startDay ?? '2025-03-03',
    endDay: more.endDay ?? null,
    rests: more.rests ?? [],
    assignments: asked.map((one, index) => ({
      id: idOf(index + 1),
      activityId: one.activityId ?? 'bead-road',
      challenge: one.challenge ?? {},
      dose: { weekdays: one.weekdays ?? [1, 2, 3, 4, 5], trials: one.trials ?? 5 },
    })),
  })
}

/** The programs of a record, whose days are read in UTC. */
export function planned(...programs: readonly Program[]): Revisions {
  return { programs, zone: 'UTC' }
}

/** So many trials of an assignment on a day. */
export function marksOn(day: string, trials: number, assignment = 1): Mark[] {
  return Array.from({ length: trials }, () => ({ day, assignmentId: idOf(assignment) }))
}

/** The partner task of an assignment, ticked. */
export function partnerTaskOn(day: string, assignment = 1, noteNumber = 500): HomeNote {
  return { ...noteStart(noteNumber, day), kind: 'partner task', assignmentId: idOf(assignment) }
}

/** A day of rest the family noted. */
export function restOn(day: string, noteNumber = 600): HomeNote {
  return { ...noteStart(noteNumber, day), kind: 'rest', reason: 'a cold' }
}

/** A note that takes back another. */
export function takenBack(noteNumber: number, day: string): HomeNote {
  return { ...noteStart(700, day), kind: 'taken back', noteId: idOf(noteNumber) }
}

function noteStart(number: number, day: string) {
  return { schema: 1 as const, id: idOf(number), childId, day, at: `${day}T16:00:00Z` }
}
