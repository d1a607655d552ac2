/** What a therapist may set about dots to join, and the steps from a few that glow to many with others among them. */
import { described, z } from '../../core/schema'

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  dots: described(z._default(z.int().check(z.minimum(4), z.maximum(18)), 4), 'Dots of the picture'),
  order: described(
    z._default(z.enum(['glow', 'numbers', 'letters', 'twos', 'backwards']), 'glow'),
    'What tells which is next',
    'A glow needs no counting; all others show no glow until help is given.',
    {
      labels: {
        glow: 'The next one glows',
        numbers: 'Numbers',
        letters: 'Letters',
        twos: 'Numbers in twos',
        backwards: 'Numbers backwards',
      },
    },
  ),
  others: described(
    z._default(z.int().check(z.minimum(0), z.maximum(6)), 0),
    'Dots too many',
    'Dots without a number that belong to nothing.',
  ),
  preview: described(
    z._default(z.enum(['faint', 'none']), 'faint'),
    'The picture beforehand',
    'Faint: it can be seen through the paper.',
    { labels: { faint: 'Faint', none: 'Not shown' } },
  ),
  dotSize: described(
    z._default(z.int().check(z.minimum(60), z.maximum(120), z.multipleOf(5)), 100),
    'Dot size',
    'Of the size a hand of the child’s age hits comfortably; never below 6 mm.',
    { unit: '% of comfortable' },
  ),
})
export type DotChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<DotChallenge>): DotChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Easy to hard: more dots, then an order to keep, then smaller ones with others among them. */
export const ladder: readonly DotChallenge[] = [
  step({}),
  step({ dots: 5 }),
  step({ dots: 6, dotSize: 95 }),
  step({ dots: 7, dotSize: 90, preview: 'none' }),
  step({ dots: 5, dotSize: 100, order: 'numbers' }),
  step({ dots: 7, dotSize: 90, order: 'numbers' }),
  step({ dots: 9, dotSize: 85, order: 'numbers', preview: 'none' }),
  step({ dots: 9, dotSize: 80, order: 'numbers', preview: 'none', others: 2 }),
  step({ dots: 11, dotSize: 75, order: 'letters', preview: 'none', others: 2 }),
  step({ dots: 12, dotSize: 70, order: 'twos', preview: 'none', others: 3 }),
  step({ dots: 14, dotSize: 65, order: 'twos', preview: 'none', others: 4 }),
  step({ dots: 16, dotSize: 65, order: 'backwards', preview: 'none', others: 5 }),
  step({ dots: 18, dotSize: 60, order: 'backwards', preview: 'none', others: 6 }),
]
