/** What a therapist may set, and the ladder from the widest straight path to the narrowest winding one. */
import { ageBandSchema } from '../../core/child'
import { described, z } from '../../core/schema'
import { pathFamilies, pathIds, pathLabels, type PathId } from './paths'
import { travels } from './roads'

/** How much of the path is there to see. */
export const promptSchema = z.enum(['follow', 'trace', 'trace faded', 'dots', 'copy', 'look', 'memory'])
export type PathPrompt = z.infer<typeof promptSchema>

/** What tells that the edge of a road was left. */
export const edgeSchema = z.enum(['none', 'colour', 'sound', 'stop'])

/** How fast it is to be. */
export const paceSchema = z.enum(['own', 'slow', 'brisk'])

/** What may be set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  paths: described(
    z._default(z.array(z.enum(pathIds)).check(z.minLength(1), z.maxLength(pathIds.length)), [
      'vertical-line',
      'horizontal-line',
      'straight-road',
    ]),
    'Shapes and roads',
    'Trials go through these in turn; shapes stand in the order children come to copy them.',
    { labels: pathLabels, presets: pathFamilies },
  ),
  prompt: described(
    z._default(promptSchema, 'follow'),
    'What the child sees',
    'Roads are traced only: what asks for more shows a faded road.',
    {
      labels: {
        follow: 'Follow the guide (full path)',
        trace: 'Trace (full path)',
        'trace faded': 'Trace (faded path)',
        dots: 'Dots only',
        copy: 'Copy beside a model',
        look: 'Draw after a look',
        memory: 'Draw from memory',
      },
    },
  ),
  width: described(
    z._default(z.number().check(z.minimum(0.45), z.maximum(1.5)), 1.5),
    'Width',
    'Of the road; without a road to see, how near the drawing has to come. 1 is the width for the age.',
    { unit: '× width for age' },
  ),
  widthFor: described(
    z._default(z.enum(['child', ...ageBandSchema.options]), 'child'),
    'Width made for',
    'About 22, 16, 12 and 9 mm on a common tablet; a choice of design, not an expectation.',
    {
      labels: {
        child: 'The child’s age',
        '3–4': '3–4 years',
        '5–6': '5–6 years',
        '7–8': '7–8 years',
        '9–12': '9–12 years',
      },
    },
  ),
  size: described(
    z._default(z.number().check(z.minimum(0.4), z.maximum(1)), 0.6),
    'Size of shapes, length of roads',
    '1 fills the page.',
    { unit: '× page' },
  ),
  turns: described(
    z._default(z.int().check(z.minimum(1), z.maximum(8)), 2),
    'Turns of a road',
    'Corners, waves, loops or rounds; as many as fit beside each other at this width.',
  ),
  travel: described(
    z._default(z.enum(travels), 'left to right'),
    'Direction of travel',
    'For roads. Shapes start and run as they are taught.',
    {
      labels: {
        'left to right': 'Left to right',
        'right to left': 'Right to left',
        'top to bottom': 'Top to bottom',
        'bottom to top': 'Bottom to top',
      },
    },
  ),
  corners: described(
    z._default(z.enum(['apart', 'halves', 'one go']), 'apart'),
    'Corners of shapes',
    'Square, triangle, diamond: from a stroke for each side to one stroke that turns every corner.',
    { labels: { apart: 'A stroke for each side', halves: 'Two strokes', 'one go': 'One stroke' } },
  ),
  arrows: described(z._default(z.boolean(), true), 'Arrows on the way'),
  dots: described(
    z._default(z.int().check(z.minimum(2), z.maximum(12)), 6),
    'Dots along a stroke',
    'With dots only: fewer ask for more. Ends and corners always have one.',
  ),
  lookSeconds: described(
    z._default(z.int().check(z.minimum(1), z.maximum(10)), 3),
    'Length of the look',
    'How long a model shows before it hides; a tap shows it again, and is counted.',
    { unit: 's' },
  ),
  edge: described(
    z._default(edgeSchema, 'colour'),
    'At the edge of the road',
    'What tells a child that the road was left. Nothing is taken away.',
    {
      labels: {
        none: 'Nothing',
        colour: 'The ink turns thin and pale',
        sound: 'A soft sound',
        stop: 'The ink stops until back on the road',
      },
    },
  ),
  pace: described(
    z._default(paceSchema, 'own'),
    'Pace',
    'Slow: it counts as met up to 45 mm a second. Brisk: from 90 mm a second. The child sees no clock.',
    { labels: { own: 'The child’s own', slow: 'Slow', brisk: 'Brisk' } },
  ),
  withoutLifting: described(
    z._default(z.boolean(), false),
    'Without lifting within a stroke',
    'It counts as met only when no stroke was lifted on its way.',
  ),
  directionCounts: described(
    z._default(z.boolean(), true),
    'Order and direction count',
    'Measured always. On: it counts as met only from start to goal, strokes as taught.',
  ),
})
export type PathChallenge = z.infer<typeof challengeSchema>

const step = (paths: readonly PathId[], over: Partial<PathChallenge>): PathChallenge => ({
  ...challengeSchema.parse({}),
  paths: [...paths],
  ...over,
})

/** Easy to hard: paths get longer, narrower and more winding together, while what is seen fades. */
export const ladder: readonly PathChallenge[] = [
  challengeSchema.parse({}),
  step(['vertical-line', 'horizontal-line', 'straight-road'], { size: 0.8, width: 1.45 }),
  step(['circle', 'horizontal-line', 'wide-curve'], { size: 0.8, width: 1.35 }),
  step(['circle', 'cross', 'wide-curve'], { size: 0.85, width: 1.2, prompt: 'trace' }),
  step(['cross', 'right-oblique', 'wave'], { size: 1, width: 1.05, turns: 3, prompt: 'trace' }),
  step(['square', 'left-oblique', 'zigzag'], { size: 1, width: 0.95, turns: 4, prompt: 'trace' }),
  step(['square', 'oblique-cross', 'wave'], {
    size: 1,
    width: 0.85,
    turns: 5,
    corners: 'halves',
    prompt: 'trace',
  }),
  step(['triangle', 'oblique-cross', 'loops'], {
    size: 1,
    width: 0.8,
    turns: 3,
    corners: 'halves',
    prompt: 'trace',
  }),
  step(['triangle', 'zigzag', 'loops'], {
    size: 1,
    width: 0.75,
    turns: 5,
    corners: 'one go',
    prompt: 'trace faded',
  }),
  step(['diamond', 'spiral', 'loops'], {
    size: 1,
    width: 0.7,
    turns: 5,
    corners: 'one go',
    prompt: 'trace faded',
  }),
  step(['diamond', 'spiral', 'figure-eight'], {
    size: 1,
    width: 0.6,
    turns: 5,
    corners: 'one go',
    prompt: 'trace faded',
  }),
  step(['loops', 'spiral', 'figure-eight'], {
    size: 1,
    width: 0.55,
    turns: 6,
    prompt: 'trace faded',
    arrows: false,
  }),
  step(['loops', 'spiral', 'figure-eight'], {
    size: 1,
    width: 0.45,
    turns: 8,
    prompt: 'trace faded',
    arrows: false,
    withoutLifting: true,
  }),
]
