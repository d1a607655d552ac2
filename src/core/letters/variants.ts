/** Other ways to write a glyph: taught in other styles, or merely written by people and accepted as legible. */
import { signedArea, type Point } from '../geometry'
import { flattened, glyphOf, lines, type Glyph, type GlyphStroke } from './glyphs'
import data from './variants.json'

/** One other way. */
export interface LetterVariant extends Glyph {
  /** Names it within its glyph, such as `two-strokes`. */
  readonly variant: string
  /** For a therapist: `circle, then stem`. */
  readonly name: string
  /** The family of styles it belongs to. */
  readonly style: string
  /** May be chosen as a child's model; the others are only accepted as shapes. */
  readonly taught: boolean
}

type Raw = (typeof data)[number]

const variants: readonly LetterVariant[] = data.map(variantFrom)

/** The other ways of one glyph, in no order; none for many. */
export function variantsOf(id: string): readonly LetterVariant[] {
  return variants.filter((variant) => variant.id === id)
}

/** All other ways of all glyphs. */
export const letterVariants = variants

function variantFrom(raw: Raw): LetterVariant {
  const { glyph, variant, name, style, taught } = raw
  const lean = Math.tan(((raw.slantDeg ?? 0) * Math.PI) / 180)
  return {
    id: glyph,
    zone: glyphOf(glyph).zone,
    variant,
    name,
    style,
    taught,
    strokes: raw.strokes.map((stroke) => strokeFrom(stroke, lean)),
  }
}

function strokeFrom(raw: Raw['strokes'][number], lean: number): GlyphStroke {
  const line = flattened(raw.d).map(({ x, y }): Point => ({ x: x + (lines.baseline - y) * lean, y }))
  return {
    line,
    kind: 'kind' in raw && raw.kind === 'dot' ? 'dot' : 'line',
    cue: raw.cue,
    reversibleForLeftHand: 'reversible' in raw && raw.reversible,
    signedArea: signedArea(line),
  }
}
