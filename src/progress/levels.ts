/** Levels: where a challenge stands on its activity's ladder. */
import type { AnyActivity } from '../core/activity'
import { inOrder } from '../core/condition'
import { z } from '../core/schema'
import { todaysChallenge } from './todays-challenge'

/** Graded challenges, easy to hard, and the schema that reads one. */
export type Graded = Pick<AnyActivity, 'challenge' | 'ladder'>

/**
 * An activity with the ladder that a challenge stands on: its own, or, where a therapist chose what is practised,
 * that choice on every step; steps that then ask the same are one.
 */
export function gradedFor(activity: AnyActivity, challenge: unknown): AnyActivity {
  const { content = [], ladder } = activity
  const parsed = fieldsSchema.safeParse(todaysChallenge(activity, challenge))
  if (content.length === 0 || !parsed.success || levelOf(activity, challenge) !== null) return activity
  const chosen = Object.fromEntries(content.map((field) => [field, parsed.data[field]]))
  const steps = ladder.map((step) => ({ ...fieldsSchema.parse(step), ...chosen }))
  return { ...activity, ladder: [...new Map(steps.map((step) => [inOrder(step), step])).values()] }
}

const fieldsSchema = z.record(z.string(), z.unknown())

/** The level of a challenge, counted from 1; null when the therapist made a setting of their own. */
export function levelOf({ challenge: schema, ladder }: Graded, challenge: unknown): number | null {
  const parsed = schema.safeParse(challenge)
  if (!parsed.success) return null
  const asked = inOrder(parsed.data)
  const index = ladder.findIndex((step) => inOrder(step) === asked)
  return index < 0 ? null : index + 1
}
