/** Cutouts: known forms, each a little stretched, leaning or narrowed, so that none is the only right one. */
import type { Point } from '../geometry'
import type { Dice } from '../random'
import { formOutline } from './cutout-forms'
import { cutoutForms, rounded, type Cutout } from './shape'

/** No cutout is bent farther than this, so that it stays one of its kind. */
const mostBent = 0.6
/** Bent so far at first, either way. */
const bentAtFirst = 0.1
/** Farthest reach, units of the box: turned in any way it stays within. */
const farthest = 0.5
/** Forms that face one way: their mirror image cannot be turned into them. */
const sided = ['house', 'boot', 'duck', 'cup'] as const

/** The outline of a cutout, upright and closed. */
export function cutoutOutline({ form, stretch, lean, taper }: Cutout): Point[] {
  const wide = Math.sqrt((1 + stretch) / (1 - stretch))
  return formOutline(form).map(({ x, y }) => ({ x: x * wide * (1 + taper * 2 * y) - y * lean, y: y / wide }))
}

/** A cutout drawn by chance; one that can be told from its mirror image, if it has to be. */
export function randomCutout(facing: 'either way' | 'one way', dice: Dice): Cutout {
  const bent = () => rounded(dice.within(-bentAtFirst, bentAtFirst))
  return {
    kind: 'cutout',
    form: facing === 'one way' ? dice.pick(sided) : dice.pick(cutoutForms),
    stretch: bent(),
    lean: bent(),
    taper: bent(),
  }
}

/** Well made: not bent out of its kind, and within its box however it is turned. */
export function isWellMadeCutout(cutout: Cutout): boolean {
  const { stretch, lean, taper } = cutout
  return (
    [stretch, lean, taper].every((bend) => Math.abs(bend) <= mostBent) &&
    cutoutOutline(cutout).every(({ x, y }) => Math.hypot(x, y) <= farthest)
  )
}
