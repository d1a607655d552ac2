/** When an item may be asked: the checks every model and its foils have to pass. */
import { once } from '../once'
import { isWellMade } from './body'
import { compared } from './difference'
import { type Seen } from './sight'
import { inkAreaOf, reachOf } from './drawing'
import { leastMove, perceptual, type Presented } from './floors'
import { isGraded, type FoilClass } from './foil'
import { z } from '../schema'
import type { Shape } from './shape'

/** Foils differ from the key by the wished amount, up to this share. */
const leeway = 0.1
/** Two foils differ from each other at least by this share of what they differ from the key. */
const apart = 0.8
/** Ink covers the page alike up to this share of the average. */
const areaLeeway = 0.15
/** A shape may reach so far from the middle of its box. */
const farthest = 0.5 + 1e-3

/** Why an item may not be asked. */
export const faultSchema = z.enum([
  'badly made',
  'outside its box',
  'looks like the key',
  'difference not as wished',
  'foils alike',
  'unlike in ink',
])
export type Fault = z.infer<typeof faultSchema>

/** A foil with what was wished of it. */
export interface Foil {
  readonly seen: Seen
  readonly foil: FoilClass
  /** Wholes. */
  readonly wished: number
}

/** A model and its foils, not yet in order. */
export interface Draw {
  readonly model: Seen
  readonly foils: readonly Foil[]
}

/** Whether one more foil may stand beside those before it; a foil that may not is soon found out. */
export function isSoundFoil(draw: Draw, next: Foil, presented: Presented): boolean {
  return !anyOf(checksOfFoil(draw, next, presented))
}

/** What keeps a model with all its foils from being asked, beside what is known of each foil. */
export function faultsOfWhole({ model: { shape: model }, foils }: Draw): Fault[] {
  return these({
    'badly made': () => !isWellMade(model.body),
    'outside its box': () => reachOf(model) > farthest,
    'unlike in ink': () => !alikeInInk([model, ...foils.map(({ seen }) => seen.shape)]),
  })
}

/** What keeps an item from being asked; empty when it may be. */
export function faultsOf(draw: Draw, presented: Presented): Fault[] {
  const each = draw.foils.flatMap((foil, k) =>
    these(checksOfFoil({ model: draw.model, foils: draw.foils.slice(0, k) }, foil, presented)),
  )
  return [...new Set([...faultsOfWhole(draw), ...each])]
}

/** Checks that find a fault, made in the order of the faults. */
type Checks = Partial<Record<Fault, () => boolean>>

function checksOfFoil({ model, foils }: Draw, next: Foil, presented: Presented): Checks {
  const { seen, foil, wished } = next
  const { shape } = seen
  const most = isGraded(shape.body.kind, foil) ? wished * (1 + leeway) : Infinity
  const found = once(() => judged(model, seen, presented))
  return {
    'badly made': () => !isWellMade(shape.body),
    'outside its box': () => reachOf(shape) > farthest,
    'looks like the key': () => !found().told,
    'difference not as wished': () => found().difference < wished * (1 - leeway) || found().difference > most,
    'foils alike': () => foils.some((other) => !areApart(other, next, presented)),
  }
}

/** How different two shapes are, and whether they can be told: something has moved far enough, or grown. */
function judged(a: Seen, b: Seen, presented: Presented) {
  const { difference, move } = compared(a, b)
  const ratio = Math.exp(Math.abs(Math.log(a.shape.scale / b.shape.scale)))
  return { difference, told: ratio >= 1 + perceptual.size || move >= leastMove(presented) }
}

function areApart(one: Foil, other: Foil, presented: Presented): boolean {
  const { difference, told } = judged(one.seen, other.seen, presented)
  return told && difference >= apart * Math.min(one.wished, other.wished)
}

function these(checks: Checks): Fault[] {
  return faultSchema.options.filter((fault) => checks[fault]?.())
}

function anyOf(checks: Checks): boolean {
  return faultSchema.options.some((fault) => checks[fault]?.())
}

/** Ink with size left out; letters and pictures bring what they have. */
function alikeInInk(shapes: readonly Shape[]): boolean {
  const made = shapes.filter(({ body }) => body.kind !== 'letter' && body.kind !== 'picture')
  const areas = made.map((shape) => inkAreaOf({ ...shape, scale: 1 }))
  const average = areas.reduce((sum, area) => sum + area, 0) / areas.length
  return areas.every((area) => Math.abs(area / average - 1) <= areaLeeway)
}
