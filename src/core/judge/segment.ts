/**
 * Which ink is which letter. The text is known, so its letters are looked for in order from left to right; dots and
 * bars, which come when they like, are given to their letters afterwards.
 */
import { boundsOf, type Point } from '../geometry'
import type { RulingHeights } from '../letters/ruling'
import { cutAtJoins } from './cut-joined'
import { inPlaces, looksOf, scaleOf, type AskedLetter, type Placing } from './segment-cost'
import { withMarks } from './segment-marks'
import { boxAround, isMark, linesOf, middleOf, piecesOf, type Piece } from './segment-piece'
import { alignedRow, type AlignRules, type Row } from './segment-row'

/** The text asked for. */
export interface AskedText {
  /** In reading order, each with the line it stands on. */
  readonly letters: readonly (AskedLetter & { readonly line: number })[]
  readonly lines: readonly RulingHeights[]
  /** Each letter has a box of its own, or lies there to be traced. */
  readonly guided: boolean
}

/** The strokes of each letter in the order they were made, empty for a letter that is missing; and the rest. */
export interface Segments<P extends Point> {
  readonly letters: readonly (readonly (readonly P[])[])[]
  readonly extra: readonly (readonly P[])[]
}

/** Shares strokes out among the letters of a text. */
export function segmented<P extends Point>(
  ink: readonly (readonly P[])[],
  { letters, lines, guided }: AskedText,
): Segments<P> {
  const pieces = piecesOf(ink)
  const found: (readonly Piece<P>[])[] = letters.map(() => [])
  const extra: Piece<P>[] = []
  lines.forEach((ruling, line) => {
    const here = letters.flatMap((letter, k) => (letter.line === line ? [{ letter, k }] : []))
    const row = rowOf(
      pieces.filter((piece) => lineOf(piece, lines) === line),
      here.map(({ letter }) => letter),
      { guided, xHeight: ruling.baseline - ruling.midline },
    )
    here.forEach(({ k }, index) => (found[k] = row.letters[index] ?? []))
    extra.push(...row.extra)
  })
  return { letters: found.map(linesOf), extra: linesOf(extra) }
}

/** What an x-height beside its place costs a letter: much in a box of its own, little on an open line. */
const placeCosts = { guided: 0.2, free: 0.08 } as const

/** More strokes than this for each letter are scribbling, in which no letter is looked for. */
const mostStrokes = 12

interface RowRules {
  readonly guided: boolean
  readonly xHeight: number
}

/** Letters of one line; in their boxes, if there are some and the child kept to them. */
function rowOf<P extends Point>(
  pieces: readonly Piece<P>[],
  letters: readonly AskedLetter[],
  { guided, xHeight }: RowRules,
): Row<Piece<P>> {
  const guess = scaleOf(pieces, letters)
  const isMarkHere = ({ box }: Piece) => isMark(box, guess * xHeight)
  const marks = pieces.filter(isMarkHere)
  const solid = pieces.filter((piece) => !isMarkHere(piece))
  if (solid.length > mostStrokes * (letters.length + 1))
    return { letters: letters.map(() => []), extra: pieces, cost: Infinity }
  const { pieces: main, scale } = cutAtJoins({ pieces: solid, scale: guess }, letters, xHeight)
  const size = { scale, xHeight }
  const looks = looksOf(letters, size)
  const rowBy = (placing: Placing) =>
    mainRow(main, {
      letters: letters.length,
      costOf: inPlaces(looks, letters, size, placing),
      xHeight: scale * xHeight,
    })
  const free = rowBy({ placed: spreadOver(main, letters), cost: placeCosts.free })
  const boxed = guided ? rowBy({ placed: (x) => x, cost: placeCosts.guided }) : free
  return withMarks(boxed.cost <= free.cost ? boxed : free, marks, { letters, ...size })
}

/** The main strokes of some letters, taken in the order they were made or from left to right. */
function mainRow<P extends Piece>(main: readonly P[], rules: AlignRules): Row<P> {
  const inTime = alignedRow(main, rules)
  const inPlace = alignedRow(
    main.toSorted((a, b) => middleOf(a.box).x - middleOf(b.box).x),
    rules,
  )
  return inPlace.cost < inTime.cost ? inPlace : inTime
}

/** On an open line the letters are expected spread over the ink as they are over the line asked for. */
function spreadOver(main: readonly Piece[], letters: readonly AskedLetter[]): (x: number) => number {
  const drawn = boxAround(main.map(({ box }) => box))
  const asked = boundsOf(letters.flatMap(({ strokes }) => strokes.flatMap(({ line }) => line)))
  const stretch = asked.width > 0 ? drawn.width / asked.width : 1
  return (x) => drawn.x + (x - asked.x) * stretch
}

/** The line whose band of letters the middle of a piece is nearest to. */
function lineOf({ box }: Piece, lines: readonly RulingHeights[]): number {
  const { y } = middleOf(box)
  const away = lines.map(({ headline, descender }) => Math.max(0, headline - y, y - descender))
  return away.indexOf(Math.min(...away))
}
