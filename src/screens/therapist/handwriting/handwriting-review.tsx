/** Handwriting across activities: all letters at a glance, reversals, and every attempt to look into. */
import { useMemo, useState } from 'preact/hooks'
import { catalogue } from '../../../activities/catalogue'
import type { Attempt } from '../../../core/attempt'
import { dayOf, isoInstant } from '../../../core/day'
import type { HomeNote } from '../../../core/home-note'
import { glyphMap, type Direction, type GlyphStanding } from '../../../progress/glyph-map'
import { marksIn } from '../../../progress/marks'
import { reversalLog } from '../../../progress/reversal-log'
import { writtenGlyphs, type WrittenGlyph } from '../../../progress/written-glyphs'
import type { AppPorts } from '../../ports'
import { GlyphDialog } from './glyph-dialog'
import type { Ruling } from './mark-form'
import { ReversalTable } from './reversal-table'

interface HandwritingReviewProps {
  readonly ports: AppPorts
  readonly childId: string
  readonly attempts: readonly Attempt[]
  readonly notes: readonly HomeNote[]
}

const signs: Readonly<Record<Direction, { readonly sign: string; readonly words: string }>> = {
  better: { sign: '↗', words: 'going better' },
  same: { sign: '→', words: 'about the same' },
  'not so well': { sign: '↘', words: 'not so well lately' },
  'too few': { sign: '', words: 'too few attempts for a direction' },
}

const rows = [
  { title: 'Small letters', is: /[a-z]/ },
  { title: 'Capitals', is: /[A-Z]/ },
  { title: 'Digits', is: /[0-9]/ },
] as const

/** The section; nothing at all before the first letter was written. */
export function HandwritingReview({ ports, childId, attempts, notes }: HandwritingReviewProps) {
  const [added, setAdded] = useState<readonly HomeNote[]>([])
  const [open, setOpen] = useState<string | null>(null)
  const marks = useMemo(() => marksIn([...notes, ...added]), [notes, added])
  const written = useMemo(
    () =>
      writtenGlyphs(attempts, {
        activityOf: (id) => catalogue.get(id) ?? null,
        measure: ports.rescore,
        find: ports.findLetters,
        marks,
      }),
    [attempts, marks],
  )
  const map = useMemo(() => glyphMap(written), [written])
  const reversals = useMemo(() => reversalLog(written), [written])
  if (written.length === 0) return null
  const rule = async ({ attempt, within }: WrittenGlyph, ruling: Ruling) => {
    const nowMs = ports.nowMs()
    const note: HomeNote = {
      schema: 1,
      id: ports.newId(),
      childId,
      day: dayOf(nowMs, ports.zone),
      at: isoInstant(nowMs),
      kind: 'therapist mark',
      attemptId: attempt.id,
      ...(within && { letter: within.letter }),
      ...ruling,
    }
    await ports.store.addNote(note)
    setAdded([...added, note])
  }
  return (
    <section class="card stack" aria-label="Letters and digits">
      <h2>Letters and digits</h2>
      <p class="quiet">
        The level last practised, how many of its last four attempts were met, and whether that is more than
        in the four before. Choose one to see it written, first and last.
      </p>
      {rows.map(({ title, is }) => (
        <div key={title}>
          <h3>{title}</h3>
          <div class="glyph-map">
            {map
              .filter(({ glyph }) => is.test(glyph))
              .map((standing) => (
                <GlyphTile key={standing.glyph} standing={standing} onOpen={() => setOpen(standing.glyph)} />
              ))}
          </div>
        </div>
      ))}
      <ReversalTable reversals={reversals} />
      {open !== null && (
        <GlyphDialog
          glyph={open}
          written={written.filter(({ glyph }) => glyph === open)}
          zone={ports.zone}
          marks={marks}
          onRule={rule}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

interface GlyphTileProps {
  readonly standing: GlyphStanding
  onOpen(): void
}

function GlyphTile({ standing, onOpen }: GlyphTileProps) {
  const { glyph, level, attempts, recent, recentMet, direction } = standing
  const { sign, words } = signs[direction]
  return (
    <button type="button" class="glyph-tile" disabled={attempts === 0} onClick={onOpen}>
      <span class="glyph">{glyph}</span>
      {level && (
        <>
          <span class="level">{level.name}</span>
          <span class="met">
            {recentMet} of {recent} <span aria-hidden="true">{sign}</span>
            <span class="visually-hidden">met, {words}</span>
          </span>
        </>
      )}
      {attempts === 0 && <span class="visually-hidden">not practised yet</span>}
    </button>
  )
}
