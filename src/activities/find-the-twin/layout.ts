/** Where the model and the choices lie on a page: as large as fits, side by side or one above the other. */
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
export interface TwinLayout extends Omit<ModelAndChoices, 'size'> {
  /** Across a daisy. */
  readonly daisy: number
}

/** A shape's box, of which no corner is ever full, takes so much of its daisy; the stand has room around it. */
const wish = {
  boxShare: 0.84,
  largestMm: 52,
  standRoom: { width: 1.3, height: 1.22 },
  between: 28,
  // Nothing lies on the stitching along the edge of the sheet.
  edge: 24,
} as const

/** Lays a trial. */
export function layOut({ choices }: Choices, room: PageRoom, modelSide: ModelSide = 'left'): TwinLayout {
  const { size, ...laid } = modelAndChoices({ ...wish, count: choices.length, modelSide }, room)
  return { ...laid, daisy: size }
}

/** What is touched: the daisies. */
export function touchables(trial: Choices, room: PageRoom): readonly Touchable[] {
  const { choicesAt, daisy } = layOut(trial, room)
  return tappedAt(choicesAt, daisy)
}

/** Width of a shape's box on the smallest tablets, mm, by the number of choices; on others it is larger. */
const smallestBoxMm = [35, 35, 30, 30, 25, 25, 20, 20] as const

/** How wide a shape's box is at least on any tablet, mm: what differences have to be seen at. */
export function boxMm(choices: number): number {
  return smallestBoxMm[choices - 1] ?? 20
}
