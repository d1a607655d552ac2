/** Other ways to write a glyph: taught in other styles, or merely written by people and accepted as legible. */
import { signedArea, type Point } from '../geometry'
import { flattened, glyphIds, glyphOf, lines, type Glyph, type GlyphStroke, type Zone } from './glyphs'
import { joinedGlyph } from './joined'
import { joinedIds } from './joined-skeletons'
import data from './variants.json' with { type: 'json' }

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

/** Other shapes, by hand: what a glyph may be read from. */
export const letterVariants: readonly LetterVariant[] = data.map(variantFrom)

/** All other ways of one glyph: its other shapes, joined where it joins, and slanted where none of them is. */
export function variantsOf(id: string): readonly LetterVariant[] {
  return waysById.get(id) ?? []
}

/** Where a glyph stands when it is written after a model: a joined f hangs below the line, others do not. */
export function zoneOf(id: string, model: string): Zone {
  return variantsOf(id).find(({ variant }) => variant === model)?.zone ?? glyphOf(id).zone
}

/** How far slanted letters lean, degrees from upright. */
const slantDeg = 8
/** Letters whose slanted form comes from another way than the usual one. */
const slantedFrom: Readonly<Record<string, string>> = { v: 'round', w: 'round', y: 'round' }

const waysById: ReadonlyMap<string, readonly LetterVariant[]> = new Map(
  glyphIds.map((id) => [id, waysOf(id)]),
)

function waysOf(id: string): LetterVariant[] {
  const shapes = letterVariants.filter((variant) => variant.id === id)
  const slants = shapes.some(({ variant }) => variant === 'tail') ? [] : [slantedWay(id, shapes)]
  return [...shapes, ...slants, ...(joinedIds.includes(id) ? [joinedWay(id)] : [])]
}

function slantedWay(id: string, shapes: readonly LetterVariant[]): LetterVariant {
  const upright = shapes.find(({ variant }) => variant === slantedFrom[id]) ?? glyphOf(id)
  return {
    id,
    zone: upright.zone,
    variant: 'slanted',
    name: 'slanted',
    style: 'slanted with tails',
    taught: true,
    strokes: upright.strokes.map((stroke) => leaning(stroke, slantDeg)),
  }
}

function joinedWay(id: string): LetterVariant {
  return { ...joinedGlyph(id), variant: 'joined', name: 'joined', style: 'joined', taught: true }
}

function variantFrom(raw: Raw): LetterVariant {
  const { glyph, variant, name, style, taught } = raw
  const strokes = raw.strokes.map((stroke) => leaning(strokeFrom(stroke), raw.slantDeg ?? 0))
  return { id: glyph, zone: glyphOf(glyph).zone, variant, name, style, taught, strokes }
}

/** A stroke leaning to the right about the baseline. */
function leaning(stroke: GlyphStroke, deg: number): GlyphStroke {
  const lean = Math.tan((deg * Math.PI) / 180)
  const line = stroke.line.map(({ x, y }): Point => ({ x: x + (lines.baseline - y) * lean, y }))
  return { ...stroke, line, signedArea: signedArea(line) }
}

function strokeFrom(raw: Raw['strokes'][number]): GlyphStroke {
  const line = flattened(raw.d)
  return {
    line,
    kind: 'kind' in raw && raw.kind === 'dot' ? 'dot' : 'line',
    cue: raw.cue,
    reversibleForLeftHand: 'reversible' in raw && raw.reversible,
    signedArea: signedArea(line),
  }
}
