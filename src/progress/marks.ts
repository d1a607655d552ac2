/** What a therapist ruled on attempts: the measured result stands beside it and is never changed. */
import { standingNotes, type HomeNote } from '../core/home-note'
import type { Outcome } from '../core/outcome'

/** A ruling on one attempt, or on one letter of a text. */
export type Mark = Extract<HomeNote, { kind: 'therapist mark' }>

/** The latest ruling on each attempt, or letter of a text, that has one; by what it is a ruling on. */
export type Marks = ReadonlyMap<string, Mark>

/** The rulings that stand. */
export function marksIn(notes: readonly HomeNote[]): Marks {
  const marks = standingNotes(notes).filter((note) => note.kind === 'therapist mark')
  return new Map(marks.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((mark) => [ruledOn(mark), mark]))
}

/** Names what a ruling is on: an attempt, or one letter of a text. */
export function ruledOn({ attemptId, letter }: Pick<Mark, 'attemptId' | 'letter'>): string {
  return letter === undefined ? attemptId : `${attemptId} ${letter}`
}

/** Whether the challenge was met, a ruling considered; null when nothing could be scored. */
export function metAfter(outcome: Outcome, mark: Mark | undefined): boolean | null {
  return outcome.kind === 'scored' ? ruled(outcome.met, mark) : null
}

/** A result after a ruling: overruling turns it round. */
export function ruled(met: boolean, mark: Mark | undefined): boolean {
  return mark?.ruling === 'overruled' ? !met : met
}
