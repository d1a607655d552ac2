/** What a therapist may set when fireflies are followed, and a ladder of it. */
import { described, z } from '../../core/schema'

/** One is followed with the finger, or several with the eyes alone. */
export const playSchema = z.enum(['finger', 'eyes'])

/** How foreseeable the way is: wide arcs, free wandering, or straight flights with sudden turns. */
export const pathSchema = z.enum(['arcs', 'wandering', 'darting'])
export type Path = z.infer<typeof pathSchema>

/** `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  play: described(
    z._default(playSchema, 'finger'),
    'How they are followed',
    'With the finger: one flies, the finger stays on it. With the eyes: some glow, then all look alike and fly about, and the child taps those that glowed.',
    { labels: { finger: 'One, with the finger', eyes: 'Some, with the eyes' } },
  ),
  speed: described(
    z._default(z.int().check(z.minimum(10), z.maximum(60), z.multipleOf(5)), 15),
    'How fast they fly',
    'On a usual tablet. The speed set for the child changes it further.',
    { unit: 'mm/s' },
  ),
  path: described(
    z._default(pathSchema, 'arcs'),
    'How they fly',
    'Arcs can be foreseen; sudden turns cannot.',
    { labels: { arcs: 'In wide arcs', wandering: 'Here and there', darting: 'With sudden turns' } },
  ),
  seconds: described(z._default(z.int().check(z.minimum(4), z.maximum(20)), 8), 'They fly for', undefined, {
    unit: 's',
  }),
  bushes: described(
    z._default(z.int().check(z.minimum(0), z.maximum(3)), 0),
    'Bushes they fly behind',
    'Out of sight for a moment. Fewer where the screen is small.',
  ),
  size: described(
    z._default(z.number().check(z.minimum(0.6), z.maximum(1), z.multipleOf(0.05)), 1),
    'Size of a firefly',
    'As a part of the size that suits the child’s hand. With the finger it is how exactly to stay on it.',
    { unit: '×' },
  ),
  glowing: described(
    z._default(z.int().check(z.minimum(1), z.maximum(4)), 1),
    'How many glow',
    'With the eyes: as many have to be kept apart from the others.',
  ),
  choices: described(
    z._default(z.int().check(z.minimum(4), z.maximum(10)), 4),
    'Fireflies in all',
    'With the eyes. At least two more than glow.',
  ),
  apart: described(
    z._default(z.number().check(z.minimum(1.3), z.maximum(2.2), z.multipleOf(0.1)), 2.2),
    'They pass each other at',
    'With the eyes. The nearer they pass, the easier one is taken for another.',
    { unit: '× their size' },
  ),
  showSeconds: described(
    z._default(z.int().check(z.minimum(2), z.maximum(6)), 3),
    'They glow for',
    'With the eyes: before they fly.',
    { unit: 's' },
  ),
})
export type FireflyChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<FireflyChallenge>): FireflyChallenge => ({
  ...challengeSchema.parse({}),
  ...over,
})
const eyes = (over: Partial<FireflyChallenge>) => step({ play: 'eyes', size: 0.9, ...over })

/**
 * Fourteen steps, easy to hard. Six with the finger: faster, less foreseeable, out of sight for a moment. Eight with
 * the eyes: one that glows, then two, three, four, among more others that come nearer.
 */
export const ladder: readonly FireflyChallenge[] = [
  step({}),
  step({ speed: 20 }),
  step({ speed: 20, path: 'wandering', seconds: 10 }),
  step({ speed: 25, path: 'wandering', seconds: 10, bushes: 1 }),
  step({ speed: 30, path: 'darting', seconds: 10, bushes: 1, size: 0.9 }),
  step({ speed: 35, path: 'darting', seconds: 12, bushes: 2, size: 0.8 }),
  eyes({ speed: 15, seconds: 5 }),
  eyes({ speed: 20, path: 'wandering', seconds: 6, choices: 6, apart: 2 }),
  eyes({ speed: 20, path: 'wandering', seconds: 6, choices: 6, glowing: 2, apart: 2 }),
  eyes({ speed: 25, path: 'wandering', seconds: 8, choices: 8, glowing: 2, apart: 1.8, bushes: 1 }),
  eyes({ speed: 25, path: 'wandering', choices: 8, glowing: 3, apart: 1.7, size: 0.85 }),
  eyes({ speed: 30, path: 'darting', choices: 9, glowing: 3, apart: 1.6, bushes: 1, size: 0.8 }),
  eyes({ speed: 30, path: 'wandering', seconds: 10, choices: 10, glowing: 4, apart: 1.5, size: 0.75 }),
  eyes({
    speed: 40,
    path: 'darting',
    seconds: 10,
    choices: 10,
    glowing: 4,
    apart: 1.3,
    bushes: 2,
    size: 0.7,
  }),
]
