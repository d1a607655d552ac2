/** A change of level that waits for the therapist. */
import type { Attempt } from '../../core/attempt'
import { standingNotes, type HomeNote } from '../../core/home-note'
import type { Decision } from './decision'
import type { Standing } from './standing'

/** What a suggestion is read from. */
export interface SuggestionSource {
  readonly standing: Standing
  readonly assignmentId: string
  readonly attempts: readonly Attempt[]
  readonly notes: readonly HomeNote[]
}

/** The change suggested; null when there is none, or the therapist said “not now” and nothing was practised since. */
export function suggestionOf({ standing, assignmentId, attempts, notes }: SuggestionSource): Decision | null {
  const { setting, next } = standing
  if (setting.mode !== 'suggest' || next.to === next.from) return null
  const declined = standingNotes(notes).filter(
    (note) => note.kind === 'not now' && note.assignmentId === assignmentId,
  )
  const isOpen = attempts.some(
    (attempt) => attempt.assignmentId === assignmentId && declined.every(({ at }) => attempt.endedAt > at),
  )
  return isOpen ? next : null
}
