/** Under what conditions a trial was done. Only attempts of one condition are compared. */
import { z } from './schema'
import { pointerKindSchema } from './ink'
import { accommodationsSchema } from './accommodations'
import { handednessSchema } from './child'

export const conditionSchema = z.object({
  pointer: pointerKindSchema,
  hand: handednessSchema,
  /** Millimetres in one page unit after a bank-card calibration of this screen; null before. */
  mmPerUnit: z.nullable(z.number().check(z.gt(0))),
  accommodations: accommodationsSchema,
})
export type Condition = z.infer<typeof conditionSchema>

/** What makes two attempts alike: fill this in from the attempt and its activity. */
export interface Likeness {
  readonly activityId: string
  /** The challenge as stored. */
  readonly challenge: unknown
  /** The item within the activity, such as the glyph. */
  readonly item: string
  readonly condition: Condition
}

/**
 * The condition key: equal for attempts that may stand in one trend. Made of activity, challenge (which holds
 * the prompt level), item, pointer, hand, accommodations, and whether the screen was calibrated.
 */
export function conditionKey({ activityId, challenge, item, condition }: Likeness): string {
  return [
    activityId,
    item,
    condition.pointer,
    condition.hand,
    condition.mmPerUnit === null ? 'no mm' : 'mm',
    inOrder(condition.accommodations),
    inOrder(challenge),
  ].join(' | ')
}

/** JSON with the keys of every object in alphabetical order, so that equal things read equal. */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
