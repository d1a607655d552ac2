/** A stored challenge read with today's settings, so that a setting added later does not part equal practice. */
import type { AnyActivity } from '../core/activity'

/** The challenge with the defaults of settings it was stored without; as stored when it cannot be read any more. */
export function todaysChallenge({ challenge }: Pick<AnyActivity, 'challenge'>, stored: unknown): unknown {
  const parsed = challenge.safeParse(stored)
  return parsed.success ? parsed.data : stored
}
