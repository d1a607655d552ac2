/** What a therapist may set when a form is looked for again, and a ladder of it. */
import { described, z } from '../../core/schema'
import { topLevel } from '../../core/stimulus/floors'

/** What the shapes are. */
export const figuresSchema = z.enum(['biscuits', 'free forms', 'signs', 'letters'])

/** What may be other than in the model while the form stays. */
export const changeSchema = z.enum(['size', 'turn', 'fill', 'overlap'])
export type Change = z.infer<typeof changeSchema>

/** `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  choices: described(
    z._default(z.int().check(z.minimum(3), z.maximum(6)), 3),
    'Choices',
    'With three, guessing finds the form often: read accuracy with care.',
  ),
  difficulty: described(
    z._default(z.int().check(z.minimum(0), z.maximum(topLevel)), 0),
    'How alike the other forms are',
    '0 and 1 quite another form, from 2 on the same in other proportions, 10 as alike as an eye can tell. Letters: from 4 on built alike.',
  ),
  changes: described(
    z._default(z.array(changeSchema).check(z.minLength(1)), ['size']),
    'What changes while the form stays',
    'Trials go through these in turn.',
    {
      labels: {
        size: 'Larger or smaller',
        turn: 'Turned',
        fill: 'Filled or outlined',
        overlap: 'Overlapped by other outlines',
      },
    },
  ),
  atOnce: described(z._default(z.int().check(z.minimum(1), z.maximum(2)), 1), 'Changes at once'),
  sizeChange: described(
    z._default(z.number().check(z.minimum(1.25), z.maximum(2)), 1.5),
    'Largest change of size',
    '2 is twice or half as large.',
    { unit: '×' },
  ),
  turnChange: described(
    z._default(z.int().check(z.minimum(15), z.maximum(180), z.multipleOf(15)), 45),
    'Largest turn',
    'Letters are turned by 45° at most, or they would be other letters.',
    { unit: '°' },
  ),
  flipped: described(
    z._default(z.boolean(), false),
    'A flipped one is another shape',
    'One of the others has the right form but is its mirror image.',
  ),
  figures: described(z._default(figuresSchema, 'biscuits'), 'What is looked for', undefined, {
    labels: {
      biscuits: 'Forms everybody knows',
      'free forms': 'Forms nobody knows',
      signs: 'Signs of strokes',
      letters: 'Letters',
    },
  }),
})
export type FormChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<FormChallenge>): FormChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Twelve steps, easy to hard: other changes, two at once, forms more alike, at last flipped ones among them. */
export const ladder: readonly FormChallenge[] = [
  step({}),
  step({ changes: ['size', 'turn'], turnChange: 30 }),
  step({ choices: 4, changes: ['size', 'turn'], turnChange: 60 }),
  step({ choices: 4, changes: ['turn', 'fill', 'size'], turnChange: 60, difficulty: 1 }),
  step({ choices: 4, changes: ['turn', 'fill', 'size'], turnChange: 60, difficulty: 2 }),
  step({ choices: 4, changes: ['turn', 'fill', 'size'], turnChange: 60, difficulty: 2, atOnce: 2 }),
  step({ choices: 5, changes: ['turn', 'fill', 'size'], turnChange: 90, difficulty: 3, atOnce: 2 }),
  step({ choices: 5, changes: ['turn', 'overlap', 'size'], turnChange: 90, difficulty: 3, atOnce: 2 }),
  step({
    choices: 5,
    changes: ['turn', 'overlap', 'size'],
    turnChange: 120,
    sizeChange: 1.75,
    difficulty: 4,
    atOnce: 2,
    flipped: true,
  }),
  step({
    choices: 6,
    changes: ['turn', 'overlap', 'fill'],
    turnChange: 135,
    difficulty: 4,
    atOnce: 2,
    flipped: true,
  }),
  step({
    choices: 6,
    changes: ['turn', 'overlap', 'size'],
    turnChange: 180,
    sizeChange: 2,
    difficulty: 5,
    atOnce: 2,
    flipped: true,
  }),
  step({
    choices: 6,
    changes: ['turn', 'overlap', 'size'],
    turnChange: 180,
    sizeChange: 2,
    difficulty: 7,
    atOnce: 2,
    flipped: true,
  }),
]
