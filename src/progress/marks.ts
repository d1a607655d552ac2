/** What a therapist ruled on attempts: the measured result stands beside it and is never changed. */
import { standingNotes, type HomeNote } from '../core/home-note'
import type { Outcome } from '../core/outcome'

/** A ruling on one attempt. */
export type Mark = Extract<HomeNote, { kind: 'therapist mark' }>

/** The latest ruling on each attempt that has one, by the attempt's id. */
export type Marks = ReadonlyMap<string, Mark>

/** The rulings that stand. */
export function marksIn(notes: readonly HomeNote[]): Marks {
  const marks = standingNotes(notes).filter((note) => note.kind === 'therapist mark')
  return new Map(marks.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((mark) => [mark.attemptId, mark]))
}

/** Whether the challenge was met, a ruling considered; null when nothing could be scored and nobody ruled. */
export function metAfter(outcome: Outcome, mark: Mark | undefined): boolean | null {
  const met = outcome.kind === 'scored' ? outcome.met : null
  if (mark?.ruling !== 'overruled') return met
  return met === null ? null : !met
}
