/** What a therapist may set when the odd one is looked for, and a ladder of it. */
import { described, z } from '../../core/schema'
import { topLevel } from '../../core/stimulus/floors'

/** What the shapes are. */
export const figuresSchema = z.enum(['critters', 'signs', 'badges', 'letters', 'turned letters'])
export type Figures = z.infer<typeof figuresSchema>

/** What the odd one differs in. */
const featureSchema = z.enum(['size', 'rotation', 'mirror', 'contour', 'detail', 'part'])
export type Feature = z.infer<typeof featureSchema>

/** `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  choices: described(
    z._default(z.int().check(z.minimum(3), z.maximum(8)), 3),
    'How many there are',
    'All but one are the same. With three, guessing finds the odd one often: read accuracy with care.',
  ),
  difficulty: described(
    z._default(z.int().check(z.minimum(0), z.maximum(topLevel)), 0),
    'How alike the odd one is',
    '0 obvious at a glance, 10 as alike as an eye can tell. Letters: from 4 on built alike, from 7 on turned or mirrored.',
  ),
  features: described(
    z._default(z.array(featureSchema).check(z.minLength(1)), ['size']),
    'What it differs in',
    'Trials go through these in turn. With letters this does not count.',
    {
      labels: {
        size: 'Size',
        rotation: 'Turned',
        mirror: 'Mirrored',
        contour: 'Outline',
        detail: 'Place of a spot',
        part: 'A spot or end more or less',
      },
    },
  ),
  figures: described(
    z._default(figuresSchema, 'critters'),
    'What there is to compare',
    'Signs and badges have no faces.',
    {
      labels: {
        critters: 'Critters on a branch',
        signs: 'Signs of strokes',
        badges: 'Badges',
        letters: 'Letters',
        'turned letters': 'Letters like b d p q',
      },
    },
  ),
  spots: described(
    z._default(z.int().check(z.minimum(0), z.maximum(5)), 1),
    'Spots',
    'More spots, or strokes, make more to compare.',
  ),
  crowding: described(
    z._default(z.int().check(z.minimum(0), z.maximum(3)), 0),
    'Crowding',
    'Leaves close around every one: 0 none, 3 all around.',
  ),
  eachTurned: described(
    z._default(z.boolean(), false),
    'Each turned its own way',
    'Being turned is then no difference: the shape itself has to be compared. Mirrored is still another shape.',
  ),
})
export type OddChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<OddChallenge>): OddChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Twelve steps, easy to hard: more to compare, finer differences harder to see, at last each turned its own way. */
export const ladder: readonly OddChallenge[] = [
  step({}),
  step({ features: ['size', 'part'] }),
  step({ choices: 4, difficulty: 1, features: ['size', 'contour', 'part'] }),
  step({ choices: 4, difficulty: 2, features: ['contour', 'rotation', 'part'] }),
  step({ choices: 5, difficulty: 3, features: ['contour', 'rotation', 'detail'], spots: 2 }),
  step({ choices: 5, difficulty: 4, features: ['contour', 'rotation', 'detail'], spots: 2 }),
  step({ choices: 6, difficulty: 5, features: ['contour', 'detail', 'mirror'], spots: 2 }),
  step({ choices: 6, difficulty: 5, features: ['contour', 'detail', 'mirror'], spots: 3, crowding: 1 }),
  step({ choices: 6, difficulty: 7, features: ['rotation', 'detail', 'mirror'], spots: 3, crowding: 2 }),
  step({ choices: 6, difficulty: 4, features: ['contour', 'part', 'mirror'], spots: 2, eachTurned: true }),
  step({
    choices: 7,
    difficulty: 5,
    features: ['contour', 'detail', 'mirror'],
    spots: 3,
    crowding: 1,
    eachTurned: true,
  }),
  step({
    choices: 8,
    difficulty: 6,
    features: ['contour', 'detail', 'mirror'],
    spots: 3,
    crowding: 2,
    eachTurned: true,
  }),
]
