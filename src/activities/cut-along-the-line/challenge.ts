/** What a therapist may set, and the ladder from wide snips to a narrow star. */
import { described, z } from '../../core/schema'

/** Kinds of lines, in the order children usually come to cut them. */
export const cutSchema = z.enum(['snips', 'straight', 'curve', 'zigzag', 'circle', 'square', 'shape'])
export type CutKind = z.infer<typeof cutSchema>

/** Shapes to cut out, by how often and how sharply the scissors turn. */
export const shapeSchema = z.enum(['heart', 'kite', 'fish', 'butterfly', 'star'])

/** What may be set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  cut: described(z._default(cutSchema, 'snips'), 'Line', undefined, {
    labels: {
      snips: 'Snips at the edge',
      straight: 'Straight line',
      curve: 'Wavy line',
      zigzag: 'Zigzag',
      circle: 'Circle',
      square: 'Square',
      shape: 'A shape',
    },
  }),
  shape: described(
    z._default(z.array(shapeSchema).check(z.minLength(1), z.maxLength(5)), ['heart']),
    'Shapes',
    'For the line “A shape”: trials go through these in turn.',
    {
      labels: { heart: 'Heart', kite: 'Kite', fish: 'Fish', butterfly: 'Butterfly', star: 'Star' },
      presets: { Shapes: { 'All five': shapeSchema.options } },
    },
  ),
  widthMm: described(
    z._default(z.number().check(z.minimum(4), z.maximum(22), z.multipleOf(0.1)), 20),
    'Width of the line',
    'Within it a cut counts as on the line.',
    { unit: 'mm' },
  ),
  lengthMm: described(
    z._default(z.int().check(z.minimum(15), z.maximum(400), z.multipleOf(5)), 25),
    'Length of the line',
    'Of each snip; of a shape all the way round. As long as fits the screen.',
    { unit: 'mm' },
  ),
  turns: described(
    z._default(z.int().check(z.minimum(1), z.maximum(8)), 3),
    'Snips, waves or corners',
    'As many as fit beside each other at this width.',
  ),
  travel: described(
    z._default(z.enum(['across', 'away']), 'across'),
    'The scissors come in',
    'Snips are always cut away from the child. Across starts at the side of the cutting hand.',
    { labels: { across: 'From the side', away: 'From the near edge' } },
  ),
  marks: described(
    z._default(z.boolean(), true),
    'Stop-and-turn marks',
    'A dot at each corner, where the scissors stop and turn.',
  ),
  speedLimitMm: described(
    z._default(z.int().check(z.minimum(0), z.maximum(120)), 0),
    'Fastest the scissors go',
    'Pulled faster they stay behind. 0 is no limit.',
    { unit: 'mm/s' },
  ),
  helper: described(
    z._default(z.boolean(), false),
    'The other hand holds the paper',
    'The scissors cut only while a finger of the other hand rests on the hand print.',
  ),
})
export type CutChallenge = z.infer<typeof challengeSchema>

const step = (cut: CutKind, widthMm: number, over: Partial<CutChallenge>): CutChallenge => ({
  ...challengeSchema.parse({}),
  cut,
  widthMm,
  ...over,
})

/** Easy to hard: lines grow longer, bend and turn, and become narrower; half an inch is step 6, a quarter step 11. */
export const ladder: readonly CutChallenge[] = [
  challengeSchema.parse({}),
  step('snips', 18, { turns: 4, lengthMm: 30 }),
  step('straight', 17, { lengthMm: 80 }),
  step('straight', 15.5, { lengthMm: 120 }),
  step('curve', 14, { lengthMm: 120, turns: 2 }),
  step('curve', 12.7, { lengthMm: 140, turns: 3 }),
  step('zigzag', 11.5, { lengthMm: 140, turns: 3 }),
  step('circle', 10.2, { lengthMm: 180 }),
  step('square', 9, { lengthMm: 200 }),
  step('shape', 7.6, { lengthMm: 220, shape: ['heart', 'kite'] }),
  step('shape', 6.4, { lengthMm: 240, shape: ['kite', 'fish'], marks: false }),
  step('shape', 5.4, { lengthMm: 270, shape: ['fish', 'butterfly'], marks: false, helper: true }),
  step('shape', 4.6, { lengthMm: 300, shape: ['butterfly', 'star'], marks: false, helper: true }),
]
