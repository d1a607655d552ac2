/** What is asked: one path on the page, with as much of it to see as the challenge gives. */
import { inkSchema } from '../../core/ink'
import { anyLearner } from '../../core/learner'
import type { TaughtStroke } from '../../core/metrics/stroke-order'
import { diceFrom, seedFrom } from '../../core/random'
import { z } from '../../core/schema'
import { edgeSchema, paceSchema, promptSchema, type PathChallenge, type PathPrompt } from './challenge'
import { dotsAlong, laid, page } from './lay'
import { isRoad, pathIds, type PathId } from './paths'
import { storyOf, storySchema } from './stories'

const pointSchema = z.object({ x: z.number(), y: z.number() })
const strokesSchema = z.array(z.object({ line: z.array(pointSchema), reversibleForLeftHand: z.boolean() }))

/** One path as presented: everything in page units. */
export const trialSchema = z.object({
  path: z.enum(pathIds),
  /** The strokes as taught, in order and direction. */
  strokes: strokesSchema,
  /** Other ways to make the same shape, as right as the taught one. */
  otherWays: z.array(strokesSchema),
  corridorWidth: z.number(),
  /** Corners, waves, loops or rounds of a road; 0 where they are not for choosing. */
  turns: z.int(),
  prompt: promptSchema,
  arrows: z.boolean(),
  /** The dots that mark the way when there is no road to see. */
  dots: z.array(pointSchema),
  /** How long a model shows before it hides, ms. */
  lookMs: z.number(),
  edge: edgeSchema,
  pace: paceSchema,
  withoutLifting: z.boolean(),
  directionCounts: z.boolean(),
  story: storySchema,
})
export type PathTrial = z.infer<typeof trialSchema>

/** What the child did with it. */
export const responseSchema = z.object({
  ink: inkSchema,
  /** How often the way was shown again. */
  shownAgain: z.int(),
  /** Beside a model: how often it was looked at again, and how often the child began anew. */
  looks: z.int(),
  restarts: z.int(),
})
export type PathResponse = z.infer<typeof responseSchema>

/** The trial of a challenge: paths in turn by seed. */
export function generate(challenge: PathChallenge, seed: number, learner = anyLearner): PathTrial {
  const path = inTurn(challenge.paths, seed)
  const prompt = promptFor(path, challenge.prompt)
  const { corridorWidth, strokes, otherWays, turns } = laid({
    path,
    width: challenge.width,
    ageBand: challenge.widthFor === 'child' ? learner.ageBand : challenge.widthFor,
    size: challenge.size,
    turns: challenge.turns,
    travel: challenge.travel,
    corners: challenge.corners,
    manner: isDrawn(prompt) ? 'drawn' : 'traced',
    hand: learner.hand,
  })
  const ground = { lines: strokes.map(({ line }) => line), corridorWidth, page }
  return {
    path,
    strokes: strokes.map(stored),
    otherWays: otherWays.map((way) => way.map(stored)),
    corridorWidth,
    turns,
    prompt,
    arrows: challenge.arrows,
    dots: prompt === 'dots' ? dotsAlong(strokes, challenge.dots) : [],
    lookMs: challenge.lookSeconds * 1000,
    edge: challenge.edge,
    pace: challenge.pace,
    withoutLifting: challenge.withoutLifting,
    directionCounts: challenge.directionCounts,
    story: storyOf(path, ground, diceFrom(seedFrom(seed, 'story'))),
  }
}

/** Whether a path is drawn freely, beside or without a model, and not along a road. */
export function isDrawn(prompt: PathPrompt): prompt is 'copy' | 'look' | 'memory' {
  return prompt === 'copy' || prompt === 'look' || prompt === 'memory'
}

/** Roads are for travelling: what asks for more than a faded road asks for that. */
function promptFor(path: PathId, prompt: PathPrompt): PathPrompt {
  return isRoad(path) && (prompt === 'dots' || isDrawn(prompt)) ? 'trace faded' : prompt
}

function inTurn(paths: readonly PathId[], seed: number): PathId {
  return paths[((seed % paths.length) + paths.length) % paths.length] ?? 'straight-road'
}

/** A stroke as zod knows it: its list of points its own. */
function stored({ line, reversibleForLeftHand }: TaughtStroke) {
  return { line: [...line], reversibleForLeftHand }
}
