/** What a therapist may set: how many bubbles, how large, how far apart, moving, staying, and with snails or without. */
import { described, z } from '../../core/schema'

/** How fast a bubble floats about its place. */
export const motionSchema = z.enum(['still', 'slow', 'medium', 'fast'])
export type Motion = z.infer<typeof motionSchema>

/** The challenge; `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  bubbles: described(
    z._default(z.int().check(z.minimum(6), z.maximum(24)), 13),
    'Bubbles',
    'To be popped in one go. Throughput needs eleven or more, better thirteen.',
  ),
  size: described(
    z._default(z.int().check(z.minimum(60), z.maximum(200), z.multipleOf(5)), 160),
    'Size',
    'Of the size a hand of the child’s age taps comfortably; never below 6 mm.',
    { unit: '% of comfortable' },
  ),
  distance: described(
    z._default(z.int().check(z.minimum(40), z.maximum(100)), 50),
    'Distance between two',
    'Each bubble lies across from the one before it. All of the room there is, or less.',
    { unit: '% of the room' },
  ),
  motion: described(z._default(motionSchema, 'still'), 'Bubbles float', 'They hold still under a finger.', {
    labels: { still: 'Still', slow: 'Slowly', medium: 'A little faster', fast: 'Fast' },
  }),
  stays: described(
    z._default(z.int().check(z.minimum(0), z.maximum(12)), 0),
    'A bubble stays for',
    '0: it waits until it is popped. No clock is shown.',
    { unit: 's' },
  ),
  snails: described(
    z._default(z.int().check(z.minimum(0), z.maximum(40)), 0),
    'Snails to be left alone',
    'Bubbles with a snail in them, of all that come.',
    { unit: '%' },
  ),
  ahead: described(
    z._default(z.boolean(), true),
    'The next one is seen coming',
    'Then the hand moves without looking around first; without it there is no throughput.',
  ),
})
export type BubbleChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<BubbleChallenge>): BubbleChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Easy to hard: smaller and farther, then floating, then going by themselves, then snails among them. */
export const ladder: readonly BubbleChallenge[] = [
  step({}),
  step({ size: 140, distance: 60 }),
  step({ size: 125, distance: 70 }),
  step({ size: 110, distance: 85 }),
  step({ size: 100, distance: 100 }),
  step({ size: 95, distance: 70, motion: 'slow' }),
  step({ size: 90, distance: 85, motion: 'slow', stays: 8 }),
  step({ size: 85, distance: 85, stays: 6, snails: 20 }),
  step({ size: 80, distance: 100, stays: 5, snails: 25 }),
  step({ size: 75, distance: 100, stays: 5, motion: 'slow', snails: 25 }),
  step({ size: 70, distance: 100, stays: 4, motion: 'medium', snails: 30, bubbles: 14 }),
  step({ size: 65, distance: 100, stays: 4, motion: 'medium', snails: 30, bubbles: 15, ahead: false }),
  step({ size: 65, distance: 100, stays: 3, motion: 'medium', snails: 33, bubbles: 16, ahead: false }),
  step({ size: 60, distance: 100, stays: 3, motion: 'fast', snails: 35, bubbles: 18, ahead: false }),
]
