/** Size and placement of a letter on ruled lines. */
import { boundsOf, type Polyline } from '../geometry'
import type { GlyphStroke } from '../letters/glyphs'
import { placeOf, untold, type Finding } from './finding'

/** Where and how large a letter should be, in the ink's unit, y downward. */
export interface Standing {
  /** The strokes of the letter as it should stand; dots do not count. */
  readonly strokes: readonly Pick<GlyphStroke, 'line' | 'kind'>[]
  /** Height of a small letter. */
  readonly xHeight: number
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
export const placeNear = 0.25

/** Measures ink without its dots; null when there is none, or no height to compare with. */
export function onLines(ink: readonly Polyline[], { strokes, xHeight }: Standing): OnLines | null {
  const drawn = boundsOf(ink.flat())
  const meant = boundsOf(strokes.flatMap(({ kind, line }) => (kind === 'dot' ? [] : line)))
  if (!(xHeight > 0) || meant.height === 0 || ink.length === 0) return null
  return {
    sizeRatio: drawn.height / meant.height,
    lowOffset: (drawn.y + drawn.height - meant.y - meant.height) / xHeight,
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
