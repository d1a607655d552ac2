/** The ways one glyph may be taught, and how a therapist's choice among them is kept. */
import type { Learner } from '../learner'
import { modelFor, modelOf, type LetterModel } from './models'
import { usualLetters, type LetterSettings, type OwnStroke } from './settings'
import { variantsOf } from './variants'

/** One way to choose. */
export interface TaughtWay {
  /** In a therapist's words. */
  readonly name: string
  readonly model: LetterModel
}

/** The usual way, then the others that may be taught, as a hand would make them. */
export function taughtWays(id: string, hand: Learner['hand']): [TaughtWay, ...TaughtWay[]] {
  const way = (variant: string, name: string): TaughtWay => ({
    name,
    model: modelFor(id, { hand, letters: { ...usualLetters, variants: { [id]: variant } } }),
  })
  const others = variantsOf(id).filter(({ taught }) => taught)
  return [way('usual', 'the usual way'), ...others.map(({ variant, name }) => way(variant, name))]
}

/** The settings with a way chosen; what the style teaches anyway needs no choice of its own. */
export function withWay(letters: LetterSettings, id: string, variant: string): LetterSettings {
  const { [id]: _, ...variants } = letters.variants
  const byStyle = modelOf(id, { ...letters, variants, own: {} }).model
  return { ...letters, variants: variant === byStyle ? variants : { ...variants, [id]: variant } }
}

/** The settings with a model of one's own, which comes before all else. */
export function withOwn(letters: LetterSettings, id: string, strokes: readonly OwnStroke[]): LetterSettings {
  return { ...letters, own: { ...letters.own, [id]: [...strokes] } }
}

/** The settings without it: the glyph is written again as it was before. */
export function withoutOwn(letters: LetterSettings, id: string): LetterSettings {
  const { [id]: _, ...own } = letters.own
  return { ...letters, own }
}
