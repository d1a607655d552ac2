/** All letters and digits as this child is taught them; each can be opened and set. */
import type { Learner } from '../../../core/learner'
import { glyphIds } from '../../../core/letters/glyphs'
import { modelFor, modelOf } from '../../../core/letters/models'
import { usualLetters, type LetterSettings } from '../../../core/letters/settings'
import { taughtWays } from '../../../core/letters/ways'
import { LetterPicture } from '../../parts/letter-picture'

interface GlyphMapProps {
  readonly letters: LetterSettings
  readonly hand: Learner['hand']
  onOpen(glyph: string): void
}

const groups = [
  ['Small letters', /[a-z]/],
  ['Capitals', /[A-Z]/],
  ['Digits', /[0-9]/],
] as const

/** The map. */
export function GlyphMap({ letters, hand, onOpen }: GlyphMapProps) {
  return (
    <section class="card" aria-labelledby="one-by-one">
      <h2 id="one-by-one">One by one</h2>
      <p class="hint">Open a letter to choose among its ways, or to draw a model of your own.</p>
      {groups.map(([title, own]) => (
        <div key={title} class="glyph-group">
          <h3>{title}</h3>
          <ul class="glyph-ways">
            {glyphIds
              .filter((glyph) => own.test(glyph))
              .map((glyph) => (
                <li key={glyph}>
                  <Tile glyph={glyph} letters={letters} hand={hand} onOpen={onOpen} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** A tile; only a way that the style would not teach has its name on it. */
function Tile({ glyph, letters, hand, onOpen }: GlyphMapProps & { readonly glyph: string }) {
  const model = modelFor(glyph, { hand, letters })
  const ways = taughtWays(glyph, hand)
  const byStyle = modelOf(glyph, { ...usualLetters, style: letters.style })
  const name = model.model === byStyle.model ? '' : wayName(model.model, ways)
  return (
    <button type="button" class="way-tile" onClick={() => onOpen(glyph)}>
      <LetterPicture strokes={model.strokes.map(({ line }) => line)} />
      <span class="glyph">{glyph}</span>{' '}
      <span class={name === '' ? 'ways-count' : 'pill'}>
        {name || (ways.length > 1 ? `${ways.length} ways` : '')}
      </span>
    </button>
  )
}

function wayName(model: string, ways: ReturnType<typeof taughtWays>): string {
  return model === 'own' ? 'own model' : (ways.find((way) => way.model.model === model)?.name ?? '')
}
