/** The style: three ways of writing, each shown on a few letters. */
import { useId } from 'preact/hooks'
import type { Learner } from '../../../core/learner'
import { styleLabels } from '../../../core/letters/in-words'
import { modelFor } from '../../../core/letters/models'
import { letterStyleSchema, usualLetters, type LetterStyle } from '../../../core/letters/settings'
import { LetterPicture } from '../../parts/letter-picture'

interface StyleChoiceProps {
  readonly value: LetterStyle
  readonly hand: Learner['hand']
  onChange(style: LetterStyle): void
}

/** Letters in which the styles differ. */
const examples = ['a', 'd', 'k', 'u']

/** The choice. */
export function StyleChoice({ value, hand, onChange }: StyleChoiceProps) {
  const name = useId()
  return (
    <fieldset class="card">
      <legend>
        <h2>Style</h2>
      </legend>
      <div class="ways">
        {letterStyleSchema.options.map((style) => (
          <label key={style} class="way-card style">
            <input type="radio" name={name} checked={value === style} onChange={() => onChange(style)} />
            <span class="pictures">
              {examples.map((glyph) => (
                <LetterPicture
                  key={glyph}
                  strokes={modelFor(glyph, { hand, letters: { ...usualLetters, style } }).strokes.map(
                    ({ line }) => line,
                  )}
                />
              ))}
            </span>
            <span class="way-name">{styleLabels[style]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
