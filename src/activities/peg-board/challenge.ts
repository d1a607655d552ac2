/** What a therapist may set about a board of pegs, and the steps from laying down to turning and fitting. */
import { described, z } from '../../core/schema'

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  pegs: described(z._default(z.int().check(z.minimum(3), z.maximum(9)), 3), 'Pegs'),
  shapes: described(
    z._default(z.enum(['all round', 'different']), 'all round'),
    'Shapes',
    'Round pegs go into any bed; others only into their own.',
    { labels: { 'all round': 'All round', different: 'All different' } },
  ),
  turns: described(
    z._default(z.enum(['none', 'half', 'quarter', 'eighth']), 'none'),
    'Pegs have to be turned',
    'A tap on a peg turns it. None: they lie as their beds do.',
    { labels: { none: 'No', half: 'Half turns', quarter: 'Quarter turns', eighth: 'Eighth turns' } },
  ),
  beds: described(
    z._default(z.enum(['coloured', 'plain']), 'coloured'),
    'Beds',
    'Coloured as their pegs, or plain wood, so that only the shape tells.',
    { labels: { coloured: 'In the colour of the peg', plain: 'Plain wood' } },
  ),
  others: described(
    z._default(z.int().check(z.minimum(0), z.maximum(3)), 0),
    'Pegs too many',
    'Pegs that have no bed on the board.',
  ),
  pegSize: described(
    z._default(z.int().check(z.minimum(60), z.maximum(150), z.multipleOf(5)), 130),
    'Peg size',
    'Of the size a hand of the child’s age picks up comfortably; never below 6 mm.',
    { unit: '% of comfortable' },
  ),
  snap: described(
    z._default(z.number().check(z.minimum(0.15), z.maximum(1), z.multipleOf(0.05)), 0.8),
    'How near counts',
    'Distance from the middle of a bed within which a peg drops in.',
    { unit: 'peg sizes' },
  ),
})
export type PegChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<PegChallenge>): PegChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Easy to hard: nearer, then by shape, then turned, then with less to go by and finer. */
export const ladder: readonly PegChallenge[] = [
  step({}),
  step({ pegs: 4, snap: 0.6 }),
  step({ pegs: 4, snap: 0.6, shapes: 'different' }),
  step({ pegs: 5, snap: 0.5, shapes: 'different', pegSize: 120 }),
  step({ pegs: 5, snap: 0.5, shapes: 'different', beds: 'plain', pegSize: 120 }),
  step({ pegs: 6, snap: 0.45, shapes: 'different', beds: 'plain', others: 1, pegSize: 110 }),
  step({ pegs: 4, snap: 0.45, shapes: 'different', turns: 'half', pegSize: 110 }),
  step({ pegs: 5, snap: 0.4, shapes: 'different', turns: 'quarter', pegSize: 110 }),
  step({ pegs: 6, snap: 0.4, shapes: 'different', turns: 'quarter', beds: 'plain', pegSize: 100 }),
  step({ pegs: 7, snap: 0.35, shapes: 'different', turns: 'quarter', beds: 'plain', others: 1, pegSize: 90 }),
  step({ pegs: 7, snap: 0.3, shapes: 'different', turns: 'eighth', beds: 'plain', others: 1, pegSize: 85 }),
  step({ pegs: 8, snap: 0.25, shapes: 'different', turns: 'eighth', beds: 'plain', others: 2, pegSize: 75 }),
  step({ pegs: 9, snap: 0.2, shapes: 'different', turns: 'eighth', beds: 'plain', others: 3, pegSize: 65 }),
]
