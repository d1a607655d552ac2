/** What is asked: bubbles that come one after another around a pond, each across from the one before it. */
import { diceFrom, type Dice } from '../../core/random'
import { z } from '../../core/schema'
import type { BubbleChallenge, Motion } from './challenge'

/** Places around the pond: an odd number, so that going across visits them all. */
export const places = 9

/** One bubble. */
const bubbleSchema = z.object({
  /** Which of the places around the pond, counted clockwise. */
  place: z.int(),
  /** A snail rides in it: it is to be left alone. */
  snail: z.boolean(),
  /** Where in its floating it begins, radians. */
  phase: z.number(),
})
export type Bubble = Readonly<z.infer<typeof bubbleSchema>>

/** One go as presented; how large the pond is on the glass is in the response. */
export const trialSchema = z.object({
  bubbles: z.array(bubbleSchema),
  /** Direction of the first place from the middle of the pond, radians. */
  turn: z.number(),
  /** Across a bubble, in comfortable sizes. */
  size: z.number(),
  /** Share of the room that the places keep apart, 0–1. */
  distance: z.number(),
  /** How fast bubbles float at most, mm/s. */
  floatMm: z.number(),
  /** How long a bubble stays, ms; 0 until it is popped. A snail goes by itself in any case. */
  staysMs: z.number(),
  ahead: z.boolean(),
})
export type BubbleTrial = Readonly<z.infer<typeof trialSchema>>

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** A tap while a bubble was up. */
const tapSchema = z.object({
  /** Where it counted, and where the bubble was then, page units. */
  at: pointSchema,
  target: pointSchema,
  tMs: z.number(),
  /** It popped the bubble. */
  hit: z.boolean(),
})
export type BubbleTap = Readonly<z.infer<typeof tapSchema>>

/** What became of one bubble. */
const shownSchema = z.object({
  upMs: z.number(),
  overMs: z.number(),
  ending: z.enum(['popped', 'sailed off']),
  /** Taps meanwhile; none of them hit a bubble that was chosen by a key or switch. */
  taps: z.array(tapSchema),
})
export type Shown = Readonly<z.infer<typeof shownSchema>>

/** What the child did, bubble by bubble in the order of the trial. */
export const responseSchema = z.object({
  laid: z.object({
    /** Across a bubble, page units. */
    size: z.number(),
    unitsPerMm: z.number(),
    /** Whether the size of this screen was checked, so that millimetres are millimetres. */
    checked: z.boolean(),
  }),
  shown: z.array(shownSchema),
})
export type BubbleResponse = Readonly<z.infer<typeof responseSchema>>

/** How fast bubbles float, mm/s. */
const floatMm: Readonly<Record<Motion, number>> = { still: 0, slow: 6, medium: 12, fast: 20 }

/** The trial of a challenge and a seed. */
export function generate(challenge: BubbleChallenge, seed: number): BubbleTrial {
  const dice = diceFrom(seed)
  const across = Math.floor(places / 2) * dice.pick([1, -1])
  const first = dice.whole(0, places - 1)
  const bubbles = snailsAmong(challenge, dice).map((snail, k) => ({
    place: (((first + k * across) % places) + places) % places,
    snail,
    phase: rounded(dice.within(0, 2 * Math.PI)),
  }))
  return {
    bubbles,
    turn: rounded(dice.within(0, (2 * Math.PI) / places)),
    size: challenge.size / 100,
    distance: challenge.distance / 100,
    floatMm: floatMm[challenge.motion],
    staysMs: challenge.stays * 1000,
    ahead: challenge.ahead,
  }
}

/** What only trials of one kind share: whether there was something to be left alone. */
export function itemOf({ bubbles }: BubbleTrial): string {
  return bubbles.some(({ snail }) => snail) ? 'with snails' : 'bubbles'
}

/** Which of all that come carry a snail: never the first, never two in a row. */
function snailsAmong({ bubbles, snails }: BubbleChallenge, dice: Dice): boolean[] {
  const wanted = Math.round((bubbles * snails) / (100 - snails))
  const after = new Set(dice.shuffle(Array.from({ length: bubbles - 1 }, (_, k) => k)).slice(0, wanted))
  return Array.from({ length: bubbles }, (_, k) => (after.has(k) ? [false, true] : [false])).flat()
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
