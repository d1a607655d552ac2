/** What is asked: a key in a garden door, to be turned to one mark after another. */
import { strokeSchema } from '../../core/ink'
import { diceFrom } from '../../core/random'
import { described, z } from '../../core/schema'
import { failedGrasps } from './turn'

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  fingers: described(
    z._default(z.enum(['two fingers', 'one finger']), 'two fingers'),
    'Turn with',
    'One finger goes around like on a dial.',
    { labels: { 'two fingers': 'Two fingers', 'one finger': 'One finger (dial)' } },
  ),
  turns: described(z._default(z.int().check(z.minimum(1), z.maximum(5)), 2), 'Turns to open the door'),
  way: described(
    z._default(z.enum(['right', 'left', 'both']), 'right'),
    'Turn to the',
    'Both: one turn one way, the next the other.',
    { labels: { right: 'Right', left: 'Left', both: 'Both' } },
  ),
  angle: described(
    z._default(z.int().check(z.minimum(20), z.maximum(240), z.multipleOf(5)), 40),
    'How far to turn',
    'Each turn is up to a sixth less or more. Beyond some 120° fingers have to take it anew.',
    { unit: '°' },
  ),
  tolerance: described(
    z._default(z.int().check(z.minimum(3), z.maximum(30)), 22),
    'The mark reaches to both sides',
    undefined,
    { unit: '°' },
  ),
  holdMs: described(
    z._default(z.int().check(z.minimum(200), z.maximum(2500)), 300),
    'Hold at the mark',
    undefined,
    { unit: 'ms' },
  ),
  size: described(
    z._default(z.number().check(z.minimum(1.6), z.maximum(4)), 3.6),
    'Size of the key',
    'Across, as a multiple of what is comfortable to touch at this age.',
    { unit: '× comfortable' },
  ),
})
export type KeyChallenge = z.infer<typeof challengeSchema>

/** Who lives behind the door: names of shared pictures. */
const guestSchema = z.enum(['rabbit-face', 'hedgehog', 'frog', 'chipmunk', 'hatching-chick', 'turtle'])

/** One door as presented. */
export const trialSchema = z.object({
  fingers: z.int(),
  /** How far the key has to go, turn by turn, degrees; clockwise positive. */
  turns: z.array(z.number()),
  tolerance: z.number(),
  holdMs: z.number(),
  size: z.number(),
  guest: guestSchema,
})
export type KeyTrial = z.infer<typeof trialSchema>

/** One turn, as far as it came. */
const turnSchema = z.object({
  by: z.enum(['two fingers', 'one finger', 'taps', 'keyboard']),
  /** How far the key stood from where this turn began, degrees, at times in ms: same index, same moment. */
  tMs: z.array(z.number()),
  degrees: z.array(z.number()),
  /** Times the key was taken. */
  grasps: z.int(),
  /** Most contacts on the glass at once. */
  most: z.int(),
  /** Touches that did not take it. */
  failed: z.array(z.enum(failedGrasps)),
  /** Whether it was held at the mark. */
  isDone: z.boolean(),
  /** What every finger did, page units. */
  strokes: z.array(strokeSchema),
})
export type KeyTurn = z.infer<typeof turnSchema>

/** What the child did, turn by turn. */
export const responseSchema = z.object({
  turns: z.array(turnSchema),
  /** Page units in a millimetre, and across the key, on the child's screen. */
  laid: z.object({ unitsPerMm: z.number(), size: z.number() }),
})
export type KeyResponse = z.infer<typeof responseSchema>

const step = (over: Partial<KeyChallenge>): KeyChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Easy to hard: a large key a little to the right; then farther, both ways, nearer to the mark, longer, smaller. */
export const ladder: readonly KeyChallenge[] = [
  step({}),
  step({ angle: 50, tolerance: 20 }),
  step({ angle: 60, tolerance: 18, holdMs: 400, way: 'left', size: 3.4 }),
  step({ angle: 60, tolerance: 16, holdMs: 500, way: 'both', size: 3.2 }),
  step({ angle: 75, tolerance: 14, holdMs: 600, way: 'both', turns: 3, size: 3 }),
  step({ angle: 90, tolerance: 12, holdMs: 700, way: 'both', turns: 3, size: 2.8 }),
  step({ angle: 100, tolerance: 10, holdMs: 800, way: 'both', turns: 3, size: 2.7 }),
  step({ angle: 110, tolerance: 9, holdMs: 900, way: 'both', turns: 3, size: 2.5 }),
  step({ angle: 125, tolerance: 8, holdMs: 1000, way: 'both', turns: 3, size: 2.4 }),
  step({ angle: 150, tolerance: 7, holdMs: 1200, way: 'both', turns: 4, size: 2.2 }),
  step({ angle: 180, tolerance: 6, holdMs: 1400, way: 'both', turns: 4, size: 2 }),
  step({ angle: 210, tolerance: 4, holdMs: 1600, way: 'both', turns: 4, size: 1.8 }),
]

/** Turns differ from what is set by this share at most. */
const spread = 1 / 6

/** The trial of a challenge and a seed. */
export function generate(challenge: KeyChallenge, seed: number): KeyTrial {
  const dice = diceFrom(seed)
  const { fingers, turns, way, angle, tolerance, holdMs, size } = challenge
  const first = way === 'both' ? dice.pick([1, -1] as const) : way === 'right' ? 1 : -1
  return {
    fingers: fingers === 'one finger' ? 1 : 2,
    turns: Array.from({ length: turns }, (_, k) => {
      const side = way === 'both' && k % 2 === 1 ? -first : first
      return side * Math.round(Math.min(240, angle * dice.within(1 - spread, 1 + spread)))
    }),
    tolerance,
    holdMs,
    size,
    guest: dice.pick(guestSchema.options),
  }
}
