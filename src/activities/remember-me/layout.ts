/** Where the burrow and the choices lie on a page: as large as fits, side by side or one above the other. */
import type { Box } from '../../core/geometry'
import { modelAndChoices, type ModelAndChoices, type ModelSide } from '../../core/model-and-choices'
import type { PageRoom, Touchable } from '../../core/sizes'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** What of a trial a layout has to know. */
interface Choices {
  readonly choices: readonly unknown[]
}

/** A trial as it lies on one screen, page units: the stand is the burrow. */
export type BurrowLayout = ModelAndChoices

/** A shape's box, of which no corner is ever full, takes so much of its stone; the burrow has a rim and a sill. */
const wish = {
  boxShare: 0.86,
  largestMm: 46,
  standRoom: { width: 1.5, height: 1.42 },
  // Neither lies on the stitching along the edge of the sheet.
  edge: 44,
} as const

/** Lays a trial; the burrow is on that side where there is room for it only beside the stones. */
export function layOut({ choices }: Choices, room: PageRoom, modelSide: ModelSide = 'left'): BurrowLayout {
  return modelAndChoices({ ...wish, between: room.sizes.gap, count: choices.length, modelSide }, room)
}

/** What is touched: the stones, and the burrow to look again. */
export function touchables(trial: Choices, room: PageRoom): readonly Touchable[] {
  const { modelAt, stand, choicesAt, size } = layOut(trial, room)
  const boxes = [
    boxAround(modelAt, stand),
    ...choicesAt.map((at) => boxAround(at, { width: size, height: size })),
  ]
  return boxes.map((box) => ({ kind: 'tap', box }))
}

/** Width of a shape's box on the smallest tablets, mm, by the number of choices; on others it is larger. */
const smallestBoxMm = [29, 29, 29, 29, 23, 23] as const

/** How wide a shape's box is at least on any tablet, mm: what differences have to be seen at. */
export function boxMm(choices: number): number {
  return smallestBoxMm[choices - 1] ?? 23
}

function boxAround(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
