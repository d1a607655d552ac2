/**
 * Text laid out on lines with the letters a child is taught: the one place that knows how close letters stand.
 * Glyph units (capital height 100, baseline at 100) until scaled; x counts from the left end of a line.
 */
import { boundsOf, resampleByStep, type Box, type Point } from '../geometry'
import { lines } from './glyphs'
import { runsOf, standingRun } from './joined-run'
import type { LetterModel } from './models'

/** Gap between two upright stems, glyph units; rounder or slanted sides stand a little closer. */
export const letterGap = 26
/** Gap between the boxes of two words, glyph units: one small o with a little air. */
export const wordGap = 64

/** One letter where it should stand. */
export interface LaidLetter extends LetterModel {
  /** Which word it belongs to, from 0. */
  readonly word: number
  /** The box of its strokes. */
  readonly box: Box
  /** Its room on the line: half the gap to its neighbours in the word, and as much at the word's ends. */
  readonly from: number
  readonly to: number
}

/** One line of text. */
export interface LaidLine {
  readonly letters: readonly LaidLetter[]
  /** From the left edge of the first letter to the right edge of the last. */
  readonly width: number
}

/** The model of a glyph, for one learner. */
type ModelOf = (glyph: string) => LetterModel

/** Lays words (apart at spaces) on one line; every character must be a glyph. */
export function layLine(text: string, modelOf: ModelOf): LaidLine {
  const placed: Placed[] = []
  for (const [word, glyphs] of wordsOf(text).entries()) {
    for (const run of runsOf(glyphs.split('').map(modelOf))) {
      const [first, ...more] = standingRun(run).map((letter) => ({ ...letter, word, box: boxOf(letter) }))
      if (!first) continue
      const last = placed[placed.length - 1]
      const gap = !last ? 0 : last.word === word ? gapBetween(last, first) : wordGap
      const by = (last ? rightOf(last) + gap : 0) - first.box.x
      placed.push(...[first, ...more].map((letter) => shifted(letter, by)))
    }
  }
  return withRooms(placed)
}

/** A line broken between words, so that no part is wider than `widest` unless a word is. */
export function brokenAt({ letters }: LaidLine, widest: number): LaidLine[] {
  const parts: LaidLetter[][] = []
  for (const letter of letters) {
    const part = parts[parts.length - 1]
    const begins = letter.word !== part?.[part.length - 1]?.word
    const word = letters.findLast((one) => one.word === letter.word) ?? letter
    if (part?.[0] && !(begins && rightOf(word) - part[0].box.x > widest)) part.push(letter)
    else parts.push([letter])
  }
  return parts.map((part) => withRooms(part.map((letter) => shifted(letter, -(part[0]?.box.x ?? 0)))))
}

/** A line in the caller's unit: its left end and headline at a place, letters as tall as told. */
export function scaledLine({ letters, width }: LaidLine, at: Point, letterHeight: number): LaidLine {
  const scale = letterHeight / lines.baseline
  const x = (value: number) => rounded(at.x + value * scale)
  const y = (value: number) => rounded(at.y + value * scale)
  const scaled = letters.map((letter) => ({
    ...letter,
    strokes: letter.strokes.map((stroke) => ({
      ...stroke,
      line: stroke.line.map((p) => ({ x: x(p.x), y: y(p.y) })),
      signedArea: stroke.signedArea * scale * scale,
    })),
    box: {
      x: x(letter.box.x),
      y: y(letter.box.y),
      width: rounded(letter.box.width * scale),
      height: rounded(letter.box.height * scale),
    },
    from: x(letter.from),
    to: x(letter.to),
  }))
  return { letters: scaled, width: rounded(width * scale) }
}

/** The words of a text. */
function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** Heights are compared in bands this tall. */
const bandHeight = 5
/** A side hollow deeper than this looks no emptier. */
const deepest = 18
/** How far hollow sides are moved together: 0 leaves the boxes evenly apart, 1 the white between them. */
const closing = 0.7
/** Ink never comes nearer than this at any height. */
const nearest = 18

/** The gap between the boxes of two neighbours: even white between them, and never touching. */
function gapBetween(left: LetterModel, right: LetterModel): number {
  const hollowLeft = hollowsOf(left, 'right')
  const hollowRight = hollowsOf(right, 'left')
  const shared = [...hollowLeft.keys()].filter((band) => hollowRight.has(band))
  if (shared.length === 0) return letterGap
  const depths = shared.map((band) => (hollowLeft.get(band) ?? 0) + (hollowRight.get(band) ?? 0))
  const mean = depths.reduce((sum, depth) => sum + Math.min(depth, deepest), 0) / depths.length
  return Math.max(letterGap - closing * mean, nearest - Math.min(...depths))
}

/** How far the ink stays behind its box on one side, by band of height. */
function hollowsOf({ strokes }: LetterModel, side: 'left' | 'right'): Map<number, number> {
  const points = strokes.flatMap(({ line }) => resampleByStep(line, bandHeight / 2))
  const box = boundsOf(points)
  const hollows = new Map<number, number>()
  for (const { x, y } of points) {
    const band = Math.round(y / bandHeight)
    const depth = side === 'left' ? x - box.x : box.x + box.width - x
    hollows.set(band, Math.min(depth, hollows.get(band) ?? Infinity))
  }
  return hollows
}

type Placed = Omit<LaidLetter, 'from' | 'to'>

function withRooms(placed: readonly Placed[]): LaidLine {
  const letters = placed.map((letter, k) => {
    const [before, after] = [placed[k - 1], placed[k + 1]].map((one) =>
      one?.word === letter.word ? one : undefined,
    )
    return {
      ...letter,
      from: before ? (rightOf(before) + letter.box.x) / 2 : letter.box.x - letterGap / 2,
      to: after ? (rightOf(letter) + after.box.x) / 2 : rightOf(letter) + letterGap / 2,
    }
  })
  const last = letters[letters.length - 1]
  return { letters, width: last ? rightOf(last) : 0 }
}

function boxOf({ strokes }: LetterModel): Box {
  return boundsOf(strokes.flatMap(({ line }) => line))
}

function rightOf({ box }: Placed): number {
  return box.x + box.width
}

function shifted<Letter extends Placed>(letter: Letter, by: number): Letter {
  const strokes = letter.strokes.map((stroke) => ({
    ...stroke,
    line: stroke.line.map(({ x, y }) => ({ x: x + by, y })),
  }))
  return { ...letter, strokes, box: { ...letter.box, x: letter.box.x + by } }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
