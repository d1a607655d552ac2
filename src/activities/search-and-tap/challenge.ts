/** What a therapist may set when many are looked for at once, and a ladder of it. */
import { described, z } from '../../core/schema'

/** What lies in the field. */
export const figuresSchema = z.enum(['critters', 'pictures', 'letters', 'turned letters'])

/** Which of them are asked for: one kind, two, or one kind only where it comes right after its friend. */
export const ruleSchema = z.enum(['one kind', 'two kinds', 'only after'])
export type Rule = z.infer<typeof ruleSchema>

/** How they lie. */
export const arrangementSchema = z.enum(['rows', 'columns', 'scattered'])

/** Where a soft light rests on one line after the other. */
export const lightSchema = z.enum(['every line', 'first lines', 'none'])

/** When the search ends by itself. */
const timeLimitSchema = z.enum(['none', '60 s', '90 s', '120 s', '180 s'])

/** `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  items: described(
    z._default(z.int().check(z.minimum(8), z.maximum(60)), 20),
    'How many there are',
    'A small tablet may hold fewer in this size. Then as many are laid as fit, and the record says so.',
  ),
  ratio: described(
    z._default(z.int().check(z.minimum(3), z.maximum(9)), 3),
    'Others for each one to find',
    'Changes a search more than the number of things does.',
  ),
  difficulty: described(
    z._default(z.int().check(z.minimum(0), z.maximum(6)), 0),
    'How alike the others are',
    '0 to 2: other shapes. 3 and 4: some turned, or letters built alike. 5 and 6: some mirrored. Finer cannot be told this small.',
  ),
  figures: described(z._default(figuresSchema, 'critters'), 'What there is', undefined, {
    labels: {
      critters: 'Critters',
      pictures: 'Pictures of things',
      letters: 'Letters',
      'turned letters': 'Letters like b d p q',
    },
  }),
  rule: described(
    z._default(ruleSchema, 'one kind'),
    'What is to be found',
    'Only after its friend: the same one counts only where a certain other comes right before it. They lie in lines then.',
    { labels: { 'one kind': 'One kind', 'two kinds': 'Two kinds', 'only after': 'One, after its friend' } },
  ),
  arrangement: described(z._default(arrangementSchema, 'rows'), 'How they lie', undefined, {
    labels: { rows: 'In rows', columns: 'In columns', scattered: 'Scattered' },
  }),
  size: described(
    z._default(z.number().check(z.minimum(0.6), z.maximum(1), z.multipleOf(0.05)), 1),
    'Smallest size',
    'As a part of the size that suits the child’s hand. They are larger where there is room, never below 10 mm.',
    { unit: '×' },
  ),
  light: described(
    z._default(lightSchema, 'every line'),
    'A light leads along the lines',
    'It rests on a line until all in it is found. On the first lines only, it fades from one to the next.',
    { labels: { 'every line': 'All the way', 'first lines': 'Fading out', none: 'Not at all' } },
  ),
  marks: described(
    z._default(z.boolean(), true),
    'A flower marks what was found',
    'Without marks it has to be kept in mind.',
  ),
  timeLimit: described(
    z._default(timeLimitSchema, 'none'),
    'Ends by itself after',
    'No clock is shown; the field grows quiet, and what was found counts.',
    { labels: { none: 'Never' } },
  ),
})
export type SearchChallenge = z.infer<typeof challengeSchema>

/** The time limit of a challenge, ms; null for none. */
export function limitMsOf({ timeLimit }: Pick<SearchChallenge, 'timeLimit'>): number | null {
  return timeLimit === 'none' ? null : Number.parseInt(timeLimit, 10) * 1000
}

const step = (over: Partial<SearchChallenge>): SearchChallenge => ({ ...challengeSchema.parse({}), ...over })
const unled = { light: 'none' } as const
const scattered = { ...unled, arrangement: 'scattered' } as const
const both = { ...scattered, rule: 'two kinds' } as const
const after = { ...unled, rule: 'only after' } as const

/** Twelve steps, easy to hard: the light goes, order goes, more and smaller, then two kinds, at last a condition. */
export const ladder: readonly SearchChallenge[] = [
  step({}),
  step({ light: 'first lines' }),
  step({ ...unled, items: 24, difficulty: 1 }),
  step({ ...unled, items: 28, difficulty: 2, arrangement: 'columns' }),
  step({ ...scattered, items: 30, difficulty: 2, ratio: 4, size: 0.95 }),
  step({ ...scattered, items: 36, difficulty: 3, ratio: 4, size: 0.9 }),
  step({ ...both, items: 40, difficulty: 3, ratio: 4, size: 0.85 }),
  step({ ...both, items: 40, difficulty: 4, ratio: 5, size: 0.85, marks: false }),
  step({ ...both, items: 48, difficulty: 5, ratio: 6, size: 0.8, marks: false }),
  step({ ...after, items: 48, difficulty: 3, ratio: 6, size: 0.8 }),
  step({ ...after, items: 54, difficulty: 4, ratio: 7, size: 0.75, marks: false }),
  step({ ...after, items: 60, difficulty: 6, ratio: 9, size: 0.7, marks: false }),
]
