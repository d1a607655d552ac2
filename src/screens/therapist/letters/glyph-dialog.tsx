/** One letter: its ways to choose from, how each is made, and a model of the therapist's own. */
import { useId, useState } from 'preact/hooks'
import type { Learner } from '../../../core/learner'
import { modelFor } from '../../../core/letters/models'
import type { LetterSettings, OwnStroke } from '../../../core/letters/settings'
import { taughtWays, withOwn, withoutOwn, withWay } from '../../../core/letters/ways'
import { Dialog } from '../../parts/dialog'
import { LetterPicture } from '../../parts/letter-picture'
import { OwnModel } from './own-model'

interface GlyphDialogProps {
  readonly glyph: string
  readonly letters: LetterSettings
  readonly hand: Learner['hand']
  onChange(letters: LetterSettings): void
  onClose(): void
}

/** The dialog; while drawing, it is a sheet to draw on. */
export function GlyphDialog(props: GlyphDialogProps) {
  const { glyph, letters, onChange, onClose } = props
  const [drawing, setDrawing] = useState(false)
  return (
    <Dialog wide title={drawing ? `Draw ${glyph}` : `Ways to write ${glyph}`} onClose={onClose}>
      {drawing ? (
        <OwnModel
          glyph={glyph}
          under={modelFor(glyph, { letters: withoutOwn(letters, glyph), hand: 'right' }).strokes}
          onKeep={(strokes) => {
            onChange(withOwn(letters, glyph, strokes))
            setDrawing(false)
          }}
          onLeave={() => setDrawing(false)}
        />
      ) : (
        <Choice {...props} onDraw={() => setDrawing(true)} />
      )}
    </Dialog>
  )
}

function Choice({ glyph, letters, hand, onChange, onClose, onDraw }: GlyphDialogProps & { onDraw(): void }) {
  const name = useId()
  const taught = modelFor(glyph, { hand, letters })
  return (
    <>
      <fieldset class="ways">
        <legend class="visually-hidden">Way</legend>
        {taughtWays(glyph, hand).map((way) => (
          <label key={way.model.model} class="way-card">
            <input
              type="radio"
              name={name}
              disabled={taught.model === 'own'}
              checked={taught.model === way.model.model}
              onChange={() => onChange(withWay(letters, glyph, way.model.model))}
            />
            <LetterPicture strokes={way.model.strokes.map(({ line }) => line)} />
            <span class="way-name">{way.name}</span>
            <ol class="cues">
              {way.model.strokes.map(({ cue }, k) => (
                <li key={k}>{cue}</li>
              ))}
            </ol>
          </label>
        ))}
        <OwnCard glyph={glyph} letters={letters} onChange={onChange} onDraw={onDraw} />
      </fieldset>
      <div class="row">
        <button type="button" class="primary" onClick={onClose}>
          Done
        </button>
      </div>
    </>
  )
}

type OwnCardProps = Pick<GlyphDialogProps, 'glyph' | 'letters' | 'onChange'> & { onDraw(): void }

/** The therapist's own model, or a place for one; what was removed can be brought back while the dialog is open. */
function OwnCard({ glyph, letters, onChange, onDraw }: OwnCardProps) {
  const [removed, setRemoved] = useState<readonly OwnStroke[] | null>(null)
  const own = letters.own[glyph]
  if (!own)
    return (
      <div class="way-card own">
        <button type="button" onClick={onDraw}>
          Draw your own
        </button>
        {removed && (
          <p role="status">
            Your model is removed.{' '}
            <button type="button" class="link" onClick={() => onChange(withOwn(letters, glyph, removed))}>
              Bring it back
            </button>
          </p>
        )}
      </div>
    )
  return (
    <div class="way-card own">
      <LetterPicture strokes={own.map(({ line }) => line)} label={`${glyph} as you drew it`} />
      <span class="way-name">your own model</span>
      <p class="hint">It is taught until you remove it.</p>
      <button type="button" onClick={onDraw}>
        Draw it anew
      </button>
      <button
        type="button"
        onClick={() => {
          setRemoved(own)
          onChange(withoutOwn(letters, glyph))
        }}
      >
        Remove it
      </button>
    </div>
  )
}
