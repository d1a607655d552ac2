/** Letters written as in a mirror, or read as another letter: counts against opportunities, never a rate alone. */
import { judgeLetter } from '../core/judge/letter-judge'
import type { WrittenGlyph } from './written-glyphs'

/** One glyph's log. */
export interface Reversals {
  readonly glyph: string
  /** The glyph it becomes in a mirror or upside down, if that is one: d for b. */
  readonly twin: string | null
  /** Attempts written without a model under the hand. */
  readonly opportunities: number
  /** Written as in a mirror; null for glyphs too symmetric to tell. */
  readonly mirrored: number | null
  /** Looked more like the twin than like itself. */
  readonly readAsTwin: number
  /** Practice day of the last one. */
  readonly lastDay: string | null
}

const twins: Readonly<Record<string, string>> = {
  b: 'd',
  d: 'b',
  p: 'q',
  q: 'p',
  n: 'u',
  u: 'n',
  m: 'w',
  w: 'm',
  '6': '9',
  '9': '6',
  M: 'W',
  W: 'M',
}

/** Below this level the model lies under the hand, and nobody mirrors what they trace. */
const leastLevel = 5

/** The log of every glyph that was mirrored or taken for its twin at least once, the most often first. */
export function reversalLog(written: readonly WrittenGlyph[]): Reversals[] {
  const free = written.filter((one) => one.excluded === null && (one.level?.level ?? 0) >= leastLevel)
  const glyphs = [...new Set(free.map(({ glyph }) => glyph))]
  return glyphs
    .map((glyph) =>
      logOf(
        glyph,
        free.filter((one) => one.glyph === glyph),
      ),
    )
    .filter((log) => (log.mirrored ?? 0) + log.readAsTwin > 0)
    .sort((a, b) => (b.mirrored ?? 0) + b.readAsTwin - (a.mirrored ?? 0) - a.readAsTwin)
}

function logOf(glyph: string, own: readonly WrittenGlyph[]): Reversals {
  const twin = twins[glyph] ?? null
  const judged = own.flatMap(({ attempt, strokes, asked, judged }) => {
    const judgement = judged ?? judgeLetter(strokes, asked)
    return judgement.kind === 'judged' ? [{ day: attempt.day, judgement }] : []
  })
  const told = judged.filter(({ judgement }) => judgement.reversal.mirrored !== null)
  const mirrored = told.filter(({ judgement }) => judgement.reversal.mirrored === true)
  const asTwin = judged.filter(
    ({ judgement: { legibility } }) => !legibility.legible && legibility.best.glyph === twin,
  )
  return {
    glyph,
    twin,
    opportunities: judged.length,
    mirrored: told.length === 0 ? null : mirrored.length,
    readAsTwin: asTwin.length,
    lastDay:
      [...mirrored, ...asTwin]
        .map(({ day }) => day)
        .toSorted()
        .at(-1) ?? null,
  }
}
