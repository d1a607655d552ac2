/** Where the model on its board and the tray of choices lie: as large as fits, side by side or one above the other. */
import { boundsOf, type Box } from '../../core/geometry'
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
export interface FormLayout extends ModelAndChoices {
  /** The tray that the choices lie on. */
  readonly tray: Box
}

/** The largest model that is shown, boxes of a choice: smaller ones among the choices stay large enough to see. */
export const largestModel = 1.25

const wish = {
  boxShare: 0.94,
  largestMm: 48,
  standRoom: { width: 1.42, height: 1.42 },
  between: 60,
} as const
/** Nothing lies on the rim of the sheet, page units; the tray goes so far beyond what lies on it. */
const rim = 34
const trayRim = 30

/** Lays a trial. */
export function layOut({ choices }: Choices, room: PageRoom, modelSide: ModelSide = 'left'): FormLayout {
  const laid = modelAndChoices(
    { ...wish, count: choices.length, edge: rim + trayRim, modelSide },
    { ...room, safe: besideTheRim(room.safe) },
  )
  return { ...laid, tray: trayAround(laid) }
}

/** What is touched: the places on the tray. */
export function touchables(trial: Choices, room: PageRoom): readonly Touchable[] {
  const { choicesAt, size } = layOut(trial, room)
  return tappedAt(choicesAt, size)
}

function besideTheRim(safe: Box): Box {
  const x = Math.max(safe.x, rim + trayRim)
  return { ...safe, x, width: Math.min(safe.x + safe.width, 1000 - rim - trayRim) - x }
}

function trayAround({ choicesAt, size }: ModelAndChoices): Box {
  const { x, y, width, height } = boundsOf(choicesAt)
  const more = size / 2 + trayRim
  return { x: x - more, y: y - more, width: width + 2 * more, height: height + 2 * more }
}

/** Width of a choice's box on the smallest tablets, mm, by the number of choices; on others it is larger. */
const smallestBoxMm = [30, 30, 30, 30, 24, 24] as const

/** How wide a choice's box is at least on any tablet, mm: what differences have to be seen at. */
export function boxMm(choices: number): number {
  return smallestBoxMm[choices - 1] ?? 24
}
