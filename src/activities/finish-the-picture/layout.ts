/** Where the window is on the wall, and where the cards hang: as large as fits, for either hand. */
import type { Point } from '../../core/geometry'
import { modelAndChoices, type ModelSide } from '../../core/model-and-choices'
import { tappedAt } from '../../core/places'
import type { PageRoom, Touchable } from '../../core/sizes'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** What of a trial a layout has to know. */
interface Choices {
  readonly choices: readonly unknown[]
}

/** A trial as it lies on one screen, page units. */
export interface ClosureLayout {
  /** The window: its middle, its width and height with the frame, and the box of the drawing on its glass. */
  readonly window: { readonly at: Point; readonly size: number; readonly box: number }
  readonly cards: { readonly at: readonly Point[]; readonly size: number; readonly box: number }
}

/** A card is mostly paper; the window has room for its frame, and its drawing is larger than those on cards. */
const wish = {
  boxShare: 0.8,
  largestMm: 46,
  standRoom: { width: 1.72, height: 2.08 },
  between: 40,
  edge: 30,
} as const
/** The drawing on the glass beside those on cards. */
const larger = 1.25

/** Lays a trial. */
export function layOut({ choices }: Choices, room: PageRoom, modelSide: ModelSide = 'left'): ClosureLayout {
  const { modelAt, stand, choicesAt, size, box } = modelAndChoices(
    { ...wish, count: choices.length, modelSide },
    room,
  )
  // Flowers grow below the window, where the stand is higher than wide.
  const at = { x: modelAt.x, y: modelAt.y - (stand.height - stand.width) / 2 }
  return { window: { at, size: stand.width, box: box * larger }, cards: { at: choicesAt, size, box } }
}

/** What is touched: the cards. */
export function touchables(trial: Choices, room: PageRoom): readonly Touchable[] {
  const { at, size } = layOut(trial, room).cards
  return tappedAt(at, size)
}

/** Width of a drawing's box on the smallest tablets, mm, by the number of choices; on others it is larger. */
const smallestBoxMm = [26, 26, 26, 26, 19, 19, 17, 17] as const

/** How wide a drawing's box is at least on any tablet, mm: what differences have to be seen at. */
export function boxMm(choices: number): number {
  return smallestBoxMm[choices - 1] ?? 16
}
