/** All letters and digits at a glance: how far each has come, and where it is going. */
import { glyphIds } from '../core/letters/glyphs'
import type { PromptLevel } from '../core/letters/prompt-level'
import type { WrittenGlyph } from './written-glyphs'

/** Where a glyph is going: the last attempts against those before, at the last level. */
export type Direction = 'better' | 'same' | 'not so well' | 'too few'

/** One glyph. */
export interface GlyphStanding {
  readonly glyph: string
  /** Attempts that count. */
  readonly attempts: number
  /** Level of the last attempt; null before the first. */
  readonly level: PromptLevel | null
  /** Of the last attempts at that level (at most four), how many were met. */
  readonly recent: number
  readonly recentMet: number
  readonly direction: Direction
}

/** So many attempts are the last ones, and so many those before. */
const stretch = 4
/** A change of fewer met attempts than this says nothing. */
const leastChange = 2

/** The standing of every glyph, in the order A–Z, a–z, 0–9 of the skeletons. */
export function glyphMap(written: readonly WrittenGlyph[]): GlyphStanding[] {
  return glyphIds.map((glyph) =>
    standingOf(
      glyph,
      written.filter((one) => one.glyph === glyph && one.excluded === null),
    ),
  )
}

function standingOf(glyph: string, own: readonly WrittenGlyph[]): GlyphStanding {
  const level = own[own.length - 1]?.level ?? null
  const alike = own.filter((one) => one.level?.level === level?.level)
  const last = alike.slice(-stretch)
  const before = alike.slice(-2 * stretch, -stretch)
  const met = (some: readonly WrittenGlyph[]) => some.filter((one) => one.met === true).length
  return {
    glyph,
    attempts: own.length,
    level,
    recent: last.length,
    recentMet: met(last),
    direction: before.length < stretch ? 'too few' : directionOf(met(last) - met(before)),
  }
}

function directionOf(change: number): Direction {
  if (change >= leastChange) return 'better'
  return change <= -leastChange ? 'not so well' : 'same'
}
