/** The forms of an item: the one that is looked for and the others, before any of them is turned or made smaller. */
import { seedFrom } from '../../core/random'
import { leastMove } from '../../core/stimulus/floors'
import type { FoilClass } from '../../core/stimulus/foil'
import { choiceItem, type ChoiceItem } from '../../core/stimulus/item'
import { letterItem } from '../../core/stimulus/letter-item'
import { isToldTurned } from '../../core/stimulus/told-turned'
import type { FormChallenge } from './challenge'
import type { Posing } from './poses'

/** What forms are made for. */
export interface FormOrder extends Posing {
  readonly seed: number
  /** Width of the smallest that is shown, mm: what differences have to be seen at. */
  readonly shownMm: number
}

/** Forms that are sound upright are made again until they can be told however they are turned, at most so often. */
const mostDraws = 40
/** Turning takes back some of what a form was changed by: it is changed as if it were shown so much smaller. */
const turnedShare = 0.7
/** From these difficulties on the others have the same form in other proportions, and letters are built alike. */
const proportionsFrom = 2
const alikeFrom = 4

const bodies = { biscuits: 'cutout', 'free forms': 'blob', signs: 'sign' } as const

/** Makes the forms of an item; what could not be made soundly in so many tries says so. */
export function formsFor(order: FormOrder): ChoiceItem {
  let item = checked(itemFor(order, 0), order)
  for (let rejected = 1; item.faults.length > 0 && rejected <= mostDraws; rejected++)
    item = { ...checked(itemFor(order, rejected), order), rejected }
  return item
}

/** An item that is sound upright, with what keeps it from being asked turned. */
function checked(item: ChoiceItem, { changes, challenge, shownMm }: FormOrder): ChoiceItem {
  // Letters keep their top up, so what they would be upside down does not matter.
  if (item.faults.length > 0 || !changes.includes('turn') || challenge.figures === 'letters') return item
  const least = leastMove({ sizeMm: shownMm })
  const isTold = ({ foil, shape }: ChoiceItem['choices'][number]) =>
    foil === null || isToldTurned(item.model, shape, least)
  return item.choices.every(isTold) ? item : { ...item, faults: ['looks like the key'] }
}

function itemFor({ challenge, changes, seed, shownMm }: FormOrder, draw: number): ChoiceItem {
  const { choices, difficulty, figures } = challenge
  const sizeMm = changes.includes('turn') ? shownMm * turnedShare : shownMm
  const order = { seed: seedFrom(seed, `forms ${draw}`), level: difficulty, choices, sizeMm }
  if (figures === 'letters') return letterItem({ ...order, likeness: likenessOf(challenge) })
  return choiceItem({ ...order, from: bodies[figures], foils: classesOf(challenge) })
}

/** One mirror image where a flipped one is another shape; the rest other forms, or other proportions. */
function classesOf({ difficulty, flipped }: FormChallenge): readonly [FoilClass, ...FoilClass[]] {
  const form: FoilClass = difficulty < proportionsFrom ? 'other' : 'contour'
  return flipped ? ['mirror', form] : [form]
}

function likenessOf({ difficulty, flipped }: FormChallenge): 'unlike' | 'alike' | 'reversed' {
  if (flipped) return 'reversed'
  return difficulty >= alikeFrom ? 'alike' : 'unlike'
}
