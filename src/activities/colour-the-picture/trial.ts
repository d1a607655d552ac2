/** What is asked: a picture, some of whose shapes are to be coloured. */
import { inkSchema } from '../../core/ink'
import { diceFrom } from '../../core/random'
import { z } from '../../core/schema'
import type { ColourChallenge } from './challenge'
import { pictureNames } from './pictures'

const pointSchema = z.object({ x: z.number(), y: z.number() })
const size = () => z.number().check(z.gt(0))

/** One picture, sizes in millimetres of the glass. */
export const trialSchema = z.object({
  picture: z.enum(pictureNames),
  regions: z.int().check(z.minimum(1), z.maximum(6)),
  sizeMm: size(),
  outlineMm: size(),
  nibMm: size(),
  /** Share of a region that finishes it, and share of all ink that may be elsewhere. */
  coverage: z.number(),
  overspill: z.number(),
  /** The way strokes are to run, degrees from lying, counter-clockwise; null: any. */
  hatchDeg: z.nullable(z.number()),
})
export type ColourTrial = z.infer<typeof trialSchema>

/** How the picture lay, page units. */
const laidSchema = z.object({
  middle: pointSchema,
  size: size(),
  nib: size(),
  /** Width of the ring around a region where ink is forgiven. */
  ring: z.number(),
})
export type LaidPicture = z.infer<typeof laidSchema>

/** What the child did. */
export const responseSchema = z.object({
  ink: inkSchema,
  /** The region each stroke was for: the one it began in, or the nearest. */
  regionOf: z.array(z.int()),
  /** Regions that were filled at once by a key or a switch, which says nothing of a hand. */
  filledByKey: z._default(z.array(z.int()), []),
  /** Ended with the button before every region was finished. */
  early: z.boolean(),
  laid: laidSchema,
})
export type ColourResponse = z.infer<typeof responseSchema>

const hatchDegs = { free: null, across: 0, down: 90, slanting: 45 } as const

/** The trial of a challenge and a seed. Pictures follow each other, so that none comes twice in a sitting. */
export function generate(challenge: ColourChallenge, seed: number): ColourTrial {
  const order = diceFrom(Math.floor(seed / pictureNames.length)).shuffle(pictureNames)
  return {
    picture: order[seed % order.length] ?? pictureNames[0],
    regions: challenge.regions,
    sizeMm: challenge.size,
    outlineMm: challenge.outline,
    nibMm: challenge.nib,
    coverage: challenge.coverage / 100,
    overspill: challenge.overspill / 100,
    hatchDeg: hatchDegs[challenge.hatch],
  }
}
