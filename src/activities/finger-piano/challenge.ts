/** What a therapist may set: which fingers, in which order, what else lies still, and how much is shown. */
import { described, z } from '../../core/schema'
import { fingerSchema } from './fingers'

/** The orders there are, easy to hard. */
export const orderSchema = z.enum(['one', 'row', 'to and fro', 'mixed', 'tune'])

/** The challenge; `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  fingers: described(
    z._default(z.array(fingerSchema).check(z.minLength(1)), ['index']),
    'Fingers that play',
    'Each has its ladybird, under its tip.',
    {
      labels: {
        thumb: 'Thumb',
        index: 'Index finger',
        middle: 'Middle finger',
        ring: 'Ring finger',
        little: 'Little finger',
      },
    },
  ),
  order: described(
    z._default(orderSchema, 'one'),
    'Order',
    'One finger: the same again and again, another one in the next go. A tune needs all five keys, else it is mixed.',
    {
      labels: {
        one: 'One finger',
        row: 'In a row',
        'to and fro': 'To and fro',
        mixed: 'Mixed',
        tune: 'A tune',
      },
    },
  ),
  notes: described(z._default(z.int().check(z.minimum(4), z.maximum(20)), 6), 'Notes in one go'),
  anchor: described(
    z._default(z.enum(['none', 'thumb', 'little', 'both']), 'none'),
    'Finger that lies still',
    'It keeps its ladybird asleep and plays no note.',
    { labels: { none: 'None', thumb: 'Thumb', little: 'Little finger', both: 'Thumb and little finger' } },
  ),
  cue: described(
    z._default(z.enum(['lit', 'row', 'memory']), 'lit'),
    'What shows the next finger',
    'Heard first: the ladybirds sing it once, then it is played from memory.',
    { labels: { lit: 'Its ladybird glows', row: 'A row of notes', memory: 'Heard first' } },
  ),
  size: described(
    z._default(z.int().check(z.minimum(60), z.maximum(160), z.multipleOf(5)), 140),
    'Size of a ladybird',
    'Of the size a hand of the child’s age taps comfortably; never below 6 mm.',
    { unit: '% of comfortable' },
  ),
})
export type PianoChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<PianoChallenge>): PianoChallenge => ({ ...challengeSchema.parse({}), ...over })

const two: PianoChallenge['fingers'] = ['index', 'middle']
const three: PianoChallenge['fingers'] = ['index', 'middle', 'ring']
const four: PianoChallenge['fingers'] = ['index', 'middle', 'ring', 'little']
const five: PianoChallenge['fingers'] = ['thumb', ...four]

/** Easy to hard: more fingers, then an order, then one that lies still, then less to see. */
export const ladder: readonly PianoChallenge[] = [
  step({}),
  step({ fingers: ['thumb', 'index'], order: 'row' }),
  step({ fingers: ['thumb', 'index', 'middle'], order: 'row', size: 125 }),
  step({ fingers: ['thumb', 'index', 'middle'], order: 'mixed', notes: 8, size: 115 }),
  step({ fingers: two, order: 'to and fro', notes: 8, size: 110, anchor: 'thumb' }),
  step({ fingers: three, order: 'row', notes: 8, size: 105, anchor: 'thumb' }),
  step({ fingers: three, order: 'mixed', notes: 9, size: 100, anchor: 'thumb' }),
  step({ fingers: four, order: 'to and fro', notes: 10, size: 95, anchor: 'thumb' }),
  step({ fingers: five, order: 'tune', notes: 12, size: 90, cue: 'row' }),
  step({ fingers: four, order: 'mixed', notes: 12, size: 85, anchor: 'thumb', cue: 'row' }),
  step({ fingers: three, order: 'mixed', notes: 12, size: 80, anchor: 'both', cue: 'row' }),
  step({ fingers: four, order: 'mixed', notes: 6, size: 80, anchor: 'thumb', cue: 'memory' }),
  step({ fingers: three, order: 'mixed', notes: 7, size: 75, anchor: 'both', cue: 'memory' }),
]
