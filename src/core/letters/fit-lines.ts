/** Text on a sheet: the largest letters, up to a height, with which it fits between the edges. */
import { lines as heights } from './glyphs'
import { brokenAt, layLine, scaledLine, type LaidLine } from './layout'
import type { LetterModel } from './models'
import { rulingAt, type RulingHeights } from './ruling'

/** The part of a sheet that is written on, in the caller's unit. */
export interface WritingRoom {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One line of text on its ruled lines, in the caller's unit. */
export interface FittedLine extends LaidLine {
  readonly ruling: RulingHeights
}

/** From one headline to the next, letter heights: descenders, then air. */
const pitch = 1.8
/** From a headline to the descender line of the same line of text, letter heights. */
const depth = heights.descender / heights.baseline
/** Letters shrink by this factor until the text fits. */
const shrink = 0.97
/** Letters never become smaller than this share of what was asked. */
const smallest = 0.2

/** Fits a text into a room: lines from its left edge, together in the middle of its height. */
export function fitLines(
  text: string,
  modelOf: (glyph: string) => LetterModel,
  room: WritingRoom,
  asked: number,
): FittedLine[] {
  let letterHeight = asked
  const whole = layLine(text, modelOf)
  let laid = brokenAt(whole, widestAt(room, letterHeight))
  while (letterHeight > asked * smallest && !fits(laid, room, letterHeight)) {
    letterHeight *= shrink
    laid = brokenAt(whole, widestAt(room, letterHeight))
  }
  const top = room.y + (room.height - heightOf(laid.length, letterHeight)) / 2
  return laid.map((line, k) => {
    const headline = top + k * pitch * letterHeight
    return {
      ...scaledLine(line, { x: room.x, y: headline }, letterHeight),
      ruling: rulingAt(headline, letterHeight),
    }
  })
}

function fits(laid: readonly LaidLine[], room: WritingRoom, letterHeight: number): boolean {
  const wide = laid.every(({ width }) => width <= widestAt(room, letterHeight))
  return wide && heightOf(laid.length, letterHeight) <= room.height
}

/** Width of the room in glyph units. */
function widestAt({ width }: WritingRoom, letterHeight: number): number {
  return (width * heights.baseline) / letterHeight
}

function heightOf(count: number, letterHeight: number): number {
  return (Math.max(1, count) - 1) * pitch * letterHeight + depth * letterHeight
}
