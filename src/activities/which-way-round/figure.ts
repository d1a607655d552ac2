/** Figures that can be turned: no turn and no mirror shows them as they were. */
import type { Dice } from '../../core/random'
import { drawBody, isWellMade } from '../../core/stimulus/body'
import { drawingOf } from '../../core/stimulus/drawing'
import { leastMove, type Presented } from '../../core/stimulus/floors'
import { pictureOf } from '../../core/stimulus/pictures'
import { shapeOf, turnedBy, type Body, type Shape } from '../../core/stimulus/shape'
import { handednessOf, looksSame } from '../../core/stimulus/symmetry'
import type { Figures } from './challenge'

/** Pictures that stand upright and face one way. */
export const sidedPictures = [
  'bird',
  'boot',
  'car',
  'chipmunk',
  'duck',
  'hedgehog',
  'rabbit',
  'sailboat',
  'snail',
  'tractor',
  'train',
  'turtle',
] as const
/** Letters and digits that are no others when turned or mirrored. */
const sidedLetters = ['F', 'G', 'J', 'L', 'P', 'R', '2', '4', '5', '7'] as const

/** What made figures are made as. */
const kinds = { critters: 'blob', badges: 'badge', signs: 'sign' } as const
/** Signs are drawn smaller, so that their corners stay on the leaf when they turn. */
const scales: Readonly<Record<Figures, number>> = {
  pictures: 0.92,
  critters: 1,
  badges: 0.92,
  signs: 0.8,
  letters: 0.86,
}
/** A mirror image differs at least so much, however it is turned, units of the box: seen at a glance. */
const leastHanded = 0.08
/** A shape that is the same again after a part of a whole turn is so after one of these, degrees. */
const evenTurns = [180, 120, 90, 72] as const
/** Everything stays within so much of the middle when it turns, units of the box. */
const farthest = 0.5
/** A body is drawn at most so often until it can be turned. */
const mostDraws = 200

/** A figure drawn by chance, upright. */
export function drawFigure(figures: Figures, parts: number, dice: Dice): Shape {
  return shapeOf(bodyOf(figures, parts, dice), { scale: scales[figures] })
}

/** A figure that can be turned, and how many were thrown away; after the last try one as it comes. */
export function turnableFigure(
  figures: Figures,
  parts: number,
  presented: Presented,
  dice: Dice,
): { readonly shape: Shape; readonly rejected: number } {
  let shape = drawFigure(figures, parts, dice)
  let rejected = 0
  while (!isTurnable(shape, presented) && rejected < mostDraws) {
    shape = drawFigure(figures, parts, dice)
    rejected += 1
  }
  return { shape, rejected }
}

/** Whether a shape can be told from its mirror image and from itself at every turn, and stays on its leaf. */
export function isTurnable(shape: Shape, presented: Presented): boolean {
  const { body } = shape
  if (body.kind === 'picture') return !body.evenSided && !body.evenTurned
  const handed = Math.max(leastHanded, leastMove(presented))
  return (
    isWellMade(body) &&
    staysOnLeaf(shape) &&
    !evenTurns.some((turn) => looksSame(shape, turnedBy(shape, turn), presented)) &&
    handednessOf(shape) >= handed
  )
}

/** Whether nothing of a shape leaves its leaf when it turns. */
export function staysOnLeaf(shape: Shape): boolean {
  if (shape.body.kind === 'picture') return true
  const { outlines, strokes } = drawingOf(shape)
  return [...outlines, ...strokes].flat().every(({ x, y }) => Math.hypot(x, y) <= farthest + 1e-3)
}

function bodyOf(figures: Figures, parts: number, dice: Dice): Body {
  if (figures === 'pictures') return pictureOf(dice.pick(sidedPictures))
  if (figures === 'letters') return { kind: 'letter', glyph: dice.pick(sidedLetters) }
  const details = figures === 'signs' ? parts - 1 : parts
  return drawBody(
    { kind: kinds[figures], face: figures === 'critters', details, mirrorDelta: null, partDelta: null },
    dice,
  )
}
