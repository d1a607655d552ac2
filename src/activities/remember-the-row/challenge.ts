/** What a therapist may set: who rides in the train, how it is shown, and how the row is given back. */
import { delayFields } from '../../core/delay'
import { described, z } from '../../core/schema'
import { topLevel } from '../../core/stimulus/floors'

/** Who rides in the train. */
export const figuresSchema = z.enum(['animals', 'things', 'critters', 'signs', 'letters'])

/** How the row is given back. */
export const answerSchema = z.enum(['recognise', 'reproduce'])

/** From which end. */
export const directionSchema = z.enum(['forward', 'backward'])

/** How the row is shown. */
export const presentationSchema = z.enum(['together', 'one by one'])

/** The longest row. */
export const longest = 9

/** What may be set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  answer: described(
    z._default(answerSchema, 'recognise'),
    'The row is given back',
    'Finding it among other rows is easier than making it again.',
    { labels: { recognise: 'Found among other rows', reproduce: 'Made again, tap by tap' } },
  ),
  span: described(
    z._default(z.int().check(z.minimum(2), z.maximum(longest)), 2),
    'How long the row is',
    'Riders to be kept in mind in their order. A row to be found has five at most.',
  ),
  direction: described(
    z._default(directionSchema, 'forward'),
    'Order',
    'Backward: the row is given back from the last to the first.',
    { labels: { forward: 'As it was shown', backward: 'From the last to the first' } },
  ),
  presentation: described(
    z._default(presentationSchema, 'together'),
    'The row is shown',
    'One by one, each goes before the next comes.',
    { labels: { together: 'All at once', 'one by one': 'One by one' } },
  ),
  secondsEach: described(
    z._default(z.number().check(z.minimum(0.5), z.maximum(4), z.multipleOf(0.5)), 2),
    'Time for each one',
    'All at once, the whole row is seen for as many times this. The child may look again; that is counted.',
    { unit: 's' },
  ),
  choices: described(
    z._default(z.int().check(z.minimum(3), z.maximum(12)), 3),
    'To choose from',
    'Rows to find it among, four at most; or riders waiting, never fewer than the row is long.',
  ),
  figures: described(
    z._default(figuresSchema, 'animals'),
    'Who rides',
    'Animals and things have names, which helps; critters and signs have none.',
    {
      labels: {
        animals: 'Animals',
        things: 'Things',
        critters: 'Critters',
        signs: 'Signs of strokes',
        letters: 'Letters',
      },
    },
  ),
  difficulty: described(
    z._default(z.int().check(z.minimum(0), z.maximum(topLevel)), 0),
    'How alike they are',
    'Critters and signs: 0 obvious at a glance, 10 as alike as an eye can tell. Letters: from 4 on built alike, from 7 on turned or mirrored.',
  ),
  restart: described(
    z._default(z.boolean(), false),
    'A slip starts it anew',
    'Made again: at the first slip the row is shown once more and begun anew, three times at most. Otherwise the child makes it to the end and then sees how it was.',
  ),
  ...delayFields,
})
export type RowChallenge = z.infer<typeof challengeSchema>
