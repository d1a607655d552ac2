/** Attempts at letters and digits, of whatever activity: alone, or inside a text. */
import type { AnyActivity } from '../core/activity'
import type { Attempt } from '../core/attempt'
import { signedArea } from '../core/geometry'
import { inkSchema, samplesOf, type InkSample } from '../core/ink'
import type { Asked } from '../core/judge/letter-judge'
import type { LetterIn } from '../core/judge/letters-in'
import { glyphIds, glyphOf } from '../core/letters/glyphs'
import { promptLevelOf, type PromptLevel } from '../core/letters/prompt-level'
import { z } from '../core/schema'
import { exclusionOf } from './exclusion'
import { metAfter, ruled, ruledOn, type Marks } from './marks'
import { rescore, type Rescore } from './rescore'
import { findLetters, type FindLetters } from './text-letters'

/** One attempt at a glyph. */
export interface WrittenGlyph {
  /** Its own, also where several are of one attempt: what a ruling on it names. */
  readonly id: string
  readonly attempt: Attempt
  readonly glyph: string
  /** The text it is a letter of, and which; null for one written alone. */
  readonly within: { readonly text: string; readonly letter: number } | null
  /** What the judge said of it beside its neighbours; null where it is still to be asked. */
  readonly judged: LetterIn['judged']
  /** What the judge is asked about it: the glyph, and the model the child was taught. */
  readonly asked: Asked
  /** How much of the glyph the child saw; null where the trial does not say. */
  readonly level: PromptLevel | null
  readonly strokes: readonly (readonly InkSample[])[]
  /** By the activity's own rule, or as a therapist ruled, in a text when legible; null when it could not be scored. */
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

/** What writing is read with: `measure` and `find` may be ones that remember. */
export interface Reading {
  activityOf(id: string): AnyActivity | null
  readonly measure?: Rescore
  readonly find?: FindLetters
  readonly marks?: Marks
}

/** The attempts at glyphs, in order of time. */
export function writtenGlyphs(attempts: readonly Attempt[], reading: Reading): WrittenGlyph[] {
  return attempts
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
    .flatMap((attempt) => writtenAlone(attempt, reading) ?? writtenInText(attempt, reading) ?? [])
}

function writtenAlone(
  attempt: Attempt,
  { activityOf, measure = rescore, marks }: Reading,
): WrittenGlyph[] | null {
  const trial = trialSchema.safeParse(attempt.trial)
  const response = responseSchema.safeParse(attempt.response)
  if (!trial.success || !response.success) return null
  const { outcome } = measure(attempt, activityOf(attempt.activityId))
  const { glyph, prompt } = trial.data
  return [
    {
      id: attempt.id,
      attempt,
      glyph,
      within: null,
      judged: null,
      asked: askedFrom(trial.data),
      level: promptLevelOf(prompt),
      strokes: response.data.ink.strokes.map(samplesOf),
      met: metAfter(outcome, marks?.get(attempt.id)),
      excluded: exclusionOf(attempt, outcome),
    },
  ]
}

/** The letters that were written at all; a letter left out is no attempt at it. */
function writtenInText(
  attempt: Attempt,
  { activityOf, measure = rescore, find = findLetters, marks }: Reading,
): WrittenGlyph[] | null {
  const found = find(attempt)
  if (!found) return null
  const { outcome } = measure(attempt, activityOf(attempt.activityId))
  const excluded = exclusionOf(attempt, outcome)
  const level = promptLevelOf(found.prompt === 'trace' ? 'trace' : 'words')
  return found.letters.flatMap(({ index: letter, glyph, strokes, judged }) => {
    if (!judged) return []
    const id = ruledOn({ attemptId: attempt.id, letter })
    const within = { text: found.text, letter }
    const met = ruled(judged.legibility.legible, marks?.get(id))
    return [{ id, attempt, glyph, within, judged, asked: { glyph }, level, strokes, met, excluded }]
  })
}

/** The usual model is the judge's own; any other comes with the trial it was shown in. */
function askedFrom({ glyph, model, strokes }: z.infer<typeof trialSchema>): Asked {
  if (model === undefined || model === 'usual' || !strokes) return { glyph }
  const drawn = strokes.map((stroke) => ({ ...stroke, signedArea: signedArea(stroke.line) }))
  return { glyph, model: { ...glyphOf(glyph), strokes: drawn }, joined: model === 'joined' }
}
