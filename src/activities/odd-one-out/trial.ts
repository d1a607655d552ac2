/** What is asked: several of one kind in a row, all alike but one. */
import { diceFrom, seedFrom, type Dice } from '../../core/random'
import { z } from '../../core/schema'
import { choiceResponseSchema, type ChoiceResponse } from '../../core/stimulus/choice-score'
import { flankerAngles } from '../../core/stimulus/flankers'
import { foilClassSchema } from '../../core/stimulus/foil'
import { faultSchema } from '../../core/stimulus/item-checks'
import { keyPlace } from '../../core/stimulus/key-place'
import { rounded, shapeSchema, turnedBy, type Shape } from '../../core/stimulus/shape'
import { figuresSchema, type OddChallenge } from './challenge'
import { boxMm } from './layout'
import { featureOf, pairFor } from './pair'

/** The version of this generator: raised when it would answer a seed differently. */
const version = 1

/** One item as presented. */
export const trialSchema = z.object({
  generator: z.literal('odd one'),
  version: z.int(),
  seed: z.int(),
  level: z.number(),
  sizeMm: z.number(),
  figures: figuresSchema,
  feature: z.enum([...foilClassSchema.options, 'letter']),
  /** What all but one are. */
  usual: shapeSchema,
  odd: shapeSchema,
  keyIndex: z.int(),
  /** How every one is turned where it stands, by place; degrees. */
  turns: z.array(z.number()),
  /** Every one is turned its own way. */
  eachTurned: z.boolean(),
  /** What the odd one is to the others, and how different, wholes. */
  foil: foilClassSchema,
  delta: z.number(),
  /** Draws thrown away before this one, and checks it does not pass; none for a sound item. */
  rejected: z.int(),
  faults: z.array(faultSchema),
  /** A colour among the garden's, by number. */
  hue: z.int(),
  /** Directions of the leaves around every one, radians. */
  leaves: z.array(z.number()),
})
export type OddTrial = z.infer<typeof trialSchema>

/** What the child chose, in order, until the odd one was found. */
export const responseSchema = choiceResponseSchema
export type OddResponse = ChoiceResponse

/** Leaves around every one at each step of crowding. */
const leavesAt = [0, 5, 8, 12] as const
/** Hues to choose from. */
const hues = 6
/** Shapes turned their own way differ from their neighbours at least by so much, degrees. */
const leastApart = 24

/** The trial of a challenge and a seed. */
export function generate(challenge: OddChallenge, seed: number): OddTrial {
  const { choices, crowding, difficulty, eachTurned, figures } = challenge
  const sizeMm = boxMm(choices, figures)
  const feature = featureOf(challenge, seed)
  const dice = diceFrom(seedFrom(seed, 'looks'))
  const { usual, odd, foil, delta, rejected, faults } = pairFor({ challenge, feature, seed, sizeMm }, dice)
  return {
    generator: 'odd one',
    version,
    seed,
    level: difficulty,
    sizeMm,
    figures,
    feature,
    usual,
    odd,
    keyIndex: keyPlace(seed, choices),
    turns: eachTurned ? turnsFor(choices, dice) : Array.from({ length: choices }, () => 0),
    eachTurned,
    foil,
    delta,
    rejected,
    faults: [...faults],
    hue: dice.whole(0, hues - 1),
    leaves: flankerAngles(leavesAt[crowding] ?? 0, dice),
  }
}

/** What stands in a place, as it is turned there. */
export function shapeAt({ usual, odd, keyIndex, turns }: OddTrial, place: number): Shape {
  return turnedBy(place === keyIndex ? odd : usual, turns[place] ?? 0)
}

/** What only trials of one kind share: the feature; with other shapes than critters, or all turned, those too. */
export function itemOf({ figures, feature, eachTurned }: OddTrial): string {
  const parts = [figures === 'critters' ? '' : figures, feature === 'letter' ? '' : feature]
  return [...parts, eachTurned ? 'each turned' : ''].filter((part) => part !== '').join(', ')
}

/** Turns all around in no order, so that none can be told by its turn. */
function turnsFor(count: number, dice: Dice): number[] {
  const sector = 360 / count
  const slack = Math.max(0, sector - leastApart)
  const first = dice.within(0, 360)
  const turns = Array.from({ length: count }, (_, k) => rounded(first + k * sector + dice.within(0, slack)))
  return dice.shuffle(turns)
}
