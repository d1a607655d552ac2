/** Foils: shapes that are nearly the model, different in one respect by a wished amount. */
import type { Dice } from '../random'
import { z } from '../schema'
import { contourChange, detailChange, partChange, type Change } from './change'
import { compared, goneWeight } from './difference'
import { floorsAt, wholes, type Presented } from './floors'
import { mirroredOf, scaledBy, turnedBy, type Body, type BodyKind, type Shape } from './shape'
import { seenOf } from './sight'

/** What a foil is to the model. */
export const foilClassSchema = z.enum(['size', 'rotation', 'mirror', 'contour', 'detail', 'part', 'other'])
export type FoilClass = z.infer<typeof foilClassSchema>

/** A foil as it is wished for. */
export interface Wish {
  readonly foil: FoilClass
  /** Which of the item's foils of this class, from 0. */
  readonly k: number
  /** Wholes. */
  readonly delta: number
}

/**
 * How many foils of a class one model can have, all as far from it as wished and none near another: there is one
 * size above and one below, one mirror image, but no end of other outlines.
 */
export function capacityOf(kind: BodyKind, foil: FoilClass): number {
  return capacities[kind][foil] ?? 0
}

const poseFoils = { size: 2, rotation: 2, mirror: 1, other: Infinity } as const
const capacities: Readonly<Record<BodyKind, Readonly<Partial<Record<FoilClass, number>>>>> = {
  blob: { ...poseFoils, contour: Infinity, detail: 5, part: 5 },
  sign: { ...poseFoils, contour: Infinity, part: 3 },
  badge: { ...poseFoils, contour: 3, detail: Infinity, part: Infinity },
  cutout: { ...poseFoils, contour: 5 },
  letter: poseFoils,
  picture: poseFoils,
}

/** What stands in, in this order, where the classes that were asked are used up. */
export function fillersOf(kind: BodyKind): readonly FoilClass[] {
  if (kind === 'badge') return ['contour', 'part']
  if (kind === 'cutout') return ['contour', 'other']
  return [capacityOf(kind, 'contour') > 0 ? 'contour' : 'other']
}

/** Whether a foil's difference can be set; of the others, and of letters, only the least is asked. */
export function isGraded(kind: BodyKind, foil: FoilClass): boolean {
  if (foil === 'other' || kind === 'letter') return false
  return foil !== 'mirror' || kind === 'blob' || kind === 'badge'
}

/** Another shape differs at least so much, wholes. */
const otherDelta = 0.8

/** The least difference of a class that can be told, in wholes, for shapes of a kind and scale. */
export function leastDelta(kind: BodyKind, foil: FoilClass, presented: Presented, scale = 1): number {
  const floors = floorsAt(presented, scale)
  switch (foil) {
    case 'size':
    case 'rotation':
    case 'detail':
    case 'contour':
      return floors[foil]
    case 'mirror':
      return kind === 'badge' ? floors.detail : floors.contour
    case 'part':
      return kind === 'sign' ? floors.contour : floors.detail * goneWeight
    case 'other':
      return kind === 'letter' || kind === 'picture' ? floors.contour : Math.max(otherDelta, floors.contour)
  }
}

/** Radius of dots that make a wished difference when one is gone. */
export function partRadius(delta: number): number {
  return (wholes.detail * delta) / goneWeight / 2
}

/** A foil of a model, or null when this model has none; the same wish may give another one next time. */
export function foilOf(model: Shape, wish: Wish, another: () => Body, dice: Dice): Shape | null {
  const { foil, k, delta } = wish
  const side = k % 2 === 0 ? 1 : -1
  switch (foil) {
    case 'size':
      return scaledBy(model, Math.exp(side * wholes.size * delta))
    case 'rotation':
      return turnedBy(model, side * wholes.rotation * delta)
    case 'mirror':
      return mirroredOf(model)
    case 'contour':
      return pushed(contourChange(model, k, dice), delta, model)
    case 'detail':
      return pushed(detailChange(model, k, dice), delta, model)
    case 'part':
      return pushed(partChange(model, k, partRadius(delta), dice), delta, model)
    case 'other':
      return { ...model, body: another() }
  }
}

/** Steps of the search for the wished difference, and how near is near enough (share). */
const steps = 6
const near = 0.01

/** The change carried so far that the shape differs by the wished amount, as nearly as may be. */
export function pushed(change: Change | null, wished: number, from: Shape): Shape | null {
  if (!change) return null
  const start = seenOf(from)
  let by = wished
  let shape = change(by)
  for (let step = 0; step < steps; step++) {
    const got = compared(start, seenOf(shape)).difference
    if (Math.abs(got / wished - 1) <= near) break
    by *= Math.min(3, wished / Math.max(got, wished / 3))
    shape = change(by)
  }
  return shape
}
