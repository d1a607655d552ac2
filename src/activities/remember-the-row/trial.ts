/** What is asked: riders seen in the wagons of a train, to be kept in mind in their order. */
import { meanwhileSchema } from '../../core/delay'
import { diceFrom, seedFrom } from '../../core/random'
import { z } from '../../core/schema'
import { choiceResponseSchema } from '../../core/stimulus/choice-score'
import { shapeSchema } from '../../core/stimulus/shape'
import {
  answerSchema,
  directionSchema,
  figuresSchema,
  presentationSchema,
  type RowChallenge,
} from './challenge'
import { boxMm } from './layout'
import { rowsAround } from './other-rows'
import { ridersFor } from './riders'

/** The version of this generator: raised when it would answer an order differently. */
const version = 1

/** One row as presented; riders are named by their number. */
export const trialSchema = z.object({
  generator: z.literal('row'),
  version: z.int(),
  seed: z.int(),
  level: z.number(),
  sizeMm: z.number(),
  figures: figuresSchema,
  answer: answerSchema,
  direction: directionSchema,
  presentation: presentationSchema,
  /** All that occur. */
  riders: z.array(shapeSchema),
  /** Who was shown, first one first. */
  row: z.array(z.int()),
  /** Who waits to be put in order, in reading order; none where rows are to be found. */
  waiting: z.array(z.int()),
  /** Rows to find it among, in reading order, and the place of the one asked for. */
  rows: z.array(z.object({ row: z.array(z.int()), foil: z.nullable(z.enum(['swap', 'stranger'])) })),
  keyIndex: z.nullable(z.int()),
  restart: z.boolean(),
  /** A colour among the garden's, by number. */
  hue: z.int(),
  lookMsEach: z.number(),
  delayMs: z.number(),
  meanwhile: meanwhileSchema,
  /** Draws thrown away before this one, and checks that none passed. */
  rejected: z.int(),
  faults: z.array(z.string()),
})
export type RowTrial = z.infer<typeof trialSchema>

/** One try at making the row again: who was tapped, and when. */
const trySchema = z.object({ given: z.array(z.int()), atMs: z.array(z.number()) })

/** What the child did; the first try, or the first choice, counts. */
export const responseSchema = z.extend(choiceResponseSchema, {
  choices: z._default(choiceResponseSchema.shape.choices, []),
  tries: z._default(z.array(trySchema), []),
  /** Riders that help pointed at during the first try. */
  pointedAt: z._default(z.int(), 0),
  /** How often the row was seen again within the first try, or before it was found. */
  looks: z._default(z.int(), 0),
  /** How long the row was seen in all, ms. */
  seenMs: z._default(z.nullable(z.number()), null),
  /** Dandelions tapped meanwhile; null where there were none. */
  tapped: z._default(z.nullable(z.int()), null),
})
export type RowResponse = z.infer<typeof responseSchema>

/** Hues to choose from. */
const hues = 6
/** The fewest and the most rows to find one among. */
const rowsBetween = { fewest: 3, most: 4 } as const
/** The longest row to be found: several longer ones would be drawn too small on a small tablet. */
const longestFound = 5
/** Riders beside those of the row, so that strangers can ride along in others. */
const strangersAround = 3

/** The trial of a challenge and a seed. */
export function generate(challenge: RowChallenge, seed: number): RowTrial {
  const { answer, direction, presentation, figures, restart, meanwhile } = challenge
  const span = answer === 'recognise' ? Math.min(challenge.span, longestFound) : challenge.span
  const dice = diceFrom(seedFrom(seed, 'row'))
  const count = answer === 'reproduce' ? Math.max(span, challenge.choices) : span + strangersAround
  const sizeMm = boxMm({ answer, span })
  const { shapes, rejected, faults } = ridersFor(challenge, { seed, count, sizeMm }, dice)
  const riders = [...shapes]
  const row = dice.shuffle([...riders.keys()]).slice(0, span)
  const strangers = [...riders.keys()].filter((rider) => !row.includes(rider))
  const asked = { answer, direction, row }
  const { rows, keyIndex } =
    answer === 'recognise'
      ? rowsAround(askedOf(asked), { count: rowsFor(challenge), strangers, seed }, dice)
      : { rows: [], keyIndex: null }
  return {
    generator: 'row',
    version,
    seed,
    level: challenge.difficulty,
    sizeMm,
    figures,
    ...asked,
    presentation,
    riders,
    waiting: answer === 'reproduce' ? dice.shuffle([...riders.keys()]) : [],
    rows: rows.map((one) => ({ row: [...one.row], foil: one.foil })),
    keyIndex,
    restart: restart && answer === 'reproduce',
    hue: diceFrom(seedFrom(seed, 'hue')).whole(0, hues - 1),
    lookMsEach: challenge.secondsEach * 1000,
    delayMs: challenge.delaySeconds * 1000,
    meanwhile,
    rejected,
    faults: [...faults],
  }
}

/** The row in the order in which it is to be given back. */
export function askedOf({ row, direction }: Pick<RowTrial, 'row' | 'direction'>): number[] {
  return direction === 'forward' ? [...row] : row.toReversed()
}

/** What only trials of one kind share. */
export function itemOf({ figures }: RowTrial): string {
  return figures
}

function rowsFor({ choices }: RowChallenge): number {
  return Math.min(rowsBetween.most, Math.max(rowsBetween.fewest, choices))
}
