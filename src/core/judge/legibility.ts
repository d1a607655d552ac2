/** Whether ink can be read as the glyph that was asked for. Which way it was made is no part of this. */
import { largerSideOf, lengthOf, type Polyline } from '../geometry'
import { strideLength } from '../metrics/stride-length'
import { sameShapeAs } from '../shape/forms'
import type { Likeness, Recognition } from '../shape/recognise'

/** The tolerances. Shape distances as in `Recognition`, ink as a multiple of the glyph's own length. */
export interface Tolerance {
  /** No legible letter is less alike than this. */
  readonly farthest: number
  /** The glyph asked for may be this many times as unlike as the nearest glyph … */
  readonly behindBest: number
  /** … and this much more. */
  readonly benefit: number
  /** Less ink than this is a part of a letter or a row of taps; more is scribbling. */
  readonly leastInk: number
  readonly mostInk: number
}

/** Set on letters of grown people, where it lets 99 of 100 right letters pass and 2 of 100 wrong ones. */
export const defaultTolerance: Tolerance = {
  farthest: 0.19,
  behindBest: 1.25,
  benefit: 0.01,
  leastInk: 0.45,
  mostInk: 2.2,
}

/** The answer and its numbers. */
export interface Legibility {
  readonly legible: boolean
  readonly reason: string
  /** The glyph it looks most like. */
  readonly best: Likeness
  /** Distance from the glyph asked for or one of the same shape; null when it was not near enough to measure. */
  readonly distance: number | null
  /** Way of the pen ÷ way of the glyph. */
  readonly inkRatio: number
}

/** Shaking within this share of the letter's larger side does not make the way longer. */
const strideShare = 0.12

/** Judges ink against a glyph laid on it; `glyphLines` in the ink's unit. */
export function legibilityOf(
  glyph: string,
  { ranked }: Recognition,
  ink: readonly Polyline[],
  glyphLines: readonly Polyline[],
  tolerance: Tolerance = defaultTolerance,
): Legibility | null {
  const best = ranked[0]
  if (!best) return null
  const distance = ranked.find((one) => sameShapeAs(glyph).includes(one.glyph))?.distance ?? null
  const inkRatio = wayOf(ink, glyphLines) / sum(glyphLines.map(lengthOf))
  const found = { best, distance, inkRatio }
  if (inkRatio > tolerance.mostInk) return no(found, 'There is far more ink than the letter needs.')
  if (inkRatio < tolerance.leastInk) return no(found, 'There is too little ink for the letter.')
  if (distance === null || distance > tolerance.farthest) {
    return no(
      found,
      best.distance > tolerance.farthest ? 'It looks like no letter or digit.' : looksLike(best),
    )
  }
  if (distance > tolerance.behindBest * best.distance + tolerance.benefit) return no(found, looksLike(best))
  return { ...found, legible: true, reason: 'It can be read.' }
}

function no(found: Pick<Legibility, 'best' | 'distance' | 'inkRatio'>, reason: string): Legibility {
  return { ...found, legible: false, reason }
}

function looksLike({ glyph }: Likeness): string {
  return `It looks more like ${glyph}.`
}

function wayOf(ink: readonly Polyline[], glyphLines: readonly Polyline[]): number {
  const stride = strideShare * largerSideOf(glyphLines)
  return sum(ink.map((line) => strideLength(line, stride)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
