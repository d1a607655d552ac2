/** The white between letters and between words. Lengths are in the caller's unit. */
import type { StandingLetter } from './handwriting-layout'
import { sampleSd } from './spread'

/** Letters as far as spacing looks at them, in reading order. */
export type Neighbour = Pick<StandingLetter, 'box' | 'line' | 'word'>

/** The white before one letter. */
export interface Gap {
  /** Index of the letter it stands before. */
  readonly before: number
  readonly kind: 'letters' | 'words'
  /** Between the boxes; below 0 they overlap. */
  readonly width: number
}

/** Gaps of a text, summed up. */
export interface Spacing {
  /** Mean gap within words, and its sample SD ÷ mean; null without one, or without two. */
  readonly letterGap: number | null
  readonly letterGapCv: number | null
  /** Neighbours within a word whose boxes overlap. */
  readonly overlaps: number
  /** Mean gap between words on one line. */
  readonly wordGap: number | null
  /** Word gap ÷ letter gap; null when letters do not stand apart at all. */
  readonly gapRatio: number | null
}

/** The gaps between neighbours of one line; a line's first letter has none before it. */
export function gapsBetween(letters: readonly Neighbour[]): Gap[] {
  return letters.flatMap((letter, k) => {
    const last = letters[k - 1]
    if (!last || last.line !== letter.line) return []
    const width = letter.box.x - last.box.x - last.box.width
    return [{ before: k, kind: last.word === letter.word ? ('letters' as const) : ('words' as const), width }]
  })
}

/** What the gaps come to. */
export function spacingOf(gaps: readonly Gap[]): Spacing {
  const within = widthsOf(gaps, 'letters')
  const letterGap = meanOf(within)
  const sd = sampleSd(within)
  const wordGap = meanOf(widthsOf(gaps, 'words'))
  const apart = letterGap !== null && letterGap > 0
  return {
    letterGap,
    letterGapCv: apart && sd !== null ? sd / letterGap : null,
    overlaps: within.filter((width) => width < 0).length,
    wordGap,
    gapRatio: apart && wordGap !== null ? wordGap / letterGap : null,
  }
}

function widthsOf(gaps: readonly Gap[], kind: Gap['kind']): number[] {
  return gaps.filter((gap) => gap.kind === kind).map(({ width }) => width)
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
