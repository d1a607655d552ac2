/** How one child is taught to write: a style, other ways for single glyphs, and a therapist's own drawings. */
import { z } from '../schema'

/** The styles there are, from plain print to joined writing. */
export const letterStyleSchema = z.enum(['print', 'slanted', 'joined'])
export type LetterStyle = z.infer<typeof letterStyleSchema>

/** Any of the 62 glyphs. Their skeletons are not needed to read a child, and are not brought along. */
const glyphKey = z.string().check(z.regex(/^[A-Za-z0-9]$/))

const placeSchema = z.object({
  x: z.number().check(z.minimum(-100), z.maximum(300)),
  y: z.number().check(z.minimum(-100), z.maximum(300)),
})

/** One stroke a therapist drew as a model, in glyph units: headline 0, baseline 100, y downward. */
export const ownStrokeSchema = z.object({
  line: z.array(placeSchema).check(z.minLength(1), z.maxLength(400)),
  kind: z.enum(['line', 'dot']),
})
export type OwnStroke = z.infer<typeof ownStrokeSchema>

/** What a therapist sets about letters for one child; `{}` is upright print as the project teaches it. */
export const letterSettingsSchema = z.object({
  style: z._default(letterStyleSchema, 'print'),
  /** The other way a glyph is taught, by glyph: the name of a variant. */
  variants: z._default(z.record(glyphKey, z.string().check(z.maxLength(40))), {}),
  /** Own models by glyph, strokes in order. */
  own: z._default(z.record(glyphKey, z.array(ownStrokeSchema).check(z.minLength(1), z.maxLength(8))), {}),
})
export type LetterSettings = z.infer<typeof letterSettingsSchema>

/** Upright print, nothing of one's own. */
export const usualLetters: LetterSettings = letterSettingsSchema.parse({})
