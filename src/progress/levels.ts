/** Levels: where a challenge stands on its activity's ladder. */
import type { AnyActivity } from '../core/activity'
import { inOrder } from '../core/condition'

/** The level of a challenge, counted from 1; null when the therapist made a setting of their own. */
export function levelOf(
  activity: Pick<AnyActivity, 'challenge' | 'ladder'>,
  challenge: unknown,
): number | null {
  const parsed = activity.challenge.safeParse(challenge)
  if (!parsed.success) return null
  const asked = inOrder(parsed.data)
  const index = activity.ladder.findIndex((step) => inOrder(step) === asked)
  return index < 0 ? null : index + 1
}
