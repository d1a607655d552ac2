/** What is asked: ducklings to carry over the middle one by one, or a lying eight to go round. */
import { inkSchema, strokeSchema } from '../../core/ink'
import { diceFrom } from '../../core/random'
import { z } from '../../core/schema'
import type { AcrossChallenge } from './challenge'

const sideSchema = z.enum(['left', 'right'])
export type Side = z.infer<typeof sideSchema>

/** A duckling: the side it waits on, and how high it and its nest are, as shares of the room from above. */
const ducklingSchema = z.object({
  from: sideSchema,
  height: z.number(),
  nestHeight: z.number(),
  /** Tells which hand is asked; null where any will do. */
  hat: z.nullable(z.enum(['round', 'pointed'])),
})

/** One go. Lengths in mm; `size` as a share of the comfortable size, `snap` of a duckling. */
export const trialSchema = z.object({
  mode: z.enum(['reach', 'eight']),
  ducklings: z.array(ducklingSchema),
  offsetMm: z.number(),
  size: z.number(),
  snap: z.number(),
  /** `from`: the end the snail starts at. */
  eight: z.object({ sizeMm: z.number(), roadMm: z.number(), rounds: z.int(), from: sideSchema }),
})
export type AcrossTrial = z.infer<typeof trialSchema>

const pointSchema = z.object({ x: z.number(), y: z.number() })
const length = z.number().check(z.gt(0))

/** One carry of a duckling, and whether it settled in its nest. */
const carrySchema = z.object({
  duckling: z.int(),
  stroke: strokeSchema,
  dropAt: pointSchema,
  landed: z.boolean(),
})

/** What the child did, and how it lay on that screen, page units. */
export const responseSchema = z.object({
  carries: z.array(carrySchema),
  ink: inkSchema,
  laid: z.object({
    unitsPerMm: length,
    /** Where the middle of the page is, across. */
    middle: z.number(),
    size: length,
    snapDistance: length,
    nests: z.array(pointSchema),
    /** The box around the eight. */
    eight: z.object({ x: z.number(), y: z.number(), width: length, height: length }),
    roadWidth: length,
  }),
})
export type AcrossResponse = z.infer<typeof responseSchema>

/** The trial of a challenge and a seed. */
export function generate(challenge: AcrossChallenge, seed: number): AcrossTrial {
  const dice = diceFrom(seed)
  const { mode, from, heights, hats } = challenge
  const sides: readonly Side[] = from === 'both' ? dice.shuffle(['left', 'right'] as const) : [from]
  const ducklings = Array.from({ length: mode === 'reach' ? challenge.ducklings : 0 }, (_, k) => {
    const height = rounded(dice.next())
    return {
      from: sides[k % sides.length] ?? 'left',
      height,
      nestHeight: heights === 'level' ? height : rounded(dice.next()),
      hat: hats ? dice.pick(['round', 'pointed'] as const) : null,
    }
  })
  return {
    mode,
    ducklings,
    offsetMm: challenge.offset,
    size: challenge.ducklingSize / 100,
    snap: challenge.snap,
    eight: {
      sizeMm: challenge.eightSize,
      roadMm: challenge.road,
      rounds: challenge.rounds,
      from: dice.pick(['left', 'right'] as const),
    },
  }
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100
}
