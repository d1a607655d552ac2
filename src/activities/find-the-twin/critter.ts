/**
 * Critters: closed wavy shapes with a face and spots, made from a few numbers. Two critters differ by one
 * feature, by an amount. Radial-frequency contours: r(θ) = 1 + Σ A_k cos(kθ + φ_k), k = 2…6.
 */
import type { Point } from '../../core/geometry'
import type { Dice } from '../../core/random'
import { z } from '../../core/schema'

/** What a foil differs in. */
export const featureSchema = z.enum(['size', 'rotation', 'mirror', 'contour', 'detail'])
export type Feature = z.infer<typeof featureSchema>

const spotSchema = z.object({ x: z.number(), y: z.number(), r: z.number() })

/** A critter in its own units: the mean radius is 1, the origin its middle. */
export const critterSchema = z.object({
  waves: z.array(z.object({ k: z.int(), amplitude: z.number(), phase: z.number() })),
  spots: z.array(spotSchema),
  /** Degrees, clockwise. */
  turn: z.number(),
  scale: z.number(),
  mirrored: z.boolean(),
})
export type Critter = z.infer<typeof critterSchema>

/** Differences smaller than these cannot be told by eye on a tablet, so they are never asked. */
export const floors = { turn: 12, scale: 0.1, contour: 0.05, spot: 0.16 } as const

/** Differences at an amount of 1: obvious at a glance. */
const wholes = { turn: 75, scale: 0.45, contour: 0.26, spot: 0.75 } as const

/** Points of a contour. */
const contourPoints = 72

/** A random critter with so many spots. */
export function randomCritter(dice: Dice, spots: number): Critter {
  const waves = [2, 3, 4, 5].map((k) => ({
    k,
    amplitude: rounded(dice.within(0.04, 0.15)),
    phase: rounded(dice.within(0, 2 * Math.PI)),
  }))
  return { waves, spots: randomSpots(dice, spots), turn: 0, scale: 1, mirrored: false }
}

/** The amount of a feature's difference, never below what an eye can tell. */
export function amountOf(feature: Feature, share: number): number {
  if (feature === 'size') return Math.max(floors.scale, wholes.scale * share)
  if (feature === 'rotation') return Math.max(floors.turn, wholes.turn * share)
  if (feature === 'contour') return Math.max(floors.contour, wholes.contour * share)
  if (feature === 'detail') return Math.max(floors.spot, wholes.spot * share)
  return 1
}

/** A foil: the critter changed in one feature by a share of an obvious difference; `k` tells foils apart. */
export function foilOf(critter: Critter, feature: Feature, share: number, k: number, dice: Dice): Critter {
  const amount = amountOf(feature, share)
  const side = k % 2 === 0 ? 1 : -1
  const more = 1 + Math.floor(k / 2)
  switch (feature) {
    case 'size':
      return { ...critter, scale: rounded(side > 0 ? 1 - amount / more ** 0.5 : 1 + amount * more) }
    case 'rotation':
      return { ...critter, turn: rounded(side * amount * more) }
    case 'mirror':
      return { ...critter, mirrored: k === 0, turn: k === 0 ? 0 : rounded(side * 90 * more) }
    case 'contour':
      return { ...critter, waves: changedWaves(critter.waves, amount, dice) }
    case 'detail':
      return { ...critter, spots: movedSpots(critter.spots, amount, k, dice) }
  }
}

/** The contour of a critter, in its own units. */
export function contourOf(critter: Critter): Point[] {
  return Array.from({ length: contourPoints }, (_, i) => {
    const angle = (i / contourPoints) * 2 * Math.PI
    const r = critter.waves.reduce(
      (sum, { k, amplitude, phase }) => sum + amplitude * Math.cos(k * angle + phase),
      1,
    )
    return placed(critter, { x: r * Math.cos(angle), y: r * Math.sin(angle) })
  })
}

/** The spots of a critter where they lie on it. */
export function spotsOf(critter: Critter): (Point & { readonly r: number })[] {
  return critter.spots.map((spot) => ({ ...placed(critter, spot), r: spot.r * critter.scale }))
}

/**
 * How different two critters look, in mean radii: contours compared place by place, spots by how far each lies
 * from the other's. 0 is the same picture.
 */
export function difference(a: Critter, b: Critter): number {
  const [one, other] = [contourOf(a), contourOf(b)]
  const contour = Math.sqrt(one.reduce((sum, p, i) => sum + nearestTo(p, other, i), 0) / contourPoints)
  const [spots, others] = [spotsOf(a), spotsOf(b)]
  const moved = spots.map((p) => Math.min(...others.map((q) => Math.hypot(p.x - q.x, p.y - q.y)), 2))
  const spot = moved.length === 0 ? 0 : Math.sqrt(moved.reduce((sum, d) => sum + d * d, 0) / moved.length)
  return Math.hypot(contour, spot)
}

/** Turns, mirrors and scales a place on a critter as the critter is. */
export function placed({ turn, scale, mirrored }: Critter, { x, y }: Point): Point {
  const angle = (turn * Math.PI) / 180
  const across = mirrored ? -x : x
  return {
    x: scale * (across * Math.cos(angle) - y * Math.sin(angle)),
    y: scale * (across * Math.sin(angle) + y * Math.cos(angle)),
  }
}

/** Squared distance to the nearest of the neighbouring places on the other contour. */
function nearestTo(p: Point, other: readonly Point[], at: number): number {
  let best = Infinity
  for (let shift = -6; shift <= 6; shift++) {
    const q = other[(at + shift + contourPoints) % contourPoints]
    if (q) best = Math.min(best, (p.x - q.x) ** 2 + (p.y - q.y) ** 2)
  }
  return best
}

function changedWaves(waves: Critter['waves'], amount: number, dice: Dice): Critter['waves'] {
  const pushes = waves.map(() => dice.normal())
  const size = Math.sqrt(pushes.reduce((sum, push) => sum + (push * push) / 2, 0)) || 1
  return waves.map((wave, i) => ({
    ...wave,
    amplitude: rounded(wave.amplitude + ((pushes[i] ?? 0) / size) * amount),
  }))
}

function randomSpots(dice: Dice, count: number): Critter['spots'] {
  const spots: Critter['spots'] = []
  for (let tries = 0; spots.length < count && tries < 200; tries++) {
    const angle = dice.within(0, 2 * Math.PI)
    const far = dice.within(0.3, 0.62)
    const spot = {
      x: rounded(far * Math.cos(angle)),
      y: rounded(far * Math.sin(angle)),
      r: rounded(dice.within(0.09, 0.14)),
    }
    if (spots.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) > 0.34)) spots.push(spot)
  }
  return spots
}

/** One spot moved by an amount, the next foil another one or the other way. */
function movedSpots(spots: Critter['spots'], amount: number, k: number, dice: Dice): Critter['spots'] {
  const which = k % Math.max(1, spots.length)
  const angle = dice.within(0, 2 * Math.PI)
  return spots.map((spot, i) => {
    if (i !== which) return spot
    const tries = [0, 2.1, 4.2].map((turn) => ({
      x: spot.x + amount * Math.cos(angle + turn),
      y: spot.y + amount * Math.sin(angle + turn),
    }))
    const [inmost = spot] = tries.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    return { ...spot, x: rounded(inmost.x), y: rounded(inmost.y) }
  })
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
