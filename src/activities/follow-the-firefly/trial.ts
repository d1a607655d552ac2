/** What is asked: one firefly to stay with, or some to tell from the others after they flew about. */
import { anyLearner, type Learner } from '../../core/learner'
import { strokeSchema } from '../../core/ink'
import { z } from '../../core/schema'
import { pathSchema, playSchema, type FireflyChallenge } from './challenge'

/** The version of the flights: raised when a seed would fly otherwise. */
const version = 2

/** One flight as asked; how it lay on the screen is in the response. */
export const trialSchema = z.object({
  generator: z.literal('fireflies'),
  version: z.int(),
  seed: z.int(),
  play: playSchema,
  /** On a usual tablet, mm/s. */
  speed: z.number(),
  path: pathSchema,
  seconds: z.number(),
  bushes: z.int(),
  /** Times the comfortable size. */
  size: z.number(),
  /** The first so many of the fireflies glow. */
  glowing: z.int(),
  /** How many there are. */
  fireflies: z.int(),
  /** They pass each other at so many sizes. */
  apart: z.number(),
  showMs: z.number(),
  hand: z.enum(['left', 'right']),
})
export type FireflyTrial = z.infer<typeof trialSchema>

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** What the child did. */
export const responseSchema = z.object({
  /** With the eyes: the fireflies tapped, in order, and when, from the moment they could be. */
  picks: z.array(z.object({ firefly: z.int(), atMs: z.number() })),
  /** With the eyes: how many others help took away. */
  takenAway: z.int(),
  /** With the finger: what it did, on the clock of the trial. */
  strokes: z.array(strokeSchema),
  /** When the flight began and how long it took, on the clock of the trial, ms; null when it did not begin. */
  flownMs: z.nullable(z.object({ from: z.number(), ms: z.number() })),
  /** By keys: the rings it flew through, as steps of the way, and the presses, on the clock of the trial, ms. */
  rings: z._default(z.array(z.int()), []),
  presses: z._default(z.array(z.number()), []),
  /** How it lay on the child's screen, page units. */
  laid: z.object({
    /** Across a firefly. */
    size: z.number(),
    /** From its middle, within which a finger is on it. */
    reach: z.number(),
    /** With the finger: where it was from the start of the flight on, at equal times. */
    way: z.array(pointSchema),
    /** With the finger: whether it was out of sight then. */
    hidden: z.array(z.boolean()),
    /** With the eyes: where each one came to rest. */
    rests: z.array(pointSchema),
    /** With the eyes: how near each one came to one that glowed, or a glowing one to another, sizes. */
    passes: z.array(z.number()),
  }),
})
export type FireflyResponse = z.infer<typeof responseSchema>

/** There are at least so many more than glow. */
const leastOthers = 2

/** The trial of a challenge and a seed. */
export function generate(
  challenge: FireflyChallenge,
  seed: number,
  { hand }: Learner = anyLearner,
): FireflyTrial {
  const { play, speed, path, seconds, bushes, size, glowing, choices, apart, showSeconds } = challenge
  const isOne = play === 'finger'
  return {
    generator: 'fireflies',
    version,
    seed,
    play,
    speed,
    path,
    seconds,
    bushes,
    size,
    glowing: isOne ? 1 : glowing,
    fireflies: isOne ? 1 : Math.max(choices, glowing + leastOthers),
    apart,
    showMs: showSeconds * 1000,
    hand: hand === 'left' ? 'left' : 'right',
  }
}

/** What only trials of one kind share: how many are followed among how many. */
export function itemOf({ play, glowing, fireflies }: FireflyTrial): string {
  return play === 'finger' ? 'one, with the finger' : `${glowing} of ${fireflies}, with the eyes`
}
