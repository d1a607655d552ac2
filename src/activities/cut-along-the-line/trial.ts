/** What is asked: a line printed on paper, to be cut from edge to edge or all the way round. */
import { strokeSchema } from '../../core/ink'
import { anyLearner } from '../../core/learner'
import { z } from '../../core/schema'
import { cutSchema, shapeSchema, type CutChallenge } from './challenge'

/** One paper as presented; it knows no screen. */
export const trialSchema = z.object({
  cut: cutSchema,
  /** What the cut-out becomes; only with the line `shape`. */
  shape: z.nullable(shapeSchema),
  widthMm: z.number(),
  lengthMm: z.number(),
  turns: z.int(),
  travel: z.enum(['across', 'away']),
  marks: z.boolean(),
  /** mm a second; 0 is no limit. */
  speedLimitMm: z.number(),
  helper: z.boolean(),
  /** The hand that cuts: the scissors come in from its side. */
  hand: z.enum(['left', 'right']),
  /** Which of the papers. */
  paper: z.int(),
})
export type CutTrial = z.infer<typeof trialSchema>

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** How it lay on the child’s screen, page units, as far as measuring has to know. */
const laidSchema = z.object({
  lines: z.array(
    z.object({
      line: z.array(pointSchema),
      /** How far along it the way round begins; null for a line from edge to edge. */
      roundFrom: z.nullable(z.number()),
    }),
  ),
  paper: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  width: z.number().check(z.minimum(1)),
  unitsPerMm: z.number().check(z.minimum(0.5)),
  /** Width and height of the handles of the scissors. */
  handle: z.number(),
})
export type CutLaid = Readonly<z.infer<typeof laidSchema>>

/** What the child did. */
export const responseSchema = z.object({
  laid: laidSchema,
  /** Every stroke of the finger that had the scissors. */
  strokes: z.array(strokeSchema),
  /** When the other hand held the paper. */
  holds: z.array(z.object({ fromMs: z.number(), toMs: z.number() })),
  /** Touches that landed beside the scissors. */
  beside: z.int(),
  /** Whether the screen was measured, so that millimetres are true. */
  trueMm: z.boolean(),
})
export type CutResponse = z.infer<typeof responseSchema>

/** How many papers there are. */
export const paperCount = 5

/** The trial of a challenge and a seed: another paper each time. */
export function generate(challenge: CutChallenge, seed: number, learner = anyLearner): CutTrial {
  const { cut, shape, widthMm, lengthMm, turns, travel, marks, speedLimitMm, helper } = challenge
  return {
    cut,
    shape: cut === 'shape' ? (inTurn(shape, seed) ?? null) : null,
    widthMm,
    lengthMm,
    turns,
    travel,
    marks,
    speedLimitMm,
    helper,
    hand: learner.hand === 'left' ? 'left' : 'right',
    paper: ((seed % paperCount) + paperCount) % paperCount,
  }
}

/** What is cut, in a word: the shape, or the kind of line. */
export function nameOf({ cut, shape }: Pick<CutTrial, 'cut' | 'shape'>) {
  return cut === 'shape' ? (shape ?? 'heart') : cut
}

function inTurn<Item>(items: readonly Item[], seed: number): Item | undefined {
  return items[((seed % items.length) + items.length) % items.length]
}
