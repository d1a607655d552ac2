/** How letters stand on their lines: size, baseline and drift. Lengths are in the caller's unit, y downward. */
import { median, sampleSd } from './spread'
import type { Box } from '../geometry'
import type { Zone } from '../letters/glyphs'

/** One written letter, and between which heights it should stand. */
export interface StandingLetter {
  /** Box of its ink, dots left out. */
  readonly box: Box
  readonly zone: Zone
  /** The heights the lines ask of this letter. */
  readonly asked: { readonly top: number; readonly bottom: number }
  /** Which line of the sheet, and which word of the text. */
  readonly line: number
  readonly word: number
}

/** Sizes and places of some letters. */
export interface HandwritingLayout {
  /** Height ÷ asked height, letter by letter; their mean, and their sample SD ÷ mean. */
  readonly sizeRatios: readonly number[]
  readonly sizeMean: number
  readonly sizeCv: number | null
  /** Median height of tall letters ÷ that of small ones; null without one of each. */
  readonly relativeHeight: number | null
  /** Lowest ink below (+) or above (−) where it belongs, letter by letter; mean, and mean without sign. */
  readonly offsets: readonly number[]
  readonly meanOffset: number
  readonly meanAbsOffset: number
  /** Letters within the tolerance of their place, 0–1. */
  readonly onLineShare: number
  /** Turn of the row of letters against the line, degrees, + uphill; null for fewer than three letters. */
  readonly driftDeg: number | null
  /** Sample SD of the lowest ink around that row. */
  readonly driftSd: number | null
}

/** Rounding may not push a letter off the line. */
const rounding = 1e-9

/** Measures letters that were found; null for none. `onLine`: how far from its place a letter still stands on it. */
export function handwritingLayout(
  letters: readonly StandingLetter[],
  onLine: number,
): HandwritingLayout | null {
  if (letters.length === 0) return null
  const sizeRatios = letters.map(({ box, asked }) => box.height / (asked.bottom - asked.top))
  const offsets = letters.map(({ box, asked }) => box.y + box.height - asked.bottom)
  const sizeMean = meanOf(sizeRatios)
  const sizeSd = sampleSd(sizeRatios)
  return {
    sizeRatios,
    sizeMean,
    sizeCv: sizeSd === null || sizeMean === 0 ? null : sizeSd / sizeMean,
    relativeHeight: relativeHeight(letters),
    offsets,
    meanOffset: meanOf(offsets),
    meanAbsOffset: meanOf(offsets.map(Math.abs)),
    onLineShare: meanOf(offsets.map((offset) => (Math.abs(offset) <= onLine + rounding ? 1 : 0))),
    ...driftOf(letters),
  }
}

function relativeHeight(letters: readonly StandingLetter[]): number | null {
  const heights = (zone: Zone) => letters.filter((one) => one.zone === zone).map(({ box }) => box.height)
  const [tall, small] = [median(heights('tall')), median(heights('small'))]
  return tall === null || small === null || small === 0 ? null : tall / small
}

/** Regression of lowest ink on place, every line around its own middle; descenders stand elsewhere and are left out. */
function driftOf(letters: readonly StandingLetter[]): Pick<HandwritingLayout, 'driftDeg' | 'driftSd'> {
  const onBase = letters.filter(({ zone }) => zone === 'tall' || zone === 'small')
  const lines = [...new Set(onBase.map(({ line }) => line))]
  const places = lines.flatMap((line) => centred(onBase.filter((one) => one.line === line)))
  const free = places.length - lines.length - 1
  const spread = sum(places.map(({ x }) => x * x))
  if (free < 1 || spread === 0) return { driftDeg: null, driftSd: null }
  const slope = sum(places.map(({ x, y }) => x * y)) / spread
  const residuals = places.map(({ x, y }) => (y - slope * x) ** 2)
  return { driftDeg: (-Math.atan(slope) * 180) / Math.PI, driftSd: Math.sqrt(sum(residuals) / free) }
}

function centred(letters: readonly StandingLetter[]): { x: number; y: number }[] {
  const places = letters.map(({ box }) => ({ x: box.x + box.width / 2, y: box.y + box.height }))
  const [x, y] = [meanOf(places.map((p) => p.x)), meanOf(places.map((p) => p.y))]
  return places.map((p) => ({ x: p.x - x, y: p.y - y }))
}

function meanOf(values: readonly number[]): number {
  return sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
