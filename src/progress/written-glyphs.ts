/** Attempts at letters and digits, of whatever activity. */
import type { AnyActivity } from '../core/activity'
import type { Attempt } from '../core/attempt'
import { signedArea } from '../core/geometry'
import { inkSchema, samplesOf, type InkSample } from '../core/ink'
import type { Asked } from '../core/judge/letter-judge'
import { glyphIds, glyphOf } from '../core/letters/glyphs'
import { promptLevelOf, type PromptLevel } from '../core/letters/prompt-level'
import { z } from '../core/schema'
import { exclusionOf } from './exclusion'
import { metAfter, type Marks } from './marks'
import { rescore, type Rescore } from './rescore'

/** One attempt at a glyph. */
export interface WrittenGlyph {
  readonly attempt: Attempt
  readonly glyph: string
  /** What the judge is asked about it: the glyph, and the model the child was taught. */
  readonly asked: Asked
  /** How much of the glyph the child saw; null where the trial does not say. */
  readonly level: PromptLevel | null
  readonly strokes: readonly (readonly InkSample[])[]
  /** By the activity's own rule, or as a therapist ruled; null when it could not be scored. */
  readonly met: boolean | null
  /** Why it stands apart from the others (interrupted, helped hand over hand); null when it counts. */
  readonly excluded: string | null
}

const placeSchema = z.object({ x: z.number(), y: z.number() })
const trialSchema = z.object({
  glyph: z.enum(glyphIds),
  prompt: z.optional(z.string()),
  model: z.optional(z.string()),
  strokes: z.optional(
    z.array(
      z.object({
        line: z.array(placeSchema),
        kind: z.enum(['line', 'dot']),
        cue: z.string(),
        reversibleForLeftHand: z.boolean(),
      }),
    ),
  ),
})
const responseSchema = z.object({ ink: inkSchema })

/** The attempts at glyphs, in order of time. */
export function writtenGlyphs(
  attempts: readonly Attempt[],
  activityOf: (id: string) => AnyActivity | null,
  measure: Rescore = rescore,
  marks: Marks = new Map(),
): WrittenGlyph[] {
  return attempts
    .flatMap((attempt) => {
      const trial = trialSchema.safeParse(attempt.trial)
      const response = responseSchema.safeParse(attempt.response)
      if (!trial.success || !response.success) return []
      const { outcome } = measure(attempt, activityOf(attempt.activityId))
      const strokes = response.data.ink.strokes.map(samplesOf)
      const { glyph, prompt } = trial.data
      return [
        {
          attempt,
          glyph,
          asked: askedFrom(trial.data),
          level: promptLevelOf(prompt),
          strokes,
          met: metAfter(outcome, marks.get(attempt.id)),
          excluded: exclusionOf(attempt, outcome),
        },
      ]
    })
    .sort((a, b) => (a.attempt.startedAt < b.attempt.startedAt ? -1 : 1))
}

/** The usual model is the judge's own; any other comes with the trial it was shown in. */
function askedFrom({ glyph, model, strokes }: z.infer<typeof trialSchema>): Asked {
  if (model === undefined || model === 'usual' || !strokes) return { glyph }
  const drawn = strokes.map((stroke) => ({ ...stroke, signedArea: signedArea(stroke.line) }))
  return { glyph, model: { ...glyphOf(glyph), strokes: drawn }, joined: model === 'joined' }
}
