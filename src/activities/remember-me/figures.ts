/** Whom a seed stands for: the same at every level, so that one met a little earlier can come back among the others. */
import type { Point } from '../../core/geometry'
import { diceFrom, seedFrom } from '../../core/random'
import { animals, evenPicture } from '../../core/stimulus/animals'
import { drawBody, isWellMade, type MadeKind } from '../../core/stimulus/body'
import { moveBetween } from '../../core/stimulus/difference'
import { leastMove, perceptual } from '../../core/stimulus/floors'
import type { FoilClass } from '../../core/stimulus/foil'
import { shapeOf, turnedBy, type Body } from '../../core/stimulus/shape'
import { endsOf } from '../../core/stimulus/sign'
import { boxMm } from './layout'
import type { MemoryChallenge } from './challenge'

/** Figures that one seed makes one of. */
export type OwnFigures = 'critters' | 'animals' | 'signs'

/** The shape that shapes of a kind are made as, and how many spots or strokes beyond three they have. */
const made = {
  critters: { kind: 'blob', face: true, details: 2 },
  signs: { kind: 'sign', face: false, details: 2 },
} as const satisfies Record<string, { kind: MadeKind; face: boolean; details: number }>

/** The one to keep in mind at a seed. */
export function bodyAt(figures: OwnFigures, seed: number): Body {
  if (figures === 'animals') return animalAt(seed)
  const needs = { ...made[figures], mirrorDelta: null, partDelta: null }
  const dice = diceFrom(seedFrom(seed, figures))
  let body = drawBody(needs, dice)
  for (let tries = 0; tries < mostTries && !isFit(body); tries++) body = drawBody(needs, dice)
  return body
}

/** What the others may differ in: signs have no spots, but ends; those are few, so they come last. */
export function foilsFor(figures: 'critters' | 'signs', { features }: MemoryChallenge): FoilClasses {
  const inOrder = featureOrder.filter((feature) => features.includes(feature))
  const classes = inOrder.map((feature) =>
    figures === 'signs' && feature === 'detail' ? 'part' : (feature satisfies FoilClass),
  )
  const [first = 'contour', ...rest] = figures === 'signs' ? partsLast(classes) : classes
  return [first, ...rest]
}

type FoilClasses = readonly [FoilClass, ...FoilClass[]]

const featureOrder = ['contour', 'detail', 'rotation', 'size'] as const
const mostTries = 100

function animalAt(seed: number): Body {
  const { length } = animals
  const order = diceFrom(seedFrom(Math.floor(seed / length), 'animals')).shuffle(animals)
  return evenPicture(order[((seed % length) + length) % length] ?? animals[0])
}

/**
 * Fit to be remembered: well made, in its box however it is turned, with an end that can be elsewhere if it has no
 * spots, and so little round that a tilt can be seen on the smallest tablet.
 */
function isFit(body: Body): boolean {
  if (!isWellMade(body)) return false
  if (body.kind === 'sign' && (endsOf(body).length === 0 || !turnsInItsBox(body.nodes))) return false
  const upright = shapeOf(body, { scale: tilted.scale })
  const move = moveBetween(upright, turnedBy(upright, perceptual.turn))
  return move >= leastMove({ sizeMm: tilted.boxMm })
}

/** Where a tilt is hardest to see: in the smallest box, made smaller because others are larger. */
const tilted = { scale: 0.9, boxMm: boxMm(6) } as const
/** Farthest node from the middle, units of the box; beside it there is room for an end drawn out. */
const farthestNode = 0.46

function turnsInItsBox(nodes: readonly Point[]): boolean {
  return nodes.every(({ x, y }) => Math.hypot(x, y) <= farthestNode)
}

function partsLast(classes: readonly FoilClass[]): FoilClass[] {
  return [...classes.filter((one) => one !== 'part'), ...classes.filter((one) => one === 'part')]
}
