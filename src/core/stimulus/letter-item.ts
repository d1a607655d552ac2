/** Items of letters: which one is the same, among letters that are taken for each other. */
import { diceFrom, type Dice } from '../random'
import { seenOf } from './sight'
import type { Presented } from './floors'
import { leastDelta } from './foil'
import { itemFrom, type ChoiceItem } from './item'
import { letterSets, relationOf, type LetterLikeness } from './letter-sets'
import { shapeOf, type Shape } from './shape'

/** An item of letters as ordered. */
export interface LetterOrder extends Presented {
  readonly seed: number
  /** For the record: what the likeness stands for, 0–10. */
  readonly level: number
  readonly choices: number
  readonly likeness: LetterLikeness
}

/** Makes an item of letters; where a set is too small, letters less alike fill it up. */
export function letterItem(order: LetterOrder): ChoiceItem {
  const dice = diceFrom(order.seed)
  const [model = 'b', ...others] = dice.shuffle(dice.pick(letterSets(order.likeness)))
  const foils = [...new Set([...others, ...fillersFor(model, dice)])]
    .filter((glyph) => glyph !== model)
    .slice(0, order.choices - 1)
  const wished = leastDelta('letter', 'other', order)
  return itemFrom(
    {
      model: seenOf(letterShape(model)),
      foils: foils.map((glyph) => ({
        seen: seenOf(letterShape(glyph)),
        foil: relationOf(model, glyph),
        wished,
      })),
    },
    order,
    dice,
  )
}

function letterShape(glyph: string): Shape {
  return shapeOf({ kind: 'letter', glyph })
}

/** Letters built like the model first, then any. */
function fillersFor(model: string, dice: Dice): string[] {
  const alike = letterSets('alike').filter((set) => set.includes(model))
  return [...dice.shuffle(alike.flat()), ...dice.shuffle(letterSets('unlike').flat())]
}
