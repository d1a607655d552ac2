/** Between seeing something and showing that it was kept in mind: how long, and what there is meanwhile. */
import { described, z } from './schema'

/** What a child may do while it keeps something in mind. */
export const meanwhileSchema = z.enum(['nothing', 'watch', 'tap'])
export type Meanwhile = z.infer<typeof meanwhileSchema>

/** The fields of a challenge that asks to keep something in mind. */
export const delayFields = {
  delaySeconds: described(
    z._default(z.number().check(z.minimum(0.5), z.maximum(10), z.multipleOf(0.5)), 0.5),
    'Kept in mind for',
    'From the end of seeing to the beginning of choosing.',
    { unit: 's' },
  ),
  meanwhile: described(
    z._default(meanwhileSchema, 'nothing'),
    'Meanwhile',
    'Something to watch or to tap draws attention away, which makes keeping it in mind harder.',
    { labels: { nothing: 'Nothing', watch: 'A butterfly to watch', tap: 'Dandelions to tap' } },
  ),
} as const
