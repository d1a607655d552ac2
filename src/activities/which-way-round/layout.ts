/** Where the model lies on the bank and the leaves float on the pond: as large as fits, for either hand. */
import type { Box } from '../../core/geometry'
import { modelAndChoices, type ModelAndChoices, type ModelSide } from '../../core/model-and-choices'
import { tappedAt } from '../../core/places'
import type { PageRoom, Touchable } from '../../core/sizes'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** What of a trial a layout has to know. */
interface Choices {
  readonly choices: readonly unknown[]
}

/** A trial as it lies on one screen, page units. */
export interface WayLayout extends Omit<ModelAndChoices, 'size'> {
  /** Across a leaf. */
  readonly leaf: number
  /** Where the water is; its edge towards the model is the bank. */
  readonly pond: Box
  readonly bank: 'above' | ModelSide
}

/** A shape's box, of which no corner is ever full, takes so much of its leaf; the stone has a rim around it. */
const wish = {
  boxShare: 0.8,
  largestMm: 54,
  standRoom: { width: 1.26, height: 1.26 },
  between: 46,
  edge: 34,
} as const

/** Lays a trial. */
export function layOut({ choices }: Choices, room: PageRoom, modelSide: ModelSide = 'left'): WayLayout {
  const { size: leaf, ...laid } = modelAndChoices({ ...wish, count: choices.length, modelSide }, room)
  return { ...laid, leaf, ...shoreOf(laid, leaf, room.height) }
}

/** What is touched: the leaves. */
export function touchables(trial: Choices, room: PageRoom): readonly Touchable[] {
  const { choicesAt, leaf } = layOut(trial, room)
  return tappedAt(choicesAt, leaf)
}

/** Width of a shape's box on the smallest tablets, mm, by the number of choices; on others it is larger. */
const smallestBoxMm = [27, 27, 27, 27, 23, 23, 19, 19] as const

/** How wide a shape's box is at least on any tablet, mm: what differences have to be seen at. */
export function boxMm(choices: number): number {
  return smallestBoxMm[choices - 1] ?? 19
}

/** The water begins half way between the model and the leaves, wherever the model is. */
function shoreOf(
  { modelAt, stand, choicesAt }: Omit<ModelAndChoices, 'size'>,
  leaf: number,
  height: number,
): Pick<WayLayout, 'pond' | 'bank'> {
  const below = modelAt.y + stand.height / 2 + wish.between / 2
  if (choicesAt.every(({ y }) => y - leaf / 2 > below))
    return { bank: 'above', pond: { x: 0, y: below, width: 1000, height: height - below } }
  const reach = stand.width / 2 + wish.between / 2
  if (choicesAt.every(({ x }) => x > modelAt.x)) {
    const x = modelAt.x + reach
    return { bank: 'left', pond: { x, y: 0, width: 1000 - x, height } }
  }
  return { bank: 'right', pond: { x: 0, y: 0, width: modelAt.x - reach, height } }
}
