/** What an adult saw of practice that no screen can tell. */
import type { Day } from '../core/day'
import { standingNotes, type HomeNote } from '../core/home-note'

/** The latest standing answer for an assignment's practice on a day; null while nobody said. */
export function seenOn(
  notes: readonly HomeNote[],
  assignmentId: string | null,
  day: Day,
): Extract<HomeNote, { kind: 'seen' }> | null {
  return (
    standingNotes(notes)
      .filter((note) => note.kind === 'seen')
      .filter((note) => note.assignmentId === assignmentId && note.day === day)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      .at(-1) ?? null
  )
}
