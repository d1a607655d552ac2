/** Models and their foils: the same critter changed in one feature, by a share of an obvious difference. */
import type { Dice } from '../../core/random'
import { z } from '../../core/schema'
import { difference, isWellMade, type Critter } from './critter'

/** What a foil differs in. */
export const featureSchema = z.enum(['size', 'rotation', 'mirror', 'contour', 'detail'])
export type Feature = z.infer<typeof featureSchema>

/**
 * Differences smaller than these cannot be told by eye on a tablet, so they are never asked: degrees, share of
 * the size, mean radii. Higher is easier.
 */
export const floors = { turn: 12, scale: 0.1, contour: 0.036, spot: 0.16 } as const

/** Differences at a share of 1: obvious at a glance. */
const wholes = { turn: 60, scale: 0.45, contour: 0.15, spot: 0.5 } as const

/** A critter is drawn again until it is well made, at most so often. */
const mostDraws = 200

/** The smallest foil in size is this share of its twin. */
const smallest = 0.5

/** A random critter, well made, with so many spots; none for mirroring, where a spot would give the side away. */
export function modelFor(feature: Feature, share: number, spots: number, dice: Dice): Critter {
  const draw = () => (feature === 'mirror' ? leaningCritter(share, dice) : randomCritter(spots, dice))
  let model = draw()
  for (let tries = 1; tries < mostDraws && !isWellMade(model); tries++) model = draw()
  return model
}

function randomCritter(spots: number, dice: Dice): Critter {
  const waves = [2, 3, 4, 5].map((k) => ({
    k,
    amplitude: rounded(dice.within(0.04, 0.15)),
    phase: rounded(dice.within(0, 2 * Math.PI)),
  }))
  return {
    waves,
    spots: Array.from({ length: spots }, () => randomSpot(dice)),
    turn: 0,
    scale: 1,
    mirrored: false,
  }
}

/** A critter whose two sides differ just so much that its mirror image looks as different as is wished. */
function leaningCritter(share: number, dice: Dice): Critter {
  const wished = Math.max(floors.contour, wholes.contour * share)
  const { waves, ...rest } = randomCritter(0, dice)
  const ways = waves.map(() => ({
    turned: dice.next() < 0.5 ? Math.PI : 0,
    side: dice.next() < 0.5 ? -1 : 1,
  }))
  const leaning = (by: number): Critter => ({
    ...rest,
    waves: waves.map((wave, i) => {
      const { turned, side } = ways[i] ?? { turned: 0, side: 1 }
      return { ...wave, phase: rounded((-wave.k * Math.PI) / 2 + turned + side * Math.asin(by)) }
    }),
  })
  let by = 0.5
  for (let tries = 0; tries < 4; tries++) {
    const critter = leaning(by)
    by = Math.min(1, (by * wished) / difference(critter, { ...critter, mirrored: true }))
  }
  return leaning(by)
}

/** How a foil is wished for. */
export interface Wish {
  readonly feature: Feature
  /** Of an obvious difference, 0–1. */
  readonly share: number
  /** Which of the item's foils, from 0. */
  readonly k: number
  /** How many foils the item has. */
  readonly count: number
}

/** A foil of a critter: it differs in the wished feature, and the same wish may give another one next time. */
export function foilOf(model: Critter, wish: Wish, dice: Dice): Critter {
  return makers[wish.feature](model, wish, dice)
}

const makers: Readonly<Record<Feature, (model: Critter, wish: Wish, dice: Dice) => Critter>> = {
  size: resized,
  rotation: turned,
  mirror: mirrored,
  contour: reshaped,
  detail: respotted,
}

/** One larger, the others ever smaller; many foils lie closer together, so that the smallest can be seen. */
function resized(model: Critter, { share, k, count }: Wish): Critter {
  const most = smallest ** (-1 / Math.max(1, count - 1)) - 1
  const step = 1 + Math.max(floors.scale, Math.min(most, wholes.scale * share))
  return { ...model, scale: rounded(k === 0 ? step : step ** -k) }
}

/** To the one side and the other, then farther. */
function turned(model: Critter, { share, k }: Wish): Critter {
  const side = k % 2 === 0 ? 1 : -1
  const more = 1 + Math.floor(k / 2)
  return { ...model, turn: rounded(side * more * Math.max(floors.turn, wholes.turn * share)) }
}

/** The mirror image; further foils are mirror images of another outline. */
function mirrored(model: Critter, wish: Wish, dice: Dice): Critter {
  return { ...(wish.k === 0 ? model : reshaped(model, wish, dice)), mirrored: true }
}

/** Another outline, pushed until it looks as different as is wished. */
function reshaped(model: Critter, { share }: Wish, dice: Dice): Critter {
  const wished = Math.max(floors.contour, wholes.contour * share)
  const pushes = model.waves.map(() => dice.normal())
  const pushed = (by: number) => ({
    ...model,
    waves: model.waves.map((wave, i) => ({
      ...wave,
      amplitude: rounded(wave.amplitude + (pushes[i] ?? 0) * by),
    })),
  })
  let by = wished
  for (let tries = 0; tries < 4; tries++) by *= wished / Math.max(wished / 4, difference(model, pushed(by)))
  return pushed(by)
}

/** One spot moved; the next foil another one, or elsewhere. */
function respotted(model: Critter, { share, k }: Wish, dice: Dice): Critter {
  const which = k % Math.max(1, model.spots.length)
  const far = Math.max(floors.spot, wholes.spot * share)
  const angle = dice.within(0, 2 * Math.PI)
  return {
    ...model,
    spots: model.spots.map((spot, i) =>
      i === which
        ? { ...spot, x: rounded(spot.x + far * Math.cos(angle)), y: rounded(spot.y + far * Math.sin(angle)) }
        : spot,
    ),
  }
}

function randomSpot(dice: Dice): Critter['spots'][number] {
  const angle = dice.within(0, 2 * Math.PI)
  const far = Math.sqrt(dice.within(0.3 ** 2, 0.75 ** 2))
  return {
    x: rounded(far * Math.cos(angle)),
    y: rounded(far * Math.sin(angle)),
    r: rounded(dice.within(0.09, 0.12)),
  }
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
