/** What is asked: a row of notes, each with the finger that plays it, and the fingers that lie still meanwhile. */
import type { Learner } from '../../core/learner'
import { diceFrom, type Dice } from '../../core/random'
import { z } from '../../core/schema'
import { challengeSchema, type PianoChallenge } from './challenge'
import { allFingers, fingerSchema, keyOf, playingHandSchema, type Finger } from './fingers'
import { tuneOf } from './tunes'

/** One go as presented. */
export const trialSchema = z.object({
  hand: playingHandSchema,
  /** Fingers with a ladybird that sings, from the thumb outward. */
  fingers: z.array(fingerSchema),
  /** Fingers that keep a ladybird asleep. */
  anchors: z.array(fingerSchema),
  /** The row of notes, first note first. */
  notes: z.array(fingerSchema),
  order: challengeSchema.shape.order,
  cue: z.enum(['lit', 'row', 'memory']),
  /** Across a ladybird, in comfortable sizes. */
  size: z.number(),
})
export type PianoTrial = Readonly<z.infer<typeof trialSchema>>

/** One touch, from landing to lifting. */
const touchSchema = z.object({
  /** Whose ladybird it reached; null for none. Which finger it really was, no screen can tell. */
  key: z.nullable(fingerSchema),
  /** Where it landed, from the middle of that ladybird, in ladybird sizes; null for none, or from a key or switch. */
  off: z.nullable(z.object({ x: z.number(), y: z.number() })),
  downMs: z.number(),
  upMs: z.number(),
  by: z.enum(['hand', 'keyboard']),
})
export type PianoTouch = Readonly<z.infer<typeof touchSchema>>

/** What the child did. */
export const responseSchema = z.object({
  /** All touches, in the order they landed. */
  touches: z.array(touchSchema),
  /** A touch that comes again on the same ladybird sooner than this is the same one, ms. */
  bounceMs: z.number(),
  /** Palms that were kept out. */
  palms: z.number(),
})
export type PianoResponse = Readonly<z.infer<typeof responseSchema>>

const anchorsOf: Readonly<Record<PianoChallenge['anchor'], readonly Finger[]>> = {
  none: [],
  thumb: ['thumb'],
  little: ['little'],
  both: ['thumb', 'little'],
}

/** The trial of a challenge and a seed, for the hand the child uses. */
export function generate(
  challenge: PianoChallenge,
  seed: number,
  learner?: Pick<Learner, 'hand'>,
): PianoTrial {
  const dice = diceFrom(seed)
  const hand = learner?.hand === 'left' ? 'left' : 'right'
  const wished = anchorsOf[challenge.anchor]
  const free = allFingers.filter((one) => challenge.fingers.includes(one) && !wished.includes(one))
  // Where only fingers were chosen that should lie still, they play.
  const playing = free.length > 0 ? free : allFingers.filter((one) => challenge.fingers.includes(one))
  const { order, cue, size } = challenge
  const asked = notesOf(challenge, playing, { dice, seed })
  const notes = asked === 'tune' ? tuneFor(challenge.notes, hand, dice) : asked
  return {
    hand,
    fingers: order === 'one' ? playing.filter((one) => notes.includes(one)) : playing,
    anchors: free.length > 0 ? [...wished] : [],
    notes,
    order,
    cue,
    size: size / 100,
  }
}

/** What only trials of one kind share: who plays. */
export function itemOf({ fingers, anchors, hand }: PianoTrial): string {
  const still = anchors.length > 0 ? `, ${anchors.join(' and ')} still` : ''
  return `${hand} ${fingers.join(', ')}${still}`
}

function notesOf(
  { order, notes }: PianoChallenge,
  playing: readonly Finger[],
  { dice, seed }: { readonly dice: Dice; readonly seed: number },
): Finger[] | 'tune' {
  const at = (k: number) => playing[k % playing.length] ?? 'index'
  const row = (keys: (k: number) => number) => Array.from({ length: notes }, (_, k) => at(keys(k)))
  const turning = Math.max(1, 2 * (playing.length - 1))
  switch (order) {
    case 'one':
      return row(() => Math.abs(seed))
    case 'row':
      return row((k) => k)
    case 'to and fro':
      return row((k) => Math.min(k % turning, turning - (k % turning)))
    case 'tune':
      return playing.length === allFingers.length ? 'tune' : mixed(notes, playing, dice)
    case 'mixed':
      return mixed(notes, playing, dice)
  }
}

/** No finger twice in a row, where there are others. */
function mixed(notes: number, playing: readonly Finger[], dice: Dice): Finger[] {
  const row: Finger[] = []
  for (let k = 0; k < notes; k++) {
    const others = playing.filter((one) => one !== row[k - 1])
    row.push(dice.pick(others.length > 0 ? others : playing))
  }
  return row
}

function tuneFor(notes: number, hand: PianoTrial['hand'], dice: Dice): Finger[] {
  return tuneOf(notes, dice).map((key) => allFingers.find((one) => keyOf(one, hand) === key) ?? 'index')
}
