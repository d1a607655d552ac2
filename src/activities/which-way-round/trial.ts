/** What is asked: a model, several to choose from, exactly one of them placed or turned as is asked. */
import { diceFrom, seedFrom, type Dice } from '../../core/random'
import { z } from '../../core/schema'
import { choiceResponseSchema, type ChoiceResponse } from '../../core/stimulus/choice-score'
import { foilClassSchema, type FoilClass } from '../../core/stimulus/foil'
import { faultSchema } from '../../core/stimulus/item-checks'
import { keyPlace } from '../../core/stimulus/key-place'
import { figuresSchema, taskSchema, turnsOf, type WayChallenge } from './challenge'
import { guestItem } from './guests'
import { boxMm } from './layout'
import { turnedItem } from './turned'
import { reversalItem, uprightItem } from './upright'
import { viewSchema, type WayItem } from './view'

/** The version of this generator: raised when it would answer a seed differently. */
const version = 1

/** One item as presented. */
export const trialSchema = z.object({
  generator: z.literal('which way round'),
  version: z.int(),
  seed: z.int(),
  level: z.number(),
  sizeMm: z.number(),
  task: taskSchema,
  figures: figuresSchema,
  model: viewSchema,
  choices: z.array(
    z.object({
      view: viewSchema,
      /** What it is to the one looked for; null for that one. */
      foil: z.nullable(foilClassSchema),
      /** How different it is however it is turned: 1 is obvious at a glance. */
      delta: z.number(),
    }),
  ),
  keyIndex: z.int(),
  /** Between the model and the one looked for, degrees 0–180; null where nothing is turned. */
  angle: z.nullable(z.number()),
  /** Draws thrown away before this one, and checks it does not pass; none for a sound item. */
  rejected: z.int(),
  faults: z.array(faultSchema),
  /** A colour among the garden's, by number. */
  hue: z.int(),
})
export type WayTrial = z.infer<typeof trialSchema>

/** What the child chose, in order, until the one asked for was found. */
export const responseSchema = choiceResponseSchema
export type WayResponse = ChoiceResponse

/** Hues to choose from. */
const hues = 6

/** The trial of a challenge and a seed. */
export function generate(challenge: WayChallenge, seed: number): WayTrial {
  const { choices, difficulty, figures, task } = challenge
  const sizeMm = boxMm(choices)
  const angle = angleOf(challenge, seed)
  const dice = diceFrom(seedFrom(seed, task))
  const { model, key, others, rejected, faults } = itemFor(
    challenge,
    { seed, angle: angle ?? 0, sizeMm },
    dice,
  )
  const keyIndex = keyPlace(seed, choices)
  const inOrder = dice.shuffle(others.map((other) => ({ ...other, foil: other.foil as FoilClass | null })))
  inOrder.splice(keyIndex, 0, { view: key, foil: null, delta: 0 })
  return {
    generator: 'which way round',
    version,
    seed,
    level: difficulty,
    sizeMm,
    task,
    figures,
    model,
    choices: inOrder,
    keyIndex,
    angle,
    rejected,
    faults: [...faults],
    hue: dice.whole(0, hues - 1),
  }
}

/** Turns of one trend lie within this of each other, degrees. */
const likeTurns = 45

/** What only trials of one kind share: what is looked for, among what, and turned about how far. */
export function itemOf({ task, figures, model, angle }: WayTrial): string {
  if (model.kind === 'guests') return `around the bird house, ${model.guests.length} to see`
  if (angle === null) return `the same way round, ${figures}`
  return `${task} about ${Math.round(angle / likeTurns) * likeTurns}°, ${figures}`
}

/** Trials go through the turns of their challenge, one after another. */
function angleOf(challenge: WayChallenge, seed: number): number | null {
  if (challenge.task === 'place' || challenge.task === 'way') return null
  const turns = turnsOf(challenge)
  return turns[((seed % turns.length) + turns.length) % turns.length] ?? 0
}

function itemFor(
  challenge: WayChallenge,
  { seed, angle, sizeMm }: { readonly seed: number; readonly angle: number; readonly sizeMm: number },
  dice: Dice,
): WayItem {
  switch (challenge.task) {
    case 'place':
      return guestItem(challenge, dice)
    case 'way':
      return challenge.figures === 'letters'
        ? reversalItem(challenge, sizeMm, seed)
        : uprightItem(challenge, sizeMm, dice)
    case 'turned':
    case 'flipped':
      return turnedItem(challenge, angle, sizeMm, dice)
  }
}
