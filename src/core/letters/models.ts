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
  const chosen = letters.variants[id] ?? styleVariants[letters.style]
  const variant = variantsOf(id).find((one) => one.taught && one.variant === chosen)
  return variant ? { ...variant, model: variant.variant } : { ...glyphOf(id), model: 'usual' }
}

/** The model a child is shown; a left hand may pull cross-strokes from right to left, curves stay as they are. */
export function modelFor(id: string, { letters, hand }: Pick<Learner, 'letters' | 'hand'>): LetterModel {
  const model = modelOf(id, letters)
  return hand === 'left' ? { ...model, strokes: model.strokes.map(pulled) } : model
}

/** What a trend is about: the glyph, and which model of it when it is not the usual one. */
export function itemFrom({ glyph, model }: { readonly glyph: string; readonly model: string }): string {
  return model === 'usual' ? glyph : `${glyph} (${model})`
}

/** The variant a style prefers, where a glyph has it. */
const styleVariants: Readonly<Record<LetterStyle, string>> = {
  print: 'usual',
  slanted: 'tail',
  joined: 'joined',
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
