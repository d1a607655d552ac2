/** What is asked: drums to be struck in turn, a flower to be held while a road is drawn, or two roads at once. */
import { strokeSchema } from '../../core/ink'
import type { Learner } from '../../core/learner'
import { diceFrom } from '../../core/random'
import { z } from '../../core/schema'
import { modeSchema, type TwoHandsChallenge } from './challenge'
import { otherSide, shapeSchema, sideSchema, type Side } from './roads'

/** One go as presented. */
export const trialSchema = z.object({
  mode: modeSchema,
  shape: shapeSchema,
  /** The shape of the right road, where it is another one. */
  other: z._default(z.nullable(shapeSchema), null),
  /** Upside down, and from outside to the middle. */
  turned: z.boolean(),
  inward: z.boolean(),
  /** Where the flower to hold lies. Which hand holds it, no screen can tell. */
  padSide: sideSchema,
  /** Width of a road, in comfortable ones. */
  width: z.number(),
  /** Across a drum or the flower, in comfortable sizes. */
  size: z.number(),
  /** The drums in the order they are to be struck. */
  order: z.array(sideSchema),
  /** From beat to beat, at the usual speed, ms; null where there is no beat. */
  beatMs: z._default(z.nullable(z.number()), null),
})
export type TwoHandsTrial = Readonly<z.infer<typeof trialSchema>>

/** One touch, from landing to lifting. */
const touchSchema = z.object({
  /** What it was on: a drum or a road of a side, or the flower; null for none of them. */
  at: z.nullable(z.enum(['left', 'right', 'pad'])),
  by: z.enum(['hand', 'keyboard']),
  stroke: strokeSchema,
})
export type TwoHandsTouch = Readonly<z.infer<typeof touchSchema>>

const placeSchema = z.object({ x: z.number(), y: z.number() })

/** What the child did. */
export const responseSchema = z.object({
  /** All touches, in the order they landed. */
  touches: z.array(touchSchema),
  /** A tap that comes again on the same drum sooner than this is the same one, ms. */
  bounceMs: z.number(),
  /** The pulse that was seen and heard: its first beat and the time from beat to beat, ms. */
  pulse: z._default(z.nullable(z.object({ firstMs: z.number(), everyMs: z.number().check(z.gt(0)) })), null),
  /** Palms that were kept out. */
  palms: z.number(),
  /** As it lay on the screen: roads from start to end, empty where there was none, and their width; page units. */
  laid: z.object({
    left: z.array(placeSchema),
    right: z.array(placeSchema),
    width: z.number().check(z.gt(0)),
    unitsPerMm: z.number().check(z.gt(0)),
  }),
})
export type TwoHandsResponse = Readonly<z.infer<typeof responseSchema>>

/** A slower beat is no beat any more, a minute. */
const leastTempo = 30

/** The trial of a challenge and a seed. The flower lies away from the hand the child draws with. */
export function generate(
  { mode, shape, other, width, size, taps, each, tempo }: TwoHandsChallenge,
  seed: number,
  learner?: Pick<Learner, 'hand'>,
): TwoHandsTrial {
  const dice = diceFrom(seed)
  const first: Side = dice.next() < 0.5 ? 'left' : 'right'
  const turned = dice.next() < 0.5
  const inward = mode !== 'hold' && dice.next() < 0.5
  const [own, its] = mode === 'apart' && dice.next() < 0.5 ? [other, shape] : [shape, other]
  return {
    mode,
    shape: own,
    other: mode === 'apart' ? its : null,
    turned,
    inward,
    padSide: learner?.hand === 'left' ? 'right' : 'left',
    width: width / 100,
    size: size / 100,
    order: Array.from({ length: taps }, (_, k) =>
      Math.floor(k / each) % 2 === 0 ? first : otherSide(first),
    ),
    beatMs: mode === 'taps' && tempo > 0 ? 60_000 / Math.max(leastTempo, tempo) : null,
  }
}

/** What only trials of one kind share. */
export function itemOf({ mode, shape, other, beatMs }: TwoHandsTrial): string {
  if (mode === 'taps') return beatMs === null ? 'drums in turn' : 'drums to a beat'
  // Which side has which is no other item.
  return `${mode}, ${[shape, ...(other ? [other] : [])].toSorted().join(' and ')}`
}
