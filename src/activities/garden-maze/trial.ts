/** What is asked: a way through a hedge, with turns and dead ends as the challenge gives. */
import { inkSchema } from '../../core/ink'
import { anyLearner } from '../../core/learner'
import { diceFrom, seedFrom } from '../../core/random'
import { described, z } from '../../core/schema'
import { mazeOf } from './maze'

/** What waits at the end of the way. */
export const goalSchema = z.enum(['strawberry', 'apple', 'pear', 'cherries', 'sunflower', 'grapes'])

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  columns: described(
    z._default(z.int().check(z.minimum(3), z.maximum(11)), 3),
    'Cells along',
    'The longer side of the maze; on an upright tablet it stands upright.',
  ),
  rows: described(z._default(z.int().check(z.minimum(2), z.maximum(7)), 2), 'Cells across'),
  corridorMm: described(
    z._default(z.number().check(z.minimum(5), z.maximum(22), z.multipleOf(0.1)), 18),
    'Width of the path',
    'Narrower where a small screen has no room.',
    { unit: 'mm' },
  ),
  turns: described(
    z._default(z.int().check(z.minimum(1), z.maximum(30)), 1),
    'Turns of the way',
    'The maze found that comes nearest is taken.',
  ),
  deadEnds: described(
    z._default(z.int().check(z.minimum(0), z.maximum(16)), 0),
    'Dead ends',
    'As many as there is room for. Without, it is a winding road.',
  ),
  depth: described(
    z._default(z.int().check(z.minimum(1), z.maximum(8)), 1),
    'Length of dead ends',
    'Short ones are seen through at a glance, long ones have to be looked along.',
    { unit: 'cells at most' },
  ),
  edge: described(
    z._default(z.enum(['none', 'colour', 'sound']), 'colour'),
    'At the hedge',
    'What tells that the path was left. The inchworm waits there in any case.',
    { labels: { none: 'Nothing', colour: 'The trail turns thin and pale', sound: 'A soft sound as well' } },
  ),
  withoutLifting: described(
    z._default(z.boolean(), false),
    'Without lifting',
    'It counts as met only when it was walked in one go.',
  ),
})
export type MazeChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<MazeChallenge>): MazeChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Easy to hard: a winding road, then side ways, more and longer ones, on narrower paths. */
export const ladder: readonly MazeChallenge[] = [
  step({}),
  step({ columns: 4, turns: 2, corridorMm: 16.5, deadEnds: 1 }),
  step({ columns: 4, rows: 3, turns: 3, corridorMm: 15, deadEnds: 2 }),
  step({ columns: 5, rows: 3, turns: 4, corridorMm: 14, deadEnds: 2, depth: 2 }),
  step({ columns: 5, rows: 3, turns: 5, corridorMm: 13, deadEnds: 3, depth: 2 }),
  step({ columns: 6, rows: 4, turns: 6, corridorMm: 12, deadEnds: 4, depth: 2 }),
  step({ columns: 6, rows: 4, turns: 7, corridorMm: 11, deadEnds: 5, depth: 3 }),
  step({ columns: 7, rows: 4, turns: 9, corridorMm: 10, deadEnds: 6, depth: 3 }),
  step({ columns: 8, rows: 5, turns: 11, corridorMm: 9, deadEnds: 8, depth: 4 }),
  step({ columns: 9, rows: 5, turns: 13, corridorMm: 8, deadEnds: 9, depth: 5 }),
  step({ columns: 9, rows: 6, turns: 16, corridorMm: 7.2, deadEnds: 11, depth: 6 }),
  step({ columns: 10, rows: 6, turns: 19, corridorMm: 6.5, deadEnds: 13, depth: 7 }),
  step({ columns: 11, rows: 7, turns: 24, corridorMm: 6, deadEnds: 16, depth: 8, withoutLifting: true }),
]

/** One maze as presented; it knows no screen. A cell is `row * columns + column`. */
export const trialSchema = z.object({
  columns: z.int().check(z.minimum(1)),
  rows: z.int().check(z.minimum(1)),
  corridorMm: z.number(),
  /** The cells of the only way, start first. */
  way: z.array(z.int()),
  /** Each dead end: the cell of the way it leaves, then its own. */
  deadEnds: z.array(z.array(z.int())),
  goal: goalSchema,
  edge: z.enum(['none', 'colour', 'sound']),
  withoutLifting: z.boolean(),
  /** For a left hand the maze runs from right to left. */
  mirrored: z.boolean(),
})
export type MazeTrial = z.infer<typeof trialSchema>

/** How it lay on the child’s screen, page units. */
const laidSchema = z.object({
  /** Middle of each cell that has a path. */
  cells: z.array(z.object({ cell: z.int(), x: z.number(), y: z.number() })),
  width: z.number().check(z.minimum(1)),
  unitsPerMm: z.number(),
})
export type MazeLaid = Readonly<z.infer<typeof laidSchema>>

/** What the child did. */
export const responseSchema = z.object({
  laid: laidSchema,
  ink: inkSchema,
  /** Where keys or switches let the inchworm walk to by itself, page units, and when, ms. */
  keyed: z._default(z.array(z.object({ x: z.number(), y: z.number(), tMs: z.number() })), []),
})
export type MazeResponse = z.infer<typeof responseSchema>

/** The trial of a challenge and a seed. */
export function generate(challenge: MazeChallenge, seed: number, { hand } = anyLearner): MazeTrial {
  const { columns, rows, corridorMm, edge, withoutLifting } = challenge
  const { way, deadEnds } = mazeOf(challenge, diceFrom(seedFrom(seed, 'maze')))
  return {
    columns,
    rows,
    corridorMm,
    way: [...way],
    deadEnds: deadEnds.map((cells) => [...cells]),
    goal: diceFrom(seedFrom(seed, 'goal')).pick(goalSchema.options),
    edge,
    withoutLifting,
    mirrored: hand === 'left',
  }
}
