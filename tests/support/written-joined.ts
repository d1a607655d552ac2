/** Joined words as hands write them: without a lift, letters wider or narrower than asked, by a wobbly hand. */
import type { Point, Polyline } from '../../src/core/geometry'
import { follow, handOfSkill } from '../../src/core/hand'
import type { Ink } from '../../src/core/ink'
import { fitLines } from '../../src/core/letters/fit-lines'
import { penStrokes } from '../../src/core/letters/joined-run'
import { laidTextFrom, type LaidText } from '../../src/core/letters/laid-text'
import { modelOf } from '../../src/core/letters/models'
import { letterSettingsSchema, type LetterStyle } from '../../src/core/letters/settings'
import { diceFrom, type Dice } from '../../src/core/random'

/** A text as asked for, letters 120 tall. */
export function laidText(text: string, style: LetterStyle = 'joined'): LaidText {
  const letters = letterSettingsSchema.parse({ style })
  const room = { x: 60, y: 200, width: 880, height: 500 }
  return laidTextFrom(
    fitLines(text, (glyph) => modelOf(glyph, letters), room, 120),
    'four lines',
    false,
  )
}

/** How it is written. */
export interface JoinedManner {
  /** Steadiness of the hand, 0–1. */
  readonly skill?: number
  /** Letters are wider or narrower than asked by up to this share. */
  readonly uneven?: number
  /** The pen is lifted in the middle of every stroke. */
  readonly lifts?: boolean
  readonly seed?: number
}

/** The ink of a text, and where in it one joined letter should end and the next begin. */
export function writtenJoined(
  { letters }: LaidText,
  { skill = 0.9, uneven = 0, lifts = false, seed = 1 }: JoinedManner = {},
): { readonly ink: Ink; readonly joins: readonly Point[] } {
  const dice = diceFrom(seed)
  const stretched = stretchedBy(letters, uneven, dice)
  const placed = letters.map((letter) => ({
    ...letter,
    strokes: letter.strokes.map(({ line }) => ({ line: line.map(stretched) })),
  }))
  const hand = handOfSkill(skill, 'pen')
  const lines = penStrokes(placed).flatMap(({ line }) => (lifts && line.length > 40 ? halves(line) : [line]))
  const strokes = lines.map((line, k) => follow(hand, tapped(line), dice, 500 + 9000 * k))
  const joins = placed.flatMap(({ strokes: [main], model, word }, k) => {
    const next = placed[k + 1]
    const end = main?.line[main.line.length - 1]
    return end && model === 'joined' && next?.model === 'joined' && next.word === word ? [end] : []
  })
  return { ink: { strokes, strayContacts: 0 }, joins }
}

/** Each letter's room becomes wider or narrower, and what follows moves on. */
function stretchedBy(letters: LaidText['letters'], uneven: number, dice: Dice): (p: Point) => Point {
  const rooms = letters.map(({ from, to }) => ({ from, to, factor: 1 + dice.within(-uneven, uneven) }))
  return ({ x, y }) => {
    const passed = rooms.map(({ from, to, factor }, k) => {
      const end = k === rooms.length - 1 ? Infinity : to
      return (factor - 1) * Math.max(0, Math.min(x, end) - from)
    })
    return { x: x + passed.reduce((sum, one) => sum + one, 0), y }
  }
}

function halves(line: Polyline): Polyline[] {
  const middle = Math.floor(line.length / 2)
  return [line.slice(0, middle), line.slice(middle)]
}

function tapped(line: Polyline): Polyline {
  const [dot] = line
  return line.length > 1 || !dot ? line : [dot, { x: dot.x + 3, y: dot.y + 3 }]
}
