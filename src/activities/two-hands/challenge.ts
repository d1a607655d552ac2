/** What a therapist may set: what both hands do, along which roads, how wide, how large and how often. */
import { described, z } from '../../core/schema'
import { shapeSchema } from './roads'

/** What the hands do, easy to hard. */
export const modeSchema = z.enum(['taps', 'hold', 'mirror', 'parallel', 'apart'])

const shapeLabels = {
  line: 'A line',
  hill: 'A hill',
  wave: 'A wave',
  heart: 'Half a heart',
  zigzag: 'A zigzag',
} as const

/** The challenge; `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  mode: described(
    z._default(modeSchema, 'taps'),
    'What both hands do',
    'With one finger only, a child gets through each of them; how the hands went together is then not told.',
    {
      labels: {
        taps: 'Drum in turn, left and right',
        hold: 'One holds, the other draws',
        mirror: 'Both draw, mirrored',
        parallel: 'Both draw, the same way',
        apart: 'Both draw, each its own shape',
      },
    },
  ),
  shape: described(z._default(shapeSchema, 'line'), 'Shape of the roads', 'For drawing.', {
    labels: shapeLabels,
  }),
  other: described(
    z._default(shapeSchema, 'line'),
    'Shape of the other road',
    'For each its own shape. Which side has which changes from go to go.',
    { labels: shapeLabels },
  ),
  width: described(
    z._default(z.int().check(z.minimum(80), z.maximum(240), z.multipleOf(5)), 240),
    'Width of the roads',
    'Of the width a hand of the child’s age follows comfortably.',
    { unit: '% of comfortable' },
  ),
  size: described(
    z._default(z.int().check(z.minimum(70), z.maximum(180), z.multipleOf(5)), 180),
    'Size of drums and of the flower to hold',
    'Of the size a hand of the child’s age taps comfortably; never below 6 mm.',
    { unit: '% of comfortable' },
  ),
  taps: described(z._default(z.int().check(z.minimum(4), z.maximum(24)), 6), 'Taps in one go', 'For drums.'),
  each: described(
    z._default(z.int().check(z.minimum(1), z.maximum(3)), 1),
    'Taps on one side before the other',
    'For drums.',
  ),
  tempo: described(
    z._default(z.int().check(z.minimum(0), z.maximum(100), z.multipleOf(5)), 0),
    'Steady beat',
    'For drums. A ladybird hops to so many beats a minute, 30 at least; 0: none. The beat waits for nobody, and nobody has to wait for it.',
    { unit: 'a minute' },
  ),
})
export type TwoHandsChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<TwoHandsChallenge>): TwoHandsChallenge => ({
  ...challengeSchema.parse({}),
  ...over,
})

/**
 * Easy to hard: in turn, one hand still, both at once, both the same way, then each its own. Every step grades every
 * field but the beat, so that the ladder also serves a therapist who keeps one of the five, with a beat or without.
 */
export const ladder: readonly TwoHandsChallenge[] = [
  step({}),
  step({ taps: 8, size: 150, width: 230 }),
  step({ taps: 10, size: 125, width: 220, each: 2 }),
  step({ mode: 'hold', taps: 10, size: 120, width: 210, each: 2 }),
  step({ mode: 'hold', taps: 12, size: 115, width: 190, shape: 'hill', each: 2 }),
  step({ mode: 'hold', taps: 12, size: 110, width: 165, shape: 'wave', each: 2 }),
  step({ mode: 'hold', taps: 14, size: 105, width: 140, shape: 'zigzag', each: 2 }),
  step({ mode: 'mirror', taps: 14, size: 100, width: 190, each: 2 }),
  step({ mode: 'mirror', taps: 16, size: 95, width: 165, shape: 'hill', each: 3 }),
  step({ mode: 'mirror', taps: 16, size: 90, width: 145, shape: 'heart', each: 3 }),
  step({ mode: 'mirror', taps: 18, size: 85, width: 125, shape: 'wave', each: 3 }),
  step({ mode: 'parallel', taps: 18, size: 80, width: 115, shape: 'hill', each: 3 }),
  step({ mode: 'parallel', taps: 20, size: 75, width: 100, shape: 'zigzag', each: 3 }),
  step({ mode: 'apart', taps: 22, size: 75, width: 95, shape: 'hill', other: 'line', each: 3 }),
  step({ mode: 'apart', taps: 24, size: 70, width: 85, shape: 'wave', other: 'zigzag', each: 3 }),
]
