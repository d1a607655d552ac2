/** Other ways that belong together, each switched on or off with one tap. */
import type { Learner } from '../../../core/learner'
import { modelFor } from '../../../core/letters/models'
import { usualLetters, type LetterSettings } from '../../../core/letters/settings'
import {
  taughtIn,
  wayFamilies,
  withFamily,
  withoutFamily,
  type WayFamily,
} from '../../../core/letters/way-families'
import { LetterPicture } from '../../parts/letter-picture'

interface FamilyChoiceProps {
  readonly letters: LetterSettings
  readonly hand: Learner['hand']
  onChange(letters: LetterSettings): void
}

/** The choice. */
export function FamilyChoice(props: FamilyChoiceProps) {
  return (
    <section class="card" aria-labelledby="families">
      <h2 id="families">Several at once</h2>
      <ul class="families">
        {wayFamilies.map((family) => (
          <li key={family.name}>
            <Family {...props} family={family} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Family({ letters, hand, family, onChange }: FamilyChoiceProps & { readonly family: WayFamily }) {
  const glyphs = Object.keys(family.ways)
  const taught = taughtIn(family, letters)
  const all = taught === glyphs.length
  const [example = ''] = glyphs
  const shown = modelFor(example, { hand, letters: { ...usualLetters, variants: family.ways } })
  return (
    <label class="family">
      <LetterPicture strokes={shown.strokes.map(({ line }) => line)} />
      <span class="grow">
        <strong>{family.name}</strong>
        <span class="hint">{family.hint}</span>
        <span class="glyph-list">{glyphs.join(' ')}</span>
        {taught > 0 && !all && (
          <span class="pill">
            {taught} of {glyphs.length}
          </span>
        )}
      </span>
      <span class="check">
        <input
          type="checkbox"
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = taught > 0 && !all
          }}
          onChange={() => onChange(all ? withoutFamily(letters, family) : withFamily(letters, family))}
        />
      </span>
    </label>
  )
}
