/** What is asked: one looks out of the burrow for a while, later it is to be found among several. */
import { meanwhileSchema } from '../../core/delay'
import { diceFrom, seedFrom, type Dice } from '../../core/random'
import { z } from '../../core/schema'
import { animals, evenPicture } from '../../core/stimulus/animals'
import { choiceResponseSchema } from '../../core/stimulus/choice-score'
import { seenOf } from '../../core/stimulus/sight'
import { leastDelta } from '../../core/stimulus/foil'
import { choiceItem, choiceItemSchema, itemFrom, type ChoiceItem } from '../../core/stimulus/item'
import { letterItem } from '../../core/stimulus/letter-item'
import { shapeOf } from '../../core/stimulus/shape'
import { figuresSchema, type MemoryChallenge } from './challenge'
import { bodyAt, foilsFor } from './figures'
import { boxMm } from './layout'
import { withFamiliar } from './familiar'

/** One item as presented. */
export const trialSchema = z.extend(choiceItemSchema, {
  figures: figuresSchema,
  /** Places of others that were the key so many trials earlier, were it always this challenge. */
  familiar: z.array(z.object({ place: z.int(), ago: z.int() })),
  /** A colour among the garden's, by number. */
  hue: z.int(),
  lookMs: z.number(),
  delayMs: z.number(),
  meanwhile: meanwhileSchema,
})
export type MemoryTrial = z.infer<typeof trialSchema>

/** What the child chose, in order, until the right one was found, and what it had seen by then. */
export const responseSchema = z.extend(choiceResponseSchema, {
  /** How often it was seen again before it was found. */
  looks: z._default(z.int(), 0),
  /** How long it was seen, all looks together, ms. */
  seenMs: z._default(z.nullable(z.number()), null),
  /** Places of others that had really been the one to remember, earlier in this sitting. */
  metBefore: z._default(z.array(z.int()), []),
  /** Dandelions tapped meanwhile; null where there were none. */
  tapped: z._default(z.nullable(z.int()), null),
})
export type MemoryResponse = z.infer<typeof responseSchema>

/** Hues to choose from. */
const hues = 6
/** From these difficulties on letters are built alike, and are turned images of each other. */
const letterSteps = { alike: 4, reversed: 7 } as const

/** The trial of a challenge and a seed. */
export function generate(challenge: MemoryChallenge, seed: number): MemoryTrial {
  const { figures, lookSeconds, delaySeconds, meanwhile } = challenge
  const dice = diceFrom(seedFrom(seed, 'others'))
  return {
    ...itemFor(challenge, seed, dice),
    figures,
    hue: diceFrom(seedFrom(seed, 'hue')).whole(0, hues - 1),
    lookMs: lookSeconds * 1000,
    delayMs: delaySeconds * 1000,
    meanwhile,
  }
}

/** What only trials of one kind share. */
export function itemOf({ figures }: MemoryTrial): string {
  return figures
}

type Item = ChoiceItem & Pick<MemoryTrial, 'familiar'>

function itemFor(challenge: MemoryChallenge, seed: number, dice: Dice): Item {
  const { figures, choices, difficulty, familiar } = challenge
  const order = { seed, level: difficulty, choices, sizeMm: boxMm(choices) }
  if (figures === 'letters')
    return { ...letterItem({ ...order, likeness: likenessAt(difficulty) }), familiar: [] }
  const body = bodyAt(figures, seed)
  const item =
    figures === 'animals'
      ? animalItem(order, dice)
      : choiceItem({
          ...order,
          from: [body, body],
          foils: foilsFor(figures, challenge),
          face: figures === 'critters',
        })
  return withFamiliar(item, familiar, figures)
}

/** An animal among others; they differ as a whole. */
function animalItem(order: Parameters<typeof itemFrom>[1], dice: Dice): ChoiceItem {
  const key = bodyAt('animals', order.seed)
  const others = dice.shuffle(animals).map(evenPicture)
  const foils = others.filter((one) => JSON.stringify(one) !== JSON.stringify(key))
  return itemFrom(
    {
      model: seenOf(shapeOf(key)),
      foils: foils.slice(0, order.choices - 1).map((body) => ({
        seen: seenOf(shapeOf(body)),
        foil: 'other',
        wished: leastDelta('picture', 'other', order),
      })),
    },
    order,
    dice,
  )
}

function likenessAt(difficulty: number): 'unlike' | 'alike' | 'reversed' {
  if (difficulty >= letterSteps.reversed) return 'reversed'
  return difficulty >= letterSteps.alike ? 'alike' : 'unlike'
}
