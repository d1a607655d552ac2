/** How little a handful of ink pieces looks like one of the letters asked for: what segmenting weighs. */
import { boundsOf, type Box, type Polyline } from '../geometry'
import { penStrokes } from '../letters/joined-run'
import { median } from '../metrics/spread'
import { cloudOf } from '../shape/cloud'
import { fitterFor, targetOf, type Fitter } from '../shape/fit'
import { forms, type Form } from '../shape/forms'
import { boxAround, isMark, middleOf, widestWhite, type Piece } from './segment-piece'

/** A letter as asked for, where it should stand. */
export interface AskedLetter {
  readonly glyph: string
  /** Which model of the glyph, and which word of the text: joined neighbours are written in one. */
  readonly model: string
  readonly word: number
  readonly strokes: readonly { readonly line: Polyline }[]
}

/** How large a row is written. */
export interface RowSize {
  /** Size of the writing ÷ size asked. */
  readonly scale: number
  /** Height of a small letter as asked. */
  readonly xHeight: number
}

/** Where a place of the line asked for is expected in the ink, and what an x-height beside it costs. */
export interface Placing {
  placed(x: number): number
  readonly cost: number
}

/** What ink would cost as a letter; 0 is the same shape and size, and in its place. */
export type CostOf = (pieces: readonly Piece[], letter: number) => number

/** Ink of twice or half the size costs as much as this shape distance. */
const twiceTheSize = 0.12
/** A stroke more or fewer than any known way of writing costs so much. */
const otherCount = 0.12
/** White within a letter that has none there costs so much for each x-height; narrower than `leastWhite` is none. */
const whiteInside = 0.8
const leastWhite = 0.1
/** Farther beside its place than this costs no more, x-heights. */
const farthestAside = 3
/** Ink without length, or of more pieces than a letter could have, is as unlike as can be. */
const unlike = 0.9
/** Pieces more than the letter has strokes, before a letter is no longer considered. */
const spareLifts = 3
/** Ink so many times as large as asked is not considered. */
const farTooLarge = 2.6

/** Costs of the main strokes of some letters by their looks alone; asked the same again and again, it remembers. */
export function looksOf(letters: readonly AskedLetter[], size: RowSize): CostOf {
  const asked = letters.map((letter) => askedFrom(letter, size.xHeight))
  const fitters = new Map<string, Fitter | null>()
  const known = new Map<string, number>()
  const fitterOf = (pieces: readonly Piece[], key: string) => {
    const cloud = fitters.has(key) ? null : cloudOf(pieces.map(({ line }) => line))
    const fitter = fitters.get(key) ?? (cloud && fitterFor(cloud))
    fitters.set(key, fitter)
    return fitter
  }
  return (pieces, letter) => {
    const key = pieces.map(({ index }) => index).join(' ')
    const wanted = asked[letter]
    const cost =
      known.get(`${key} ${letter}`) ??
      (wanted ? looksCost(pieces, wanted, size, () => fitterOf(pieces, key)) : unlike)
    known.set(`${key} ${letter}`, cost)
    return cost
  }
}

/** Costs with what the place of each letter costs. */
export function inPlaces(
  looks: CostOf,
  letters: readonly AskedLetter[],
  { scale, xHeight }: RowSize,
  { placed, cost }: Placing,
): CostOf {
  const middles = letters.map(({ strokes }) =>
    placed(middleOf(boundsOf(mainsOf(linesIn(strokes), xHeight).flat())).x),
  )
  return (pieces, letter) => {
    const { x } = middleOf(boxAround(pieces.map(({ box }) => box)))
    const aside = Math.abs(x - (middles[letter] ?? x)) / (xHeight * scale)
    return looks(pieces, letter) + cost * Math.min(farthestAside, aside)
  }
}

function looksCost(
  pieces: readonly Piece[],
  wanted: AskedShape,
  { scale, xHeight }: RowSize,
  fitterOf: () => Fitter | null,
): number {
  const boxes = pieces.map(({ box }) => box)
  const size = sideOf(boxAround(boxes)) / (wanted.side * scale)
  if (pieces.length > wanted.strokes + spareLifts || size > farTooLarge) return unlike
  const ink = fitterOf()
  if (!ink) return unlike
  const shape = Math.min(...wanted.shapes.map((target) => ink.roughly(target)))
  const white = Math.max(0, widestWhite(boxes) / (xHeight * scale) - wanted.white - leastWhite)
  const others = Math.min(...wanted.counts.map((count) => Math.abs(count - pieces.length)))
  const resized = Math.abs(Math.log2(Math.max(size, 0.1)))
  return Math.min(unlike, shape + twiceTheSize * resized + whiteInside * white + otherCount * others)
}

/** How large ink is against the letters asked for: median height of its strokes ÷ that of theirs. */
export function scaleOf(pieces: readonly Piece[], letters: readonly AskedLetter[]): number {
  const drawn = mainHeight(pieces.map(({ box }) => box))
  const asked = mainHeight(penStrokes(letters).map(({ line }) => boundsOf(line)))
  return drawn && asked ? Math.min(3, Math.max(0.33, drawn / asked)) : 1
}

/** Strokes lower than this share of the tallest say nothing of the size. */
const mainShare = 0.3

function mainHeight(boxes: readonly Box[]): number | null {
  const tallest = Math.max(0, ...boxes.map(({ height }) => height))
  return median(boxes.map(({ height }) => height).filter((height) => height > mainShare * tallest))
}

interface AskedShape {
  readonly strokes: number
  /** How many main strokes the known ways have. */
  readonly counts: readonly number[]
  readonly side: number
  /** Shapes it is known by, with and without its marks. */
  readonly shapes: readonly Form['target'][]
  /** The widest white between its main strokes, x-heights. */
  readonly white: number
}

function askedFrom({ glyph, strokes }: AskedLetter, xHeight: number): AskedShape {
  const lines = linesIn(strokes)
  const main = mainsOf(lines, xHeight)
  const known = forms.filter((form) => form.glyph === glyph)
  const knownMains = known.map((form) => mainsOf(linesIn(form.strokes), glyphXHeight))
  const bare = knownMains.filter(({ length }, k) => length < (known[k]?.strokes.length ?? 0))
  return {
    strokes: strokes.length,
    counts: [main, ...knownMains].map(({ length }) => length),
    side: sideOf(boundsOf(main.flat())),
    shapes: [...targetsOf([lines, main, ...bare]), ...known.map(({ target }) => target)],
    white: widestWhite(main.map(boundsOf)) / xHeight,
  }
}

/** Height of a small letter among the known shapes. */
const glyphXHeight = 50

/** The strokes of a letter without its dots and bars; all of them when there is nothing else. */
function mainsOf(lines: readonly Polyline[], xHeight: number): readonly Polyline[] {
  const main = lines.filter((line) => !isMark(boundsOf(line), xHeight))
  return main.length > 0 ? main : lines
}

function linesIn(strokes: AskedLetter['strokes']): Polyline[] {
  return strokes.map(({ line }) => line)
}

function targetsOf(drawings: readonly (readonly Polyline[])[]): Form['target'][] {
  return drawings.flatMap((lines) => {
    const cloud = cloudOf(lines)
    return cloud ? [targetOf(cloud)] : []
  })
}

function sideOf({ width, height }: Box): number {
  return Math.max(width, height, 1)
}
