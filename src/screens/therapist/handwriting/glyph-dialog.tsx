/** One glyph: its earliest and latest attempt side by side, or any two the therapist chooses. */
import { useState } from 'preact/hooks'
import type { Marks } from '../../../progress/marks'
import type { WrittenGlyph } from '../../../progress/written-glyphs'
import { Dialog } from '../../parts/dialog'
import { shortMoment } from '../../parts/days'
import { GlyphSample } from './glyph-sample'
import { speedColours } from './ink-picture'
import type { Ruling } from './mark-form'

interface GlyphDialogProps {
  readonly glyph: string
  /** Its attempts in order of time, at least one. */
  readonly written: readonly WrittenGlyph[]
  readonly zone: string
  readonly marks: Marks
  onRule(written: WrittenGlyph, ruling: Ruling): Promise<void>
  onClose(): void
}

/** The dialog. */
export function GlyphDialog({ glyph, written, zone, marks, onRule, onClose }: GlyphDialogProps) {
  const [left, setLeft] = useState(0)
  const [right, setRight] = useState(written.length - 1)
  const [bySpeed, setBySpeed] = useState(false)
  const shown = [
    { title: 'Earlier', at: left, choose: setLeft },
    { title: 'Later', at: right, choose: setRight },
  ].filter((_, k) => k === 1 || written.length > 1)
  return (
    <Dialog
      wide
      title={`${glyph}: ${written.length} ${written.length === 1 ? 'attempt' : 'attempts'}`}
      onClose={onClose}
    >
      <div class="row wrap">
        <label class="check">
          <input
            type="checkbox"
            checked={bySpeed}
            onChange={(event) => setBySpeed(event.currentTarget.checked)}
          />
          <span>Colour the ink by its speed</span>
        </label>
        {bySpeed && (
          <span class="speed-key">
            slow{' '}
            {speedColours.map((colour) => (
              <i key={colour} style={{ background: colour }} />
            ))}{' '}
            fast
          </span>
        )}
      </div>
      <div class="columns">
        {shown.map(({ title, at, choose }) => {
          const one = written[at]
          return (
            <div key={title} class="stack">
              <label class="field">
                <span>{title} attempt</span>
                <select value={at} onChange={(event) => choose(Number(event.currentTarget.value))}>
                  {written.map(({ id, attempt, level, within }, k) => (
                    <option key={id} value={k}>
                      {shortMoment(attempt.startedAt, zone)}, {level?.name ?? 'level not known'}
                      {within && `: ${within.text}`}
                    </option>
                  ))}
                </select>
              </label>
              {one && (
                <GlyphSample
                  key={one.id}
                  title={title}
                  written={one}
                  zone={zone}
                  bySpeed={bySpeed}
                  mark={marks.get(one.id)}
                  onRule={(ruling) => onRule(one, ruling)}
                />
              )}
            </div>
          )
        })}
      </div>
    </Dialog>
  )
}
