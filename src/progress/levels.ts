/** Levels: where a challenge stands on its activity's ladder. */
import type { AnyActivity } from '../core/activity'
import { inOrder } from '../core/condition'

/** The graded challenges of an activity, easy to hard, and the schema that reads one. */
export type Graded = Pick<AnyActivity, 'challenge' | 'ladder'>

/** The level of a challenge, counted from 1; null when the therapist made a setting of their own. */
export function levelOf({ challenge: schema, ladder }: Graded, challenge: unknown): number | null {
  const parsed = schema.safeParse(challenge)
  if (!parsed.success) return null
  const asked = inOrder(parsed.data)
  const index = ladder.findIndex((step) => inOrder(step) === asked)
  return index < 0 ? null : index + 1
}
