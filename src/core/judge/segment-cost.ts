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

/** How a row is written against what was asked. */
export interface Manner {
  /** Size of the writing ÷ size asked. */
  readonly scale: number
  /** Height of a small letter as asked. */
  readonly xHeight: number
  /** Where a place of the line asked for is expected in the ink, and what an x-height beside it costs. */
  placed(x: number): number
  readonly placeCost: number
}

/** What ink would cost as a letter; 0 is the same shape, size and place. */
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

/** A cost function for the main strokes of some letters. */
export function costFor(letters: readonly AskedLetter[], manner: Manner): CostOf {
  const written = manner.xHeight * manner.scale
  const asked = letters.map((letter) => askedFrom(letter, manner.xHeight))
  const fitterOf = rememberingFitters()
  return (pieces, letter) => {
    const wanted = asked[letter]
    const boxes = pieces.map(({ box }) => box)
    const box = boxAround(boxes)
    const size = sideOf(box) / ((wanted?.side ?? 1) * manner.scale)
    if (!wanted || pieces.length > wanted.strokes + spareLifts || size > farTooLarge) return unlike
    const ink = fitterOf(pieces)
    if (!ink) return unlike
    const shape = Math.min(...wanted.shapes.map((target) => ink.roughly(target)))
    const white = Math.max(0, widestWhite(boxes) / written - wanted.white - leastWhite)
    const others = Math.min(...wanted.counts.map((count) => Math.abs(count - pieces.length)))
    const resized = Math.abs(Math.log2(Math.max(size, 0.1)))
    const looks = shape + twiceTheSize * resized + whiteInside * white + otherCount * others
    const aside = Math.abs(middleOf(box).x - manner.placed(wanted.middle)) / written
    return Math.min(unlike, looks) + manner.placeCost * Math.min(farthestAside, aside)
  }
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

/** The shape of some pieces; aligning asks for the same ones again and again. */
function rememberingFitters(): (pieces: readonly Piece[]) => Fitter | null {
  const known = new Map<string, Fitter | null>()
  return (pieces) => {
    const key = pieces.map(({ index }) => index).join(' ')
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    const cloud = cloudOf(pieces.map(({ line }) => line))
    const made = cloud && fitterFor(cloud)
    known.set(key, made)
    return made
  }
}

interface AskedShape {
  readonly strokes: number
  /** How many main strokes the known ways have. */
  readonly counts: readonly number[]
  readonly side: number
  /** Middle of its main strokes, x. */
  readonly middle: number
  /** Shapes it is known by, with and without its marks. */
  readonly shapes: readonly Form['target'][]
  /** The widest white between its main strokes, x-heights. */
  readonly white: number
}

function askedFrom({ glyph, strokes }: AskedLetter, xHeight: number): AskedShape {
  const lines = strokes.map(({ line }) => line)
  const main = mainsOf(lines, xHeight)
  const box = boundsOf(main.flat())
  const known = forms.filter((form) => form.glyph === glyph)
  const knownMains = known.map((form) =>
    mainsOf(
      form.strokes.map(({ line }) => line),
      glyphXHeight,
    ),
  )
  const bare = knownMains.filter(({ length }, k) => length < (known[k]?.strokes.length ?? 0))
  return {
    strokes: strokes.length,
    counts: [main, ...knownMains].map(({ length }) => length),
    side: sideOf(box),
    middle: middleOf(box).x,
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

function targetsOf(drawings: readonly (readonly Polyline[])[]): Form['target'][] {
  return drawings.flatMap((lines) => {
    const cloud = cloudOf(lines)
    return cloud ? [targetOf(cloud)] : []
  })
}

function sideOf({ width, height }: Box): number {
  return Math.max(width, height, 1)
}
