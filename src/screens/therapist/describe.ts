/** A challenge in a few words: its level, or that it is a setting of its own. */
import type { AnyActivity } from '../../core/activity'
import { gradedFor, levelOf } from '../../progress/levels'

/** `level 4`, `own choice, level 4` where a therapist chose what is practised, or `own setting`. */
export function describeChallenge(activity: AnyActivity, challenge: unknown): string {
  const graded = gradedFor(activity, challenge)
  const level = levelOf(graded, challenge)
  if (level === null) return 'own setting'
  return graded === activity ? `level ${level}` : `own choice, level ${level}`
}
