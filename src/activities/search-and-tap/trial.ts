/** What is asked: a field of many things, and which of them are to be found. */
import { anyLearner, type Learner } from '../../core/learner'
import { diceFrom, seedFrom } from '../../core/random'
import { z } from '../../core/schema'
import { sizesMm } from '../../core/sizes'
import {
  arrangementSchema,
  figuresSchema,
  lightSchema,
  limitMsOf,
  ruleSchema,
  type SearchChallenge,
} from './challenge'
import { kindsFor, kindsSchema, leastShapeMm } from './kinds'
import { boxShare } from './layout'

/** The version of this generator: raised when it would answer a seed differently. */
const version = 1

/** Where the search takes place; it changes nothing but the looks. */
const placeSchema = z.enum(['meadow', 'pond', 'tree'])

/** One field as asked; how it lies on a screen, and who stands where, is in the response. */
export const trialSchema = z.extend(kindsSchema, {
  generator: z.literal('search'),
  version: z.int(),
  seed: z.int(),
  level: z.number(),
  figures: figuresSchema,
  rule: ruleSchema,
  arrangement: arrangementSchema,
  items: z.int(),
  /** Others for each target. */
  ratio: z.number(),
  /** Smallest size, times the comfortable one. */
  size: z.number(),
  light: lightSchema,
  marks: z.boolean(),
  /** When the search ends by itself, ms; null for never. */
  limitMs: z.nullable(z.number()),
  place: placeSchema,
  /** A colour among the garden's, by number. */
  hue: z.int(),
  /** The hand that must not cover what is shown. */
  hand: z.enum(['left', 'right']),
})
export type SearchTrial = z.infer<typeof trialSchema>

const laidItemSchema = z.object({
  x: z.number(),
  y: z.number(),
  line: z.int(),
  kind: z.int(),
  isTarget: z.boolean(),
})
export type LaidItem = z.infer<typeof laidItemSchema>

/** What the child did. */
export const responseSchema = z.object({
  /** Everything touched, in order; the number of the item, or null where nothing stands. */
  touches: z.array(z.object({ item: z.nullable(z.int()), atMs: z.number() })),
  endedBy: z.enum(['done', 'time']),
  endedMs: z.number(),
  /** Targets that help pointed out, and when. */
  pointedOut: z.array(z.object({ item: z.int(), atMs: z.number() })),
  /** The field as it lay on the child's screen, page units: fewer items than asked where no more had room. */
  laid: z.object({ size: z.number(), items: z.array(laidItemSchema) }),
})
export type SearchResponse = z.infer<typeof responseSchema>

/** Hues to choose from. */
const hues = 6

/** The trial of a challenge and a seed. */
export function generate(
  challenge: SearchChallenge,
  seed: number,
  { ageBand, hand }: Learner = anyLearner,
): SearchTrial {
  const { difficulty, figures, rule, arrangement, items, ratio, size, light, marks } = challenge
  const shapeMm = Math.max(leastShapeMm(challenge), sizesMm[ageBand].target * size * boxShare)
  return {
    generator: 'search',
    version,
    seed,
    level: difficulty,
    ...kindsFor(challenge, seed, shapeMm),
    figures,
    rule,
    // What comes right after what can only be seen in lines.
    arrangement: rule === 'only after' && arrangement === 'scattered' ? 'rows' : arrangement,
    items,
    ratio,
    size,
    light,
    marks,
    limitMs: limitMsOf(challenge),
    place: placeSchema.options[((seed % 3) + 3) % 3] ?? 'meadow',
    hue: diceFrom(seedFrom(seed, 'looks')).whole(0, hues - 1),
    hand: hand === 'left' ? 'left' : 'right',
  }
}

/** What only trials of one kind share: what there is, and what is asked. */
export function itemOf({ figures, rule }: SearchTrial): string {
  return `${figures}, ${rule}`
}
