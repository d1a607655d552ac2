/** What a therapist may set when something is built after a model, and a ladder of it. */
import { described, z } from '../../core/schema'

/** What is built with. */
export const materialSchema = z.enum(['patches', 'halves', 'pegs', 'sticks'])
export type Material = z.infer<typeof materialSchema>

/** How long the model is there. */
export const modelSchema = z.enum(['shown', 'covered', 'gone'])

/** How what is built stands to the model. */
export const copySchema = z.enum(['same', 'mirrored'])

/** What of the grid is seen where it is built. */
export const gridSchema = z.enum(['lines', 'corners', 'none'])

/** How many parts are there to begin with. */
const givenSchema = z.enum(['half', 'some', 'none'])

/** `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  material: described(
    z._default(materialSchema, 'patches'),
    'What is built with',
    'Patches in two halves and sticks are turned by a tap; pegs and sticks leave places empty.',
    {
      labels: {
        patches: 'Patches of one cloth',
        halves: 'Patches, some in two halves',
        pegs: 'Pegs on a board',
        sticks: 'Sticks on a mat',
      },
    },
  ),
  across: described(z._default(z.int().check(z.minimum(2), z.maximum(4)), 2), 'Places across'),
  down: described(z._default(z.int().check(z.minimum(1), z.maximum(4)), 2), 'Places down'),
  kinds: described(
    z._default(z.int().check(z.minimum(2), z.maximum(4)), 2),
    'Different parts',
    'Cloths or colours; each has a mark of its own.',
  ),
  given: described(z._default(givenSchema, 'some'), 'Parts that are there', 'They stay where they are.', {
    labels: { half: 'Half of them', some: 'A quarter of them', none: 'None' },
  }),
  model: described(
    z._default(modelSchema, 'shown'),
    'The model',
    'Covered: a tap lets it be seen again, and each look is counted.',
    {
      labels: {
        shown: 'Always there',
        covered: 'Covered after a while, may be seen again',
        gone: 'Seen once, built from memory',
      },
    },
  ),
  showS: described(
    z._default(z.int().check(z.minimum(2), z.maximum(15)), 6),
    'Seen for',
    'For a model that is covered.',
    { unit: 's' },
  ),
  copy: described(
    z._default(copySchema, 'same'),
    'Build it',
    'As in a mirror: what is left in the model is built on the right. No step of the ladder asks for it.',
    { labels: { same: 'The same', mirrored: 'As in a mirror' } },
  ),
  grid: described(
    z._default(gridSchema, 'lines'),
    'Grid to build on',
    'Without lines the places have to be judged; parts go to the nearest place all the same.',
    { labels: { lines: 'Lines', corners: 'Corners only', none: 'None' } },
  ),
  extra: described(
    z._default(z.int().check(z.minimum(0), z.maximum(2)), 0),
    'Parts that do not belong',
    'Kinds in the tray that are nowhere in the model.',
  ),
})
export type BuildChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<BuildChallenge>): BuildChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Twelve steps: more parts, then parts to turn, then less to see of grid and model. */
export const ladder: readonly BuildChallenge[] = [
  step({}),
  step({ given: 'none', kinds: 3 }),
  step({ material: 'pegs', across: 3, down: 2, given: 'none' }),
  step({ material: 'pegs', across: 3, down: 3, kinds: 3, given: 'none' }),
  step({ across: 3, down: 3, kinds: 3, given: 'none', extra: 1, grid: 'corners' }),
  step({ material: 'halves', given: 'some', kinds: 3 }),
  step({ material: 'halves', given: 'none', kinds: 3, extra: 1 }),
  step({ material: 'sticks', across: 3, down: 2, given: 'none' }),
  step({ material: 'halves', across: 3, down: 3, kinds: 3, given: 'none' }),
  step({
    material: 'sticks',
    across: 3,
    down: 3,
    kinds: 3,
    given: 'none',
    grid: 'corners',
    model: 'covered',
  }),
  step({
    material: 'halves',
    across: 3,
    down: 3,
    kinds: 4,
    given: 'none',
    model: 'covered',
    showS: 5,
    extra: 1,
  }),
  step({
    material: 'halves',
    across: 4,
    down: 4,
    kinds: 4,
    given: 'none',
    model: 'covered',
    showS: 4,
    extra: 1,
    grid: 'none',
  }),
]
