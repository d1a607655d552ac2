/** What a therapist may set when a figure is looked for in a meadow, and a ladder of it. */
import { described, z } from '../../core/schema'

/** What the child is asked. */
export const asksSchema = z.enum(['where it is', 'which is there'])
/** What is hidden. */
export const figuresSchema = z.enum(['things', 'shapes'])
export type Figures = z.infer<typeof figuresSchema>

/** `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  asks: described(
    z._default(asksSchema, 'where it is'),
    'The child shows',
    'Where: taps the place in the meadow. Which: says which of several is hidden there.',
    { labels: { 'where it is': 'Where it is', 'which is there': 'Which one is there' } },
  ),
  figures: described(z._default(figuresSchema, 'things'), 'What is hidden', 'Shapes have no name to go by.', {
    labels: { things: 'Animals and plants', shapes: 'Shapes' },
  }),
  model: described(
    z._default(z.enum(['shown', 'named']), 'shown'),
    'It is',
    'Named: only the voice says what to find, and the picture comes with help. Shapes are always shown.',
    { labels: { shown: 'Shown', named: 'Named' } },
  ),
  choices: described(
    z._default(z.int().check(z.minimum(4), z.maximum(6)), 4),
    'Places to look, or choices',
    'Where: clumps of outlines in the meadow. Which: how many there are to choose from.',
  ),
  overlaps: described(
    z._default(z.int().check(z.minimum(2), z.maximum(8)), 2),
    'Outlines across each other',
    'In every clump, the hidden one with them.',
  ),
  noise: described(
    z._default(z.int().check(z.minimum(0), z.maximum(60)), 0),
    'Grass',
    'Share of the meadow that lines of grass run through.',
    { unit: '%' },
  ),
  camouflage: described(
    z._default(z.int().check(z.minimum(0), z.maximum(100)), 0),
    'How alike the lines are in colour',
    '0: every outline in a colour of its own; 100: all as the grass.',
    { unit: '%' },
  ),
  broken: described(
    z._default(z.int().check(z.minimum(0), z.maximum(40)), 0),
    'Broken where it is crossed',
    'Share of its lines that is left out where others run across it.',
    { unit: '%' },
  ),
})
export type MeadowChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<MeadowChallenge>): MeadowChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Twelve steps, easy to hard: more outlines, more grass, one colour, and lines that break off. */
export const ladder: readonly MeadowChallenge[] = [
  step({}),
  step({ noise: 10, camouflage: 20 }),
  step({ overlaps: 3, noise: 10, camouflage: 40 }),
  step({ overlaps: 3, noise: 20, camouflage: 60, broken: 5 }),
  step({ overlaps: 4, noise: 20, camouflage: 70, broken: 5 }),
  step({ overlaps: 4, noise: 30, camouflage: 80, broken: 10 }),
  step({ overlaps: 5, noise: 30, camouflage: 90, broken: 10 }),
  step({ overlaps: 5, noise: 40, camouflage: 100, broken: 15 }),
  step({ overlaps: 6, noise: 40, camouflage: 100, broken: 15 }),
  step({ choices: 5, overlaps: 6, noise: 50, camouflage: 100, broken: 20 }),
  step({ choices: 5, overlaps: 7, noise: 50, camouflage: 100, broken: 20 }),
  step({ choices: 5, overlaps: 8, noise: 60, camouflage: 100, broken: 25 }),
]
