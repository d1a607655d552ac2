/** What a therapist may set about fastening, and the steps from a straight zip to laces without a hint. */
import { described, z } from '../../core/schema'

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  fasten: described(
    z._default(z.enum(['zip', 'buttons', 'laces', 'all']), 'zip'),
    'What is fastened',
    'All: the zip, the buttons and the laces take turns from trial to trial.',
    { labels: { zip: 'A zip', buttons: 'Buttons', laces: 'Laces', all: 'All in turn' } },
  ),
  number: described(
    z._default(z.int().check(z.minimum(2), z.maximum(6)), 2),
    'How many',
    'Buttons, or rows of eyelets to cross. A zip with two parts is straight; each one more adds a bend.',
  ),
  pieceSize: described(
    z._default(z.int().check(z.minimum(60), z.maximum(150), z.multipleOf(5)), 130),
    'Size of slider, button and lace end',
    'Of the size a hand of the child’s age picks up comfortably; never below 6 mm.',
    { unit: '% of comfortable' },
  ),
  tolerance: described(
    z._default(z.number().check(z.minimum(0.2), z.maximum(1), z.multipleOf(0.05)), 0.9),
    'How near counts',
    'Distance from the slit or eyelet within which a piece goes in, and from its teeth within which a zip runs.',
    { unit: 'piece sizes' },
  ),
  order: described(
    z._default(z.enum(['shown', 'after a miss', 'remembered']), 'shown'),
    'What comes next is shown',
    'Buttons go from the bottom to the top; lace ends cross in turn, row by row.',
    { labels: { shown: 'Always', 'after a miss': 'After a miss', remembered: 'Only when help is given' } },
  ),
})
export type FastenChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<FastenChallenge>): FastenChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Easy to hard: along, then to a place and through it, then crosswise; nearer, smaller, and less shown. */
export const ladder: readonly FastenChallenge[] = [
  step({}),
  step({ number: 3, tolerance: 0.75, pieceSize: 120 }),
  step({ number: 4, tolerance: 0.6, pieceSize: 110 }),
  step({ fasten: 'buttons', number: 2, tolerance: 0.7, pieceSize: 130 }),
  step({ fasten: 'buttons', number: 3, tolerance: 0.65, pieceSize: 120 }),
  step({ fasten: 'laces', number: 2, tolerance: 0.6, pieceSize: 115 }),
  step({ fasten: 'laces', number: 3, tolerance: 0.55, pieceSize: 110 }),
  step({ fasten: 'buttons', number: 4, tolerance: 0.5, pieceSize: 100, order: 'after a miss' }),
  step({ fasten: 'laces', number: 4, tolerance: 0.45, pieceSize: 100, order: 'after a miss' }),
  step({ fasten: 'all', number: 4, tolerance: 0.35, pieceSize: 90, order: 'after a miss' }),
  step({ fasten: 'all', number: 4, tolerance: 0.3, pieceSize: 85, order: 'remembered' }),
  step({ fasten: 'all', number: 5, tolerance: 0.25, pieceSize: 80, order: 'remembered' }),
  step({ fasten: 'all', number: 6, tolerance: 0.2, pieceSize: 75, order: 'remembered' }),
]
