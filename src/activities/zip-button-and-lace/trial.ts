/** What is asked: one garment with one kind of fastening. */
import { strokeSchema } from '../../core/ink'
import { diceFrom } from '../../core/random'
import { z } from '../../core/schema'
import type { FastenChallenge } from './challenge'

/** Kinds of fastening. */
export const kindSchema = z.enum(['zip', 'buttons', 'laces'])

/** One garment. */
export const trialSchema = z.object({
  kind: kindSchema,
  /** Buttons, rows of eyelets to cross, or parts of a zip. */
  number: z.int(),
  /** Which way a zip bends first: to the left -1, to the right 1. */
  sway: z.number(),
  /** Colour of the cloth, by its place among the coats. */
  coat: z.int(),
  /** Shares of the comfortable size, and of a piece. */
  pieceSize: z.number(),
  tolerance: z.number(),
  order: z.enum(['shown', 'after a miss', 'remembered']),
})
export type FastenTrial = z.infer<typeof trialSchema>

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** One carry of a slider, a button or a lace end. */
const moveSchema = z.object({
  thing: z.string(),
  stroke: strokeSchema,
  /** Where the piece was when it was picked up, and where it was let go, page units. */
  from: pointSchema,
  dropAt: pointSchema,
  /** It went where it had to; a slider stayed on the way; it met another place than the next; it met none. */
  landed: z.enum(['done', 'on the way', 'another', 'beside']),
  /** The nearest place it could have gone into; null for a slider. */
  to: z.nullable(z.string()),
})
export type FastenMove = z.infer<typeof moveSchema>

/** What the child did, in order, and how it all lay, page units. */
export const responseSchema = z.object({
  moves: z.array(moveSchema),
  /** How far a zip was closed at the end, share of its length; null for buttons and laces. */
  closed: z.nullable(z.number()),
  laid: z.object({
    size: z.number().check(z.gt(0)),
    tolerance: z.number().check(z.gt(0)),
    /** The way of a zip from below; empty for buttons and laces. */
    line: z.array(pointSchema),
    spots: z.array(z.object({ id: z.string(), at: pointSchema })),
  }),
})
export type FastenResponse = z.infer<typeof responseSchema>

/** Coats there are to choose from. */
export const coatCount = 4

/** The trial of a challenge and a seed; of all, neighbouring seeds are of different kinds. */
export function generate(challenge: FastenChallenge, seed: number): FastenTrial {
  const dice = diceFrom(seed)
  const kinds = kindSchema.options
  const kind = challenge.fasten === 'all' ? (kinds[seed % kinds.length] ?? 'zip') : challenge.fasten
  return {
    kind,
    number: challenge.number,
    sway: dice.pick([-1, 1]),
    coat: dice.whole(0, coatCount - 1),
    pieceSize: challenge.pieceSize / 100,
    tolerance: challenge.tolerance,
    order: challenge.order,
  }
}
