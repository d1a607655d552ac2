/** What may lie in a meadow: the one that is hidden, and others that are all plainly something else. */
import type { Dice } from '../../core/random'
import { drawBody, isWellMade, type MadeKind } from '../../core/stimulus/body'
import { differenceOf } from '../../core/stimulus/difference'
import { plainThing, type Figure } from '../../core/stimulus/figure'
import { filledAs, shapeOf, type Shape } from '../../core/stimulus/shape'
import type { ThingName } from '../../core/stimulus/things'
import type { Figures } from './challenge'
import { drawnOf, type Drawn } from './meadow'

/** A figure with its lines in its box. */
export interface Pooled extends Drawn {
  readonly figure: Figure
}

/** The hidden one and the others. */
export interface Pool {
  readonly hidden: Pooled
  readonly others: readonly Pooled[]
}

/** Animals and plants that one may meet in a meadow. */
export const meadowThings = [
  'acorn',
  'apple',
  'bird',
  'butterfly',
  'carrot',
  'duck',
  'frog',
  'hedgehog',
  'ladybird',
  'leaf',
  'mouse',
  'mushroom',
  'pear',
  'rabbit',
  'snail',
  'strawberry',
  'tulip',
  'turtle',
] as const satisfies readonly ThingName[]
export type MeadowThing = (typeof meadowThings)[number]

/** Shapes differ from the hidden one at least by so much, wholes: obvious at a glance. */
export const leastDifference = 0.8
/** Shapes beside the hidden one: enough for the fullest clump and the most choices. */
const otherShapes = 13
/** Shapes are drawn again until they are well made and differ, at most so often each. */
const mostDraws = 200

/** Draws a pool. */
export function poolFor(figures: Figures, dice: Dice): Pool {
  return figures === 'things' ? thingsPool(dice) : shapesPool(dice)
}

const pooledThings = meadowThings.map(plainThing).map(pooled)

function thingsPool(dice: Dice): Pool {
  const [hidden, ...others] = dice.shuffle(pooledThings)
  if (!hidden) throw new Error('nothing lives in the meadow')
  return { hidden, others }
}

function shapesPool(dice: Dice): Pool {
  const kind = dice.pick(['blob', 'badge'] as const)
  const hidden = shapeFor(kind, dice, () => true)
  const others = Array.from({ length: otherShapes }, () =>
    shapeFor(kind, dice, (shape) => differenceOf(hidden, shape) >= leastDifference),
  )
  const figureOf = (shape: Shape): Figure => ({ kind: 'shape', shape })
  return { hidden: pooled(figureOf(hidden)), others: others.map(figureOf).map(pooled) }
}

function pooled(figure: Figure): Pooled {
  return { figure, ...drawnOf(figure) }
}

function shapeFor(kind: MadeKind, dice: Dice, suits: (shape: Shape) => boolean): Shape {
  const needs = { kind, face: false, details: 0, mirrorDelta: null, partDelta: null }
  let shape = filledAs(shapeOf(drawBody(needs, dice)), 'outline')
  for (let draws = 1; draws < mostDraws && !(isWellMade(shape.body) && suits(shape)); draws++)
    shape = { ...shape, body: drawBody(needs, dice) }
  return shape
}
