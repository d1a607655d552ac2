/** What a therapist may set: what is seen, for how long, and how long it is kept in mind. */
import { delayFields } from '../../core/delay'
import { described, z } from '../../core/schema'
import { topLevel } from '../../core/stimulus/floors'

/** Who or what is to be kept in mind. */
export const figuresSchema = z.enum(['critters', 'animals', 'signs', 'letters'])

/** What may have to be kept in mind of it. */
export const featureSchema = z.enum(['contour', 'detail', 'rotation', 'size'])

/** What may be set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  choices: described(
    z._default(z.int().check(z.minimum(3), z.maximum(6)), 4),
    'Choices',
    'With fewer than four, guessing finds it often: read accuracy with care.',
  ),
  figures: described(
    z._default(figuresSchema, 'critters'),
    'What is to be kept in mind',
    'Animals have names, which helps; signs have none. For animals and letters the next field does not count, nor for animals how alike the others are.',
    {
      labels: {
        critters: 'Critters',
        animals: 'Animals',
        signs: 'Signs of strokes',
        letters: 'Letters',
      },
    },
  ),
  features: described(
    z._default(z.array(featureSchema).check(z.minLength(1)), ['contour']),
    'Features to keep in mind',
    'Each of the others differs in one of these, so all of them have to be kept in mind.',
    {
      labels: {
        contour: 'Outline',
        detail: 'Place of a spot, end of a stroke',
        rotation: 'How it is tilted',
        size: 'Size',
      },
    },
  ),
  difficulty: described(
    z._default(z.int().check(z.minimum(0), z.maximum(topLevel)), 0),
    'How alike the others are',
    '0 obvious at a glance, 10 as alike as an eye can tell. Letters: from 4 on built alike, from 7 on turned or mirrored.',
  ),
  familiar: described(
    z._default(z.int().check(z.minimum(0), z.maximum(2)), 0),
    'Others met before',
    'So many of the others were the one to keep in mind a little earlier, so they look familiar. Not with letters.',
  ),
  lookSeconds: described(
    z._default(z.number().check(z.minimum(1), z.maximum(8), z.multipleOf(0.5)), 5),
    'Seen for',
    'The child may look again as often as it likes; that is counted.',
    { unit: 's' },
  ),
  ...delayFields,
})
export type MemoryChallenge = z.infer<typeof challengeSchema>
