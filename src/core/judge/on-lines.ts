/** Size and placement of a letter on ruled lines. */
import { boundsOf, type Polyline } from '../geometry'
import { lines, type Glyph } from '../letters'
import { placeOf, untold, type Finding } from './finding'

/** Heights of two ruled lines in the ink's unit, y downward. */
export interface Ruling {
  readonly headline: number
  readonly baseline: number
}

/** How the letter stands. */
export interface OnLines {
  /** Height of the ink ÷ height the letter should have between these lines. */
  readonly sizeRatio: number
  /** How far the lowest ink is below (+) or above (−) where it belongs, in heights of a small letter. */
  readonly lowOffset: number
}

/** A letter from three quarters to a third over its height is of good size. */
const sizeGood = [0.75, 1.33] as const
/** A letter within this of its place stands on the line, heights of a small letter. */
const placeNear = 0.25

/** Measures ink without its dots; null when there is none. */
export function onLines(ink: readonly Polyline[], glyph: Glyph, ruling: Ruling): OnLines | null {
  const unit = (ruling.baseline - ruling.headline) / (lines.baseline - lines.headline)
  const drawn = boundsOf(ink.flat())
  const meant = boundsOf(glyph.strokes.flatMap(({ kind, line }) => (kind === 'dot' ? [] : line)))
  if (!(unit > 0) || meant.height === 0 || ink.length === 0) return null
  const xHeight = (lines.baseline - lines.midline) * unit
  const meantLow = ruling.headline + (meant.y + meant.height) * unit
  return {
    sizeRatio: drawn.height / (meant.height * unit),
    lowOffset: (drawn.y + drawn.height - meantLow) / xHeight,
  }
}

const noLines = 'There were no ruled lines.'

/** Whether the letter stands where it belongs. */
export function placementFinding(stands: OnLines | null, ink: readonly Polyline[]): Finding {
  if (!stands) return untold('placement', noLines)
  const low = ink.flat().reduce((lowest, p) => (p.y > lowest.y ? p : lowest), { x: 0, y: -Infinity })
  const good = Math.abs(stands.lowOffset) <= placeNear
  const where = stands.lowOffset > 0 ? 'below' : 'above'
  const reason = good ? 'It stands where it belongs.' : `It stands ${where} its place on the line.`
  return { aspect: 'placement', verdict: good ? 'good' : 'off', reason, at: placeOf(low) }
}

/** Whether the letter is as tall as the lines ask. */
export function sizeFinding(stands: OnLines | null): Finding {
  if (!stands) return untold('size', noLines)
  const [least, most] = sizeGood
  const { sizeRatio } = stands
  if (sizeRatio < least)
    return { aspect: 'size', verdict: 'off', reason: 'It is smaller than the lines ask.' }
  if (sizeRatio > most) return { aspect: 'size', verdict: 'off', reason: 'It is taller than the lines ask.' }
  return { aspect: 'size', verdict: 'good', reason: 'It is as tall as the lines ask.' }
}
