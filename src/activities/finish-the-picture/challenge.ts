/** What a therapist may set when a drawing is finished in the mind, and a ladder of it. */
import { described, z } from '../../core/schema'
import { topLevel } from '../../core/stimulus/floors'

/** What is chosen: the whole picture of a misted drawing, or the misted drawing of a whole picture. */
export const asksSchema = z.enum(['which picture', 'which drawing'])
/** What is drawn. */
export const figuresSchema = z.enum(['things', 'shapes', 'letters'])
/** Where lines are gone. */
export const whereSchema = z.enum(['sides', 'anywhere', 'corners'])
export type Where = z.infer<typeof whereSchema>

/** `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  asks: described(
    z._default(asksSchema, 'which picture'),
    'The child says',
    'Which picture: one drawing with gaps, whole pictures to choose from. Which drawing: the other way round.',
    {
      labels: {
        'which picture': 'Which picture the drawing is of',
        'which drawing': 'Which drawing becomes the picture',
      },
    },
  ),
  figures: described(z._default(figuresSchema, 'things'), 'What is drawn', 'Shapes have no name to go by.', {
    labels: { things: 'Animals and things', shapes: 'Shapes', letters: 'Letters and digits' },
  }),
  choices: described(
    z._default(z.int().check(z.minimum(3), z.maximum(8)), 4),
    'Choices',
    'With three, guessing finds it often: read accuracy with care.',
  ),
  missing: described(
    z._default(z.int().check(z.minimum(10), z.maximum(75)), 20),
    'Missing',
    'Share of the lines that is gone.',
    { unit: '%' },
  ),
  where: described(
    z._default(whereSchema, 'sides'),
    'Where lines are gone',
    'Corners tell the eye how a line goes on: without them a drawing is much harder to finish.',
    { labels: { sides: 'Along the sides', anywhere: 'Anywhere', corners: 'At the corners' } },
  ),
  gaps: described(
    z._default(z.int().check(z.minimum(1), z.maximum(12)), 8),
    'Gaps',
    'As much may be gone in many small gaps, which the eye closes, or in few large ones. No gap is under 2 mm.',
  ),
  difficulty: described(
    z._default(z.int().check(z.minimum(0), z.maximum(topLevel)), 0),
    'How alike the others are',
    '0: hardly a line in common; 10: nearly all that is to be seen is theirs too. From 3 on also bent and mirrored ones.',
  ),
})
export type ClosureChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<ClosureChallenge>): ClosureChallenge => ({
  ...challengeSchema.parse({}),
  ...over,
})

/** Twelve steps, easy to hard: more is gone, then also corners, in fewer gaps, among others that are more alike. */
export const ladder: readonly ClosureChallenge[] = [
  step({}),
  step({ missing: 30 }),
  step({ missing: 35, difficulty: 1 }),
  step({ missing: 40, where: 'anywhere', difficulty: 2 }),
  step({ missing: 45, where: 'anywhere', difficulty: 3 }),
  step({ missing: 50, where: 'anywhere', gaps: 6, difficulty: 3 }),
  step({ missing: 50, where: 'corners', difficulty: 4 }),
  step({ missing: 55, where: 'corners', gaps: 6, difficulty: 4 }),
  step({ missing: 60, where: 'corners', gaps: 6, difficulty: 5, choices: 5 }),
  step({ missing: 65, where: 'corners', gaps: 5, difficulty: 5, choices: 5 }),
  step({ missing: 70, where: 'corners', gaps: 4, difficulty: 6, choices: 6 }),
  step({ missing: 75, where: 'corners', gaps: 3, difficulty: 7, choices: 6 }),
]
