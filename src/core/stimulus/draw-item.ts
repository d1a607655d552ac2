/** Drawing a model and its foils as ordered, again and again until they are sound, but not for ever. */
import type { Dice } from '../random'
import { drawBody, isWellMade, type MadeKind } from './body'
import { seenOf } from './sight'
import { deltaAt, wholes, type Presented } from './floors'
import { capacityOf, fillersOf, foilOf, leastDelta, type FoilClass } from './foil'
import { faultsOfWhole, isSoundFoil, type Draw, type Foil } from './item-checks'
import { rounded, shapeOf, type Body, type BodyKind, type Shape } from './shape'

/** What every item is ordered with. */
export interface Placed extends Presented {
  readonly seed: number
  /** 0 obvious – 10 as alike as an eye can tell. */
  readonly level: number
  /** Places to choose among, 2–8. */
  readonly choices: number
}

/** An item of made shapes or of pictures as ordered. */
export interface ItemOrder extends Placed {
  /** Shapes are made of this kind, or picked from these. */
  readonly from: MadeKind | readonly [Body, Body, ...Body[]]
  /** What the foils differ in, in turn; where a class is used up another outline or shape stands in. */
  readonly foils: readonly [FoilClass, ...FoilClass[]]
  /** Blobs have faces. */
  readonly face?: boolean
  /** Spots, dots, or strokes beyond three. */
  readonly details?: number
}

/** An item is drawn again until it is sound, at most so often; each of its foils too. */
const mostDraws = 100
const mostFoilDraws = 16
/** Foils at a floor are asked a little above it. */
const aboveFloor = 1.02

/** A sound draw, or after the last try one as it comes; and how many were thrown away. */
export function soundDraw(order: ItemOrder, dice: Dice): { readonly draw: Draw; readonly rejected: number } {
  for (let rejected = 0; rejected < mostDraws; rejected++) {
    const draw = drawn(order, dice, 'sound')
    if (draw) return { draw, rejected }
  }
  const model = modelFor(order, dice)
  return {
    draw: drawn(order, dice, 'as it comes') ?? { model: seenOf(model), foils: [] },
    rejected: mostDraws,
  }
}

/** One model with its foils; when they have to be sound, null as soon as one cannot be. */
function drawn(order: ItemOrder, dice: Dice, manner: 'sound' | 'as it comes'): Draw | null {
  const model = seenOf(modelFor(order, dice))
  if (manner === 'sound' && !isWellMade(model.shape.body)) return null
  const foils: Foil[] = []
  for (const { foil, k } of wishesOf(order, model.shape.body.kind)) {
    const next = soundFoil({ model, foils }, { foil, k, order }, dice)
    if (manner === 'sound' && !next.sound) return null
    foils.push(next.found)
  }
  const draw = { model, foils }
  return manner === 'sound' && faultsOfWhole(draw).length > 0 ? null : draw
}

interface FoilOrder {
  readonly foil: FoilClass
  readonly k: number
  readonly order: ItemOrder
}

function soundFoil(
  beside: Draw,
  { foil, k, order }: FoilOrder,
  dice: Dice,
): { readonly found: Foil; readonly sound: boolean } {
  const model = beside.model.shape
  const { kind } = model.body
  const wished = wishedDelta(order, foil, kind, model.scale)
  const another = () => bodyFor(order, model.scale, dice)
  let found: Foil = { seen: beside.model, foil, wished }
  const draws = capacityOf(kind, foil) > 2 ? mostFoilDraws : 1
  for (let tries = 0; tries < draws; tries++) {
    const shape = foilOf(model, { foil, k: k + tries, delta: wished }, another, dice)
    if (!shape) continue
    found = { seen: seenOf(shape), foil, wished }
    if (isSoundFoil(beside, found, order)) return { found, sound: true }
  }
  return { found, sound: false }
}

/** The foils of an item: the ordered classes in turn, as often as a model can have them, then what stands in. */
export function wishesOf({ choices, foils }: ItemOrder, kind: BodyKind): { foil: FoilClass; k: number }[] {
  const inTurn = Array.from({ length: choices }, (_, k) => foils.map((foil) => ({ foil, k }))).flat()
  const standIns = fillersOf(kind).flatMap((foil) => Array.from({ length: choices }, (_, k) => ({ foil, k })))
  const isNew = ({ foil }: { foil: FoilClass }) => !foils.includes(foil)
  return [...inTurn, ...standIns.filter(isNew)]
    .filter(({ foil, k }) => k < capacityOf(kind, foil))
    .slice(0, choices - 1)
}

function wishedDelta(order: ItemOrder, foil: FoilClass, kind: BodyKind, scale: number): number {
  return Math.max(deltaAt(order.level), leastDelta(kind, foil, order, scale) * aboveFloor)
}

/** A model that leaves room for a foil larger than itself. */
function modelFor(order: ItemOrder, dice: Dice): Shape {
  const scale = order.foils.includes('size')
    ? Math.exp(-wholes.size * wishedDelta(order, 'size', kindOf(order), 1))
    : 1
  return shapeOf(bodyFor(order, scale, dice), { scale: rounded(scale) })
}

function bodyFor(order: ItemOrder, scale: number, dice: Dice): Body {
  if (typeof order.from !== 'string') return dice.pick(order.from)
  const kind = order.from
  const wishes = wishesOf(order, kind)
  const times = (foil: FoilClass) => wishes.filter((wish) => wish.foil === foil).length
  const delta = (foil: FoilClass) => (times(foil) === 0 ? null : wishedDelta(order, foil, kind, scale))
  const details = Math.max(order.details ?? 0, Math.ceil(times('detail') / 2), Math.ceil(times('part') / 2))
  return drawBody(
    { kind, face: order.face ?? false, details, mirrorDelta: delta('mirror'), partDelta: delta('part') },
    dice,
  )
}

function kindOf({ from }: ItemOrder): BodyKind {
  return typeof from === 'string' ? from : from[0].kind
}
