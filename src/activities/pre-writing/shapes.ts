/**
 * The ten shapes before letters, in the order children come to copy them, and how each is made. One unit is the
 * shape's side; the middle is the origin, y downward.
 */
import type { Point, Polyline } from '../../core/geometry'
import type { TaughtStroke } from '../../core/metrics/stroke-order'

/** The shapes, first to last. */
export const shapeIds = [
  'vertical-line',
  'horizontal-line',
  'circle',
  'cross',
  'right-oblique',
  'square',
  'left-oblique',
  'oblique-cross',
  'triangle',
  'diamond',
] as const
export type ShapeId = (typeof shapeIds)[number]

/** How corners are made: a stroke for each side, two strokes that each turn a corner, or all in one go. */
export type CornerPlan = 'apart' | 'halves' | 'one go'

/** The strokes of a shape, in order and direction; shapes without corners to turn have one plan. */
export function shapeStrokes(shape: ShapeId, plan: CornerPlan): readonly TaughtStroke[] {
  return plansOf(shape)[plan]
}

/** The other ways of making the same shape: as right as the one that is taught. */
export function otherPlans(shape: ShapeId, taught: CornerPlan): CornerPlan[] {
  const plans = plansOf(shape)
  return (['apart', 'halves', 'one go'] as const).filter((plan) => plans[plan] !== plans[taught])
}

type Plans = Readonly<Record<CornerPlan, readonly TaughtStroke[]>>

const h = 0.5
const [topLeft, top, topRight] = [at(-h, -h), at(0, -h), at(h, -h)]
const [left, right] = [at(-h, 0), at(h, 0)]
const [bottomLeft, bottom, bottomRight] = [at(-h, h), at(0, h), at(h, h)]

function plansOf(shape: ShapeId): Plans {
  switch (shape) {
    case 'vertical-line':
      return onePlan([stroke(top, bottom)])
    case 'horizontal-line':
      return onePlan([across(left, right)])
    case 'circle':
      return onePlan([{ line: circle, reversibleForLeftHand: false }])
    case 'cross':
      return onePlan([stroke(top, bottom), across(left, right)])
    case 'right-oblique':
      return onePlan([stroke(topRight, bottomLeft)])
    case 'left-oblique':
      return onePlan([stroke(topLeft, bottomRight)])
    case 'oblique-cross':
      return onePlan([stroke(topLeft, bottomRight), stroke(topRight, bottomLeft)])
    case 'square':
      return square
    case 'triangle':
      return triangle
    case 'diamond':
      return diamond
  }
}

/** Counter-clockwise from the top, as letters are that curve back. */
const circle: Polyline = Array.from({ length: 73 }, (_, k) => {
  const angle = (k * Math.PI) / 36
  return at(-h * Math.sin(angle), -h * Math.cos(angle))
})

const square: Plans = {
  apart: [
    stroke(topLeft, bottomLeft),
    across(bottomLeft, bottomRight),
    across(topLeft, topRight),
    stroke(topRight, bottomRight),
  ],
  halves: [stroke(topLeft, bottomLeft, bottomRight), stroke(topLeft, topRight, bottomRight)],
  'one go': [stroke(topLeft, bottomLeft, bottomRight, topRight, topLeft)],
}

const triangle: Plans = {
  apart: [stroke(top, bottomLeft), stroke(top, bottomRight), across(bottomLeft, bottomRight)],
  halves: [stroke(top, bottomLeft, bottomRight), stroke(top, bottomRight)],
  'one go': [stroke(top, bottomLeft, bottomRight, top)],
}

const diamond: Plans = {
  apart: [stroke(top, left), stroke(left, bottom), stroke(top, right), stroke(right, bottom)],
  halves: [stroke(top, left, bottom), stroke(top, right, bottom)],
  'one go': [stroke(top, left, bottom, right, top)],
}

function onePlan(strokes: readonly TaughtStroke[]): Plans {
  return { apart: strokes, halves: strokes, 'one go': strokes }
}

function stroke(...line: Point[]): TaughtStroke {
  return { line, reversibleForLeftHand: false }
}

/** A stroke from left to right, which a left hand may pull the other way. */
function across(from: Point, to: Point): TaughtStroke {
  return { line: [from, to], reversibleForLeftHand: true }
}

function at(x: number, y: number): Point {
  return { x, y }
}
