/** Where the picture lies on a page, and the button beside or below it. */
import type { Box, Point } from '../../core/geometry'
import type { PageRoom, Touchable } from '../../core/sizes'
import type { ColourTrial, LaidPicture } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface ColourLayout extends LaidPicture {
  readonly outline: number
  /** The done button of a right hand; `mirrored` for a left one. */
  readonly done: Point & { readonly size: number }
}

/** Beyond the boundary’s outer half, ink is forgiven so far: half the crayon’s width and 1 mm (a design choice). */
const forgivenMm = 1

/** Lays a trial; the button lies away from the arm that colours. */
export function layOut(trial: ColourTrial, room: PageRoom, hand: 'left' | 'right' = 'right'): ColourLayout {
  const { safe, sizes, unitsPerMm } = room
  const button = sizes.target
  const taken = button + sizes.gap
  const beside = { width: safe.width - taken, height: safe.height }
  const below = { width: safe.width, height: safe.height - taken }
  const isBeside = Math.min(beside.width, beside.height) >= Math.min(below.width, below.height)
  const area = isBeside ? beside : below
  const size = Math.min(trial.sizeMm * unitsPerMm, area.width, area.height)
  const nib = trial.nibMm * unitsPerMm
  const doneX = safe.x + safe.width - button / 2
  const middleX = safe.x + area.width / 2
  const sided = (x: number) => (hand === 'left' ? 2 * safe.x + safe.width - x : x)
  return {
    middle: { x: sided(middleX), y: safe.y + area.height / 2 },
    size,
    nib,
    ring: nib / 2 + Math.max(forgivenMm, trial.outlineMm / 2) * unitsPerMm,
    outline: trial.outlineMm * unitsPerMm,
    done: { x: sided(doneX), y: safe.y + safe.height - button / 2, size: button },
  }
}

/** What is touched: the picture as a whole, and the button. */
export function touchables(trial: ColourTrial, room: PageRoom): readonly Touchable[] {
  const { middle, size, done } = layOut(trial, room)
  return [
    { kind: 'drag', box: around(middle, size) },
    { kind: 'tap', box: around(done, done.size) },
  ]
}

/** The box of something square around its middle. */
export function around({ x, y }: Point, size: number): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size }
}
