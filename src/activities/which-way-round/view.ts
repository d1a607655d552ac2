/** What there is to see in one place: a shape as it is turned, or animals around a bird house. */
import { z } from '../../core/schema'
import type { FoilClass } from '../../core/stimulus/foil'
import type { Fault } from '../../core/stimulus/item-checks'
import { shapeSchema, type Shape } from '../../core/stimulus/shape'

/** An animal and where it is: columns and rows count from −1 to 1, the bird house is in the middle. */
const guestSchema = z.object({ name: z.string(), column: z.int(), row: z.int() })
export type Guest = z.infer<typeof guestSchema>

export const viewSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shape'), shape: shapeSchema }),
  z.object({ kind: z.literal('guests'), guests: z.array(guestSchema) }),
])
export type View = z.infer<typeof viewSchema>

/** One of the others. */
export interface Other {
  readonly view: View
  /** What it is to the one looked for. */
  readonly foil: FoilClass
  /** How different it is however it is turned: 1 is obvious at a glance. */
  readonly delta: number
}

/** Model, the one looked for, and the others, not yet in order. */
export interface WayItem {
  readonly model: View
  readonly key: View
  readonly others: readonly Other[]
  /** Draws thrown away before this one, and checks it does not pass. */
  readonly rejected: number
  readonly faults: readonly Fault[]
}

/** A shape as a view. */
export function viewOf(shape: Shape): View {
  return { kind: 'shape', shape }
}
