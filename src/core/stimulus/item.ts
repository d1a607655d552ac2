/**
 * Items to choose in: a model, its like among several foils, and how it came about. The same order makes the same
 * item; what could not be made soundly in so many tries is asked all the same and says so.
 */
import { diceFrom, type Dice } from '../random'
import { z } from '../schema'
import { compared } from './difference'
import { soundDraw, type ItemOrder, type Placed } from './draw-item'
import { foilClassSchema, type FoilClass } from './foil'
import { faultSchema, faultsOf, type Draw } from './item-checks'
import { keyPlace } from './key-place'
import { rounded, shapeSchema } from './shape'

/** The version of this generator: raised when it would answer an order differently. */
const version = 1

/** One choice of an item: the key has no foil class and a difference of 0. */
const choiceSchema = z.object({
  shape: shapeSchema,
  foil: z.nullable(foilClassSchema),
  /** Difference from the model, wholes. */
  delta: z.number(),
})

/** An item as stored. */
export const choiceItemSchema = z.object({
  generator: z.literal('choice'),
  version: z.int(),
  seed: z.int(),
  level: z.number(),
  sizeMm: z.number(),
  model: shapeSchema,
  choices: z.array(choiceSchema),
  keyIndex: z.int(),
  /** Draws thrown away before this one. */
  rejected: z.int(),
  /** Checks that no draw passed; empty for a sound item. */
  faults: z.array(faultSchema),
})
export type ChoiceItem = z.infer<typeof choiceItemSchema>

/** Makes the item that was ordered. */
export function choiceItem(order: ItemOrder): ChoiceItem {
  const dice = diceFrom(order.seed)
  const { draw, rejected } = soundDraw(order, dice)
  return { ...itemFrom(draw, order, dice), rejected }
}

/** A model and its foils put in order, the key in its place, with whatever is not sound about them. */
export function itemFrom(draw: Draw, order: Placed, dice: Dice): ChoiceItem {
  const keyIndex = keyPlace(order.seed, order.choices)
  const model = draw.model.shape
  const choices = draw.foils.map(({ seen, foil }) => ({
    shape: seen.shape,
    foil: foil as FoilClass | null,
    delta: rounded(compared(draw.model, seen).difference),
  }))
  const mixed = dice.shuffle(choices)
  mixed.splice(keyIndex, 0, { shape: model, foil: null, delta: 0 })
  return {
    generator: 'choice',
    version,
    seed: order.seed,
    level: order.level,
    sizeMm: order.sizeMm,
    model,
    choices: mixed,
    keyIndex,
    rejected: 0,
    faults: faultsOf(draw, order),
  }
}
