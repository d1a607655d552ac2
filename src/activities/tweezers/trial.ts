/** What is asked: small animals on a pond, to be pinched, lifted and carried to a leaf, one after another. */
import { strokeSchema } from '../../core/ink'
import { anyLearner, type Learner } from '../../core/learner'
import { diceFrom } from '../../core/random'
import { described, z } from '../../core/schema'
import { failedPinches } from './pinch'

const fingersSchema = z.enum(['one finger', 'two fingers', 'three fingers'])

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  things: described(
    z._default(z.int().check(z.minimum(2), z.maximum(6)), 3),
    'Animals to carry',
    'They come one after another.',
  ),
  fingers: described(
    z._default(fingersSchema, 'two fingers'),
    'Pinch with',
    'One finger is for a child who cannot pinch yet: it only carries, and is told apart.',
    {
      labels: {
        'one finger': 'One finger (no pinch)',
        'two fingers': 'Two fingers',
        'three fingers': 'Three fingers',
      },
    },
  ),
  size: described(
    z._default(z.number().check(z.minimum(0.7), z.maximum(1.6)), 1.5),
    'Size of an animal',
    'As a multiple of what is comfortable at this age; never below 12 mm, nearer fingers cannot come on glass.',
    { unit: '× comfortable' },
  ),
  openingMm: described(
    z._default(z.int().check(z.minimum(0), z.maximum(40)), 0),
    'Open wider than the animal by',
    'The fingers must have been this much wider before they close. 0: two fingers upon it are enough.',
    { unit: 'mm' },
  ),
  toleranceMm: described(
    z._default(z.int().check(z.minimum(3), z.maximum(20)), 16),
    'Width of the grasp may be off by',
    'Fingers farther apart than the animal and this lose it.',
    { unit: 'mm' },
  ),
  gentle: described(
    z._default(z.boolean(), false),
    'Not too tight',
    'Squeezed by more than that, it slips away as well.',
  ),
  holdMs: described(
    z._default(z.int().check(z.minimum(0), z.maximum(2000)), 0),
    'Hold before it lifts',
    undefined,
    { unit: 'ms' },
  ),
  carryMm: described(
    z._default(z.int().check(z.minimum(10), z.maximum(120), z.multipleOf(5)), 25),
    'Carry to the edge of the leaf',
    'As far as the screen has room.',
    { unit: 'mm' },
  ),
  leaf: described(
    z._default(z.number().check(z.minimum(0.6), z.maximum(2)), 2),
    'Size of the leaf',
    'How near an animal has to be let go, as a multiple of what is usual at this age.',
    { unit: '× usual' },
  ),
  moving: described(
    z._default(z.int().check(z.minimum(0), z.maximum(12)), 0),
    'They swim about',
    'Slowly to and fro; they hold still while fingers are at them. 0: they wait. The speed set for the child changes it.',
    { unit: 'mm/s' },
  ),
  dropsAllowed: described(
    z._default(z.int().check(z.minimum(0), z.maximum(6)), 4),
    'Drops allowed',
    'So many times it waits where it was dropped; after that it swims back.',
  ),
})
export type TweezersChallenge = z.infer<typeof challengeSchema>

/** Who has to be carried: names of shared pictures. */
const animalSchema = z.enum(['lady-beetle', 'caterpillar', 'snail', 'honeybee', 'butterfly'])

/** One pond as presented. Sizes are multiples or millimetres, to be laid on a screen. */
export const trialSchema = z.object({
  /** In the order they come; each from its own side of the way, −1 to 1. */
  things: z.array(z.object({ animal: animalSchema, swing: z.number() })),
  fingers: z.int(),
  size: z.number(),
  openingMm: z.number(),
  toleranceMm: z.number(),
  gentle: z.boolean(),
  holdMs: z.number(),
  carryMm: z.number(),
  leaf: z.number(),
  dropsAllowed: z.int(),
  /** How fast animals swim about, mm a second; 0: they wait. */
  moving: z._default(z.number(), 0),
  /** Where the leaf floats: the arm shall not cover it. */
  leafSide: z.enum(['left', 'right']),
})
export type TweezersTrial = z.infer<typeof trialSchema>

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** How a touch ended that was meant for an animal. */
const endedSchema = z.enum([
  'on the leaf',
  'opened',
  'lifted',
  'squeezed',
  'taken away',
  'put back',
  ...failedPinches,
])
export type Ended = z.infer<typeof endedSchema>

/** One try at an animal. */
const graspSchema = z.object({
  /** Which one, in the trial's order. */
  thing: z.int(),
  by: z.enum(['fingers', 'taps', 'keyboard']),
  /** How many fingers it took: fewer than asked when help allowed it. */
  fingers: z.int(),
  /** Most contacts on the glass at once. */
  most: z.int(),
  ended: endedSchema,
  /** What every finger did that had a part in it, page units. */
  strokes: z.array(strokeSchema),
  /** When it took hold and when it let go, ms; null when it never held. */
  heldAtMs: z.nullable(z.number()),
  letGoAtMs: z.nullable(z.number()),
  /** Where the animal was, and where it was let go, page units. */
  from: pointSchema,
  to: pointSchema,
})
export type TweezersGrasp = z.infer<typeof graspSchema>

/** How large everything was on the child's screen, page units. */
const laidSchema = z.object({ unitsPerMm: z.number(), size: z.number() })

/** What the child did, try by try. */
export const responseSchema = z.object({ grasps: z.array(graspSchema), laid: laidSchema })
export type TweezersResponse = z.infer<typeof responseSchema>

const step = (over: Partial<TweezersChallenge>): TweezersChallenge => ({
  ...challengeSchema.parse({}),
  ...over,
})

/** Easy to hard: first two fingers upon it, then opening and closing, holding, farther, smaller, softly, at last while they swim. */
export const ladder: readonly TweezersChallenge[] = [
  step({}),
  step({ toleranceMm: 14, openingMm: 4, carryMm: 30 }),
  step({ toleranceMm: 13, openingMm: 8, carryMm: 35, size: 1.4, leaf: 1.8 }),
  step({ toleranceMm: 12, openingMm: 10, carryMm: 40, size: 1.3, holdMs: 200, leaf: 1.6 }),
  step({ toleranceMm: 11, openingMm: 12, carryMm: 45, size: 1.25, holdMs: 300, leaf: 1.5, dropsAllowed: 3 }),
  step({ toleranceMm: 10, openingMm: 14, carryMm: 50, size: 1.2, holdMs: 400, leaf: 1.4, dropsAllowed: 3 }),
  step({ toleranceMm: 9, openingMm: 16, carryMm: 60, size: 1.1, holdMs: 500, leaf: 1.2, dropsAllowed: 3 }),
  step({ toleranceMm: 8, openingMm: 18, carryMm: 70, size: 1, holdMs: 600, leaf: 1.1, dropsAllowed: 2 }),
  step({ toleranceMm: 7, openingMm: 20, carryMm: 80, size: 0.95, holdMs: 700, leaf: 1, dropsAllowed: 2 }),
  step({
    toleranceMm: 6,
    openingMm: 22,
    carryMm: 90,
    size: 0.9,
    holdMs: 800,
    leaf: 0.9,
    dropsAllowed: 2,
    things: 4,
    gentle: true,
  }),
  step({
    toleranceMm: 5,
    openingMm: 25,
    carryMm: 100,
    size: 0.85,
    holdMs: 1000,
    leaf: 0.8,
    dropsAllowed: 1,
    things: 4,
    gentle: true,
  }),
  step({
    toleranceMm: 4,
    openingMm: 30,
    carryMm: 120,
    size: 0.8,
    holdMs: 1200,
    leaf: 0.7,
    dropsAllowed: 1,
    things: 5,
    gentle: true,
  }),
  step({
    toleranceMm: 4,
    openingMm: 30,
    carryMm: 120,
    size: 0.8,
    holdMs: 1200,
    leaf: 0.65,
    dropsAllowed: 1,
    things: 5,
    gentle: true,
    moving: 6,
  }),
]

/** The trial of a challenge and a seed. */
export function generate(
  challenge: TweezersChallenge,
  seed: number,
  { hand }: Learner = anyLearner,
): TweezersTrial {
  const dice = diceFrom(seed)
  const { things, fingers, ...rest } = challenge
  const first = dice.shuffle(animalSchema.options)
  return {
    ...rest,
    fingers: fingersSchema.options.indexOf(fingers) + 1,
    things: Array.from({ length: things }, (_, k) => ({
      animal: first[k % first.length] ?? 'snail',
      swing: dice.whole(-100, 100) / 100,
    })),
    leafSide: hand === 'left' ? 'right' : 'left',
  }
}
