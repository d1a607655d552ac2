/** Which model of a glyph a child is shown: the therapist's own, a chosen variant, the style's, or the usual one. */
import { signedArea } from '../geometry'
import type { Learner } from '../learner'
import { glyphOf, type Glyph, type GlyphStroke } from './glyphs'
import { isFollowable } from './own-model'
import type { LetterSettings, LetterStyle, OwnStroke } from './settings'
import { variantsOf } from './variants'

/** A glyph as one child is taught it. */
export interface LetterModel extends Glyph {
  /** `usual`, the name of a variant, or `own`: attempts at different models are not compared. */
  readonly model: string
}

/** The model of a glyph under a child's settings; a choice that is not there (any more) falls back to the style's. */
export function modelOf(id: string, letters: LetterSettings): LetterModel {
  const own = letters.own[id]
  if (own && isFollowable(own)) return { ...glyphOf(id), model: 'own', strokes: own.map(ownStroke) }
  const ways = variantsOf(id).filter(({ taught }) => taught)
  const chosen = letters.variants[id]
  const byStyle = ways.find(({ variant }) => styleVariants[letters.style].includes(variant))
  const variant = ways.find((way) => way.variant === chosen) ?? (chosen === usual ? undefined : byStyle)
  return variant ? { ...variant, model: variant.variant } : { ...glyphOf(id), model: usual }
}

/** The model a child is shown; a left hand may pull cross-strokes from right to left, curves stay as they are. */
export function modelFor(id: string, { letters, hand }: Pick<Learner, 'letters' | 'hand'>): LetterModel {
  const model = modelOf(id, letters)
  return hand === 'left' ? { ...model, strokes: model.strokes.map(pulled) } : model
}

/** What a trend is about: the glyph, and which model of it when it is not the usual one. */
export function itemFrom({ glyph, model }: { readonly glyph: string; readonly model: string }): string {
  return model === usual ? glyph : `${glyph} (${model})`
}

/** The name of the model that is no variant. */
const usual = 'usual'

/** The variants that are a style; no glyph has two of them. */
const styleVariants: Readonly<Record<LetterStyle, readonly string[]>> = {
  print: [],
  slanted: ['tail', 'slanted'],
  joined: ['joined'],
}

function ownStroke(drawn: OwnStroke): GlyphStroke {
  const dot = drawn.kind === 'dot' || !isFollowable([drawn])
  const line = dot ? drawn.line.slice(0, 1) : drawn.line
  const kind = dot ? 'dot' : 'line'
  return { line, kind, cue: '', reversibleForLeftHand: false, signedArea: signedArea(line) }
}

function pulled(stroke: GlyphStroke): GlyphStroke {
  return stroke.reversibleForLeftHand ? { ...stroke, line: [...stroke.line].reverse() } : stroke
}
