/** The style: three ways of writing, each shown on a few letters. */
import { useId } from 'preact/hooks'
import type { Polyline } from '../../../core/geometry'
import type { Learner } from '../../../core/learner'
import { styleLabels } from '../../../core/letters/in-words'
import { penStrokes } from '../../../core/letters/joined-run'
import { layLine } from '../../../core/letters/layout'
import { modelFor } from '../../../core/letters/models'
import { letterStyleSchema, usualLetters, type LetterStyle } from '../../../core/letters/settings'
import { LetterPicture } from '../../parts/letter-picture'

interface StyleChoiceProps {
  readonly value: LetterStyle
  readonly hand: Learner['hand']
  onChange(style: LetterStyle): void
}

/** A word in which the styles differ. */
const example = 'duck'

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
            <LetterPicture strokes={exampleIn(style, hand)} plain />
            <span class="way-name">{styleLabels[style]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function exampleIn(style: LetterStyle, hand: Learner['hand']): Polyline[] {
  const { letters } = layLine(example, (glyph) =>
    modelFor(glyph, { hand, letters: { ...usualLetters, style } }),
  )
  return penStrokes(letters).map(({ line }) => line)
}
