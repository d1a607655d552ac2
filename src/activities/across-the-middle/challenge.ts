/** What a therapist may set about reaching across and lazy eights, and the steps through both. */
import { described, z } from '../../core/schema'

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  mode: described(
    z._default(z.enum(['reach', 'eight']), 'reach'),
    'What is done',
    'Ducklings are carried over the stream, or a snail is led round a lying eight.',
    { labels: { reach: 'Reach across', eight: 'Lazy eight' } },
  ),
  ducklings: described(
    z._default(z.int().check(z.minimum(2), z.maximum(8)), 3),
    'Ducklings',
    'Reach across: how many are carried, one after another.',
  ),
  offset: described(
    z._default(z.int().check(z.minimum(25), z.maximum(120), z.multipleOf(5)), 40),
    'How far from the middle',
    'Of a duckling on one side and of its nest on the other; as far as the screen allows.',
    { unit: 'mm' },
  ),
  from: described(
    z._default(z.enum(['left', 'right', 'both']), 'both'),
    'Where ducklings wait',
    'As seen by the child.',
    { labels: { left: 'Left of the middle', right: 'Right of the middle', both: 'Both in turn' } },
  ),
  heights: described(
    z._default(z.enum(['level', 'anywhere']), 'level'),
    'Nest',
    'Level with its duckling, or higher or lower.',
    { labels: { level: 'Straight across', anywhere: 'Higher or lower' } },
  ),
  hats: described(
    z._default(z.boolean(), false),
    'Hats say which hand',
    'A round orange hat or a pointed blue one; give the child’s hands a sticker of each. The screen cannot tell which hand was used.',
  ),
  ducklingSize: described(
    z._default(z.int().check(z.minimum(60), z.maximum(150), z.multipleOf(5)), 150),
    'Duckling size',
    'Of the size a hand of the child’s age picks up comfortably; never below 6 mm.',
    { unit: '% of comfortable' },
  ),
  snap: described(
    z._default(z.number().check(z.minimum(0.3), z.maximum(1), z.multipleOf(0.05)), 1),
    'How near counts',
    'Distance from the middle of the nest within which a duckling settles.',
    { unit: 'duckling sizes' },
  ),
  eightSize: described(
    z._default(z.int().check(z.minimum(80), z.maximum(300), z.multipleOf(10)), 140),
    'Width of the eight',
    'From one end to the other; as wide as the screen allows.',
    { unit: 'mm' },
  ),
  road: described(
    z._default(z.int().check(z.minimum(5), z.maximum(20)), 16),
    'Width of its track',
    undefined,
    { unit: 'mm' },
  ),
  rounds: described(z._default(z.int().check(z.minimum(1), z.maximum(5)), 2), 'Rounds of the eight'),
})
export type AcrossChallenge = z.infer<typeof challengeSchema>

type Grades = Omit<AcrossChallenge, 'from'>
const step = (over: Partial<Grades>): AcrossChallenge => ({ ...challengeSchema.parse({}), ...over })

const anywhere = { heights: 'anywhere' } as const
const hatted = { ...anywhere, hats: true } as const
const eight = (road: number, eightSize: number, rounds = 2) => ({ road, eightSize, rounds })

/** Easy to hard, both in turn; every step grades both, so that either may be kept. */
export const ladder: readonly AcrossChallenge[] = [
  step({}),
  step({ ducklings: 4, offset: 45, ducklingSize: 140, snap: 0.9, rounds: 1 }),
  step({ mode: 'eight', ducklings: 4, offset: 45, ducklingSize: 135, snap: 0.9, rounds: 1 }),
  step({ ducklings: 4, offset: 55, ducklingSize: 130, snap: 0.8, road: 15 }),
  step({ mode: 'eight', ducklings: 4, offset: 60, ducklingSize: 125, snap: 0.75, ...eight(13, 150) }),
  step({ ducklings: 5, offset: 65, ducklingSize: 120, snap: 0.7, ...anywhere, ...eight(12, 150) }),
  step({
    mode: 'eight',
    ducklings: 5,
    offset: 70,
    ducklingSize: 115,
    snap: 0.65,
    ...anywhere,
    ...eight(11, 160),
  }),
  step({ ducklings: 5, offset: 75, ducklingSize: 110, snap: 0.6, ...hatted, ...eight(10, 160) }),
  step({
    mode: 'eight',
    ducklings: 6,
    offset: 75,
    ducklingSize: 105,
    snap: 0.55,
    ...hatted,
    ...eight(9, 170),
  }),
  step({ ducklings: 6, offset: 80, ducklingSize: 100, snap: 0.5, ...hatted, ...eight(8, 170) }),
  step({
    mode: 'eight',
    ducklings: 6,
    offset: 85,
    ducklingSize: 90,
    snap: 0.45,
    ...hatted,
    ...eight(7, 180, 3),
  }),
  step({ ducklings: 6, offset: 85, ducklingSize: 85, snap: 0.4, ...hatted, ...eight(6, 180, 3) }),
  step({ ducklings: 8, offset: 90, ducklingSize: 70, snap: 0.35, ...hatted, ...eight(6, 180, 4) }),
]
