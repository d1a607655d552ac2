/** What a therapist may set when a whole is put together from its pieces, and a ladder of it. */
import { described, z } from '../../core/schema'

/** A picture cut in pieces, or shapes that cover an outline. */
export const kindSchema = z.enum(['jigsaw', 'tangram'])

/** How much of the whole is there to be seen. */
export const guideSchema = z.enum(['on the board', 'beside', 'none'])

/** `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  kind: described(z._default(kindSchema, 'jigsaw'), 'What is put together', undefined, {
    labels: { jigsaw: 'A picture in pieces', tangram: 'A figure of shapes' },
  }),
  pieces: described(
    z._default(z.int().check(z.minimum(2), z.maximum(24)), 2),
    'Pieces',
    'A picture is cut in 2, 4, 6, 9, 12, 16, 20 or 24, whichever is next below. A figure has at most 12.',
  ),
  guide: described(
    z._default(guideSchema, 'on the board'),
    'What there is to go by',
    'On the board: the pale picture, or the lines between the shapes. Beside: the whole, small. A figure keeps its outline.',
    { labels: { 'on the board': 'On the board', beside: 'Beside the board', none: 'Nothing' } },
  ),
  turned: described(
    z._default(z.enum(['none', 'some', 'all']), 'none'),
    'Pieces that lie turned',
    'A tap turns a piece: a quarter in a picture, an eighth in a figure.',
    { labels: { none: 'None', some: 'Half of them', all: 'All' } },
  ),
  near: described(
    z._default(z.number().check(z.minimum(0.2), z.maximum(0.6)), 0.5),
    'How near counts',
    'Let go within this of its place, a piece slides in.',
    { unit: 'piece sizes' },
  ),
})
export type WholeChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<WholeChallenge>): WholeChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Thirteen steps, easy to hard: more pieces, less to go by, then pieces that lie turned. */
export const ladder: readonly WholeChallenge[] = [
  step({}),
  step({ pieces: 4 }),
  step({ pieces: 6 }),
  step({ pieces: 6, guide: 'beside', near: 0.45 }),
  step({ pieces: 9, guide: 'beside', near: 0.45 }),
  step({ pieces: 9, guide: 'beside', near: 0.4, turned: 'some' }),
  step({ pieces: 12, guide: 'beside', near: 0.4, turned: 'some' }),
  step({ pieces: 12, guide: 'beside', near: 0.35, turned: 'all' }),
  step({ pieces: 16, guide: 'beside', near: 0.35, turned: 'all' }),
  step({ pieces: 16, guide: 'none', near: 0.3, turned: 'some' }),
  step({ pieces: 20, guide: 'none', near: 0.3, turned: 'some' }),
  step({ pieces: 20, guide: 'none', near: 0.3, turned: 'all' }),
  step({ pieces: 24, guide: 'none', near: 0.25, turned: 'all' }),
]
