/** A text as a trial asks for it: every letter with its strokes where it should stand, as stored. */
import { z } from '../schema'
import type { FittedLine } from './fit-lines'
import { glyphIds } from './glyphs'
import { rulingPresetSchema, rulingSchema, type RulingPreset } from './ruling'

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** A stroke of a letter as it should be made. */
export const laidStrokeSchema = z.object({
  line: z.array(pointSchema),
  kind: z.enum(['line', 'dot']),
  cue: z.string(),
  reversibleForLeftHand: z.boolean(),
  signedArea: z.number(),
})

/** One letter of the text; `from` and `to` bound its room on the line. */
export const laidLetterSchema = z.object({
  glyph: z.enum(glyphIds),
  /** Which model of the glyph: `usual`, the name of a variant, or `own`. */
  model: z.string(),
  /** Its word and its line, from 0. */
  word: z.int(),
  line: z.int(),
  strokes: z.array(laidStrokeSchema),
  from: z.number(),
  to: z.number(),
})

/** The part of a trial that says what is to be written and where. */
export const laidTextSchema = z.object({
  /** In reading order. */
  letters: z.array(laidLetterSchema),
  /** Heights of the ruled lines, from the top. */
  lines: z.array(rulingSchema),
  rulingPreset: rulingPresetSchema,
  /** Each letter has a box of its own, or lies there to be traced. */
  guided: z.boolean(),
})
export type LaidText = z.infer<typeof laidTextSchema>

/** Fitted lines as a trial keeps them. */
export function laidTextFrom(
  fitted: readonly FittedLine[],
  rulingPreset: RulingPreset,
  guided: boolean,
): LaidText {
  return {
    letters: fitted.flatMap(({ letters }, line) =>
      letters.map(({ id, model, word, strokes, from, to }) => ({
        glyph: id,
        model,
        word,
        line,
        strokes: strokes.map((stroke) => ({ ...stroke, line: [...stroke.line] })),
        from,
        to,
      })),
    ),
    lines: fitted.map(({ ruling }) => ruling),
    rulingPreset,
    guided,
  }
}
