/** How much help a trial took, least to most. */
import { z } from './schema'

export const assistanceSchema = z.enum(['on one’s own', 'reminded', 'shown', 'hand over hand'])
export type Assistance = z.infer<typeof assistanceSchema>

const leastToMost: readonly Assistance[] = assistanceSchema.options

/** The greater of two amounts of help. */
export function moreAssistance(a: Assistance, b: Assistance): Assistance {
  return leastToMost.indexOf(a) >= leastToMost.indexOf(b) ? a : b
}
