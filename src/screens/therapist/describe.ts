/** A challenge in a few words: its level, or that it is a setting of its own. */
import type { AnyActivity } from '../../core/activity'
import { levelOf } from '../../progress/levels'

/** `level 4`, or the settings that differ from the gentlest. */
export function describeChallenge(activity: AnyActivity, challenge: unknown): string {
  const level = levelOf(activity, challenge)
  return level === null ? 'own setting' : `level ${level}`
}
